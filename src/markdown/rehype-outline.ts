import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { headingRank, isBlock, isFootnoteLink, lineText } from './block-text.ts';
import type { Heading, Section } from './rendered.ts';
import { FOOTNOTE_LABEL_ID } from './rehype-heading-levels.ts';
import { nameBelow } from './name-below.ts';
import { renderingOf, type Rendering } from './rendering.ts';

/** Reads off what a page lists and what search looks through: the headings, and the text by section. */
export function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const outline = new Outline(rendering);
    outline.read(tree);
    rendering.found.sections = outline.finish();
  };
}

class Outline {
  readonly #rendering: Rendering;
  readonly #sections: Section[] = [];
  #section: Omit<Section, 'text'> = {};
  #lines: string[] = [];
  #line: string[] = [];
  /** The number that stands before the next line. */
  #marker = '';
  /** The heading that stands right before what is read next. */
  #before: Heading | undefined;

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  read(node: Nodes): void {
    if (node.type === 'text') this.#line.push(node.value);
    else if (node.type === 'element') this.#readElement(node);
    else if ('children' in node) for (const child of node.children) this.read(child);
  }

  finish(): Section[] {
    this.#endSection();
    return this.#sections;
  }

  #readElement(element: Element): void {
    if (isFootnoteLink(element)) return;
    const depth = headingRank(element);
    const before = this.#before;
    if (isBlock(element)) this.#before = undefined;
    if (depth !== undefined) return this.#readHeading(element, depth);
    const name = before && nameBelow(before.text, element);
    if (name !== undefined) before!.text += ` – ${name}`;
    const title = this.#rendering.provisionParagraphs.get(element);
    if (title) this.#begin(element, lineText(title));
    const endsLine = isBlock(element) || element.tagName === 'br';
    if (endsLine) this.#endLine();
    if (element.tagName === 'ol') this.#readNumbered(element);
    else for (const child of element.children) if (child !== title) this.read(child);
    if (endsLine) this.#endLine();
  }

  #readHeading(heading: Element, depth: number): void {
    const text = lineText(heading);
    this.#begin(heading, text);
    const id = String(heading.properties.id);
    if (id === FOOTNOTE_LABEL_ID) return;
    this.#before = { depth, id, text };
    this.#rendering.found.headings.push(this.#before);
  }

  /** The numbers of a list are text for a reader, though none in HTML. */
  #readNumbered(list: Element): void {
    let number = Number(list.properties.start ?? 1);
    for (const item of list.children) {
      if (item.type !== 'element') continue;
      number = Number(item.properties.value ?? number);
      this.#endLine();
      this.#marker = `${number}. `;
      for (const child of item.children) this.read(child);
      number += 1;
    }
  }

  #begin(element: Element, title: string): void {
    this.#endSection();
    this.#section = { id: String(element.properties.id), title };
  }

  #endSection(): void {
    this.#endLine();
    const text = this.#lines.join('\n');
    if (this.#section.id !== undefined || text !== '') this.#sections.push({ ...this.#section, text });
    this.#lines = [];
  }

  #endLine(): void {
    const line = this.#line.join('').replace(/\s+/g, ' ').trim();
    this.#line = [];
    if (line === '') return;
    this.#lines.push(this.#marker + line);
    this.#marker = '';
  }
}
