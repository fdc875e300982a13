import type { Element, Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import type { VFile } from 'vfile';
import { toNfc } from '../domain/vietnamese-text.ts';
import { headingRank, lineText } from './block-text.ts';
import { eachElement } from './each-element.ts';
import { FOOTNOTE_LABEL_ID } from './rehype-heading-levels.ts';
import { renderingOf } from './rendering.ts';

/** What the layout's own ids begin with, so that no text takes one of them. */
const RESERVED = /^site-/;
const WELL_FORMED = /^[^\s\p{C}"'<>&]{1,200}$/u;

/**
 * Makes every id of a page its element's alone. Provisions have theirs; then come headings, by slug, with `-2` where it
 * is taken; then footnotes and ids in HTML, which are left out where they are taken, reserved or malformed. `name` is an
 * id, as on old anchors; as an attribute it goes, since only with it could an element stand in for a property of the
 * document (HTML, "named elements").
 */
export function rehypeIds() {
  return (tree: Root, file: VFile): void => {
    const { found, provisions } = renderingOf(file);
    const taken = new Set([...provisions.keys(), FOOTNOTE_LABEL_ID]);
    const others: Element[] = [];
    const headings: Element[] = [];
    eachElement(tree, (element) => {
      const { id, name } = element.properties;
      const isFootnoteLabel = id === FOOTNOTE_LABEL_ID && element.tagName === 'h2';
      if (isFootnoteLabel || (typeof id === 'string' && provisions.get(id) === element)) return;
      if (headingRank(element) !== undefined) headings.push(element);
      else if (id !== undefined || name !== undefined) others.push(element);
    });
    slugHeadings(headings);
    for (const heading of headings) heading.properties.id = firstFree(idOf(heading) ?? 'heading', taken);
    for (const element of others) keepIfFree(element, taken);
    eachElement(tree, ({ properties: { id } }) => {
      if (typeof id === 'string') found.ids.push(id);
    });
  };
}

const slug = rehypeSlug();
const WORDLESS = /^(?:-\d+)?$/;

/** Slugs are made of the headings' words alone: a footnote's number in a heading must not change its address. */
function slugHeadings(headings: readonly Element[]): void {
  const words = headings.map((heading): Element => ({
    type: 'element',
    tagName: 'h2',
    properties: idOf(heading) === undefined ? {} : { id: idOf(heading) },
    children: [{ type: 'text', value: toNfc(lineText(heading)) }],
  }));
  slug({ type: 'root', children: words });
  headings.forEach((heading, at) => {
    const id = words[at]?.properties.id;
    heading.properties.id = typeof id === 'string' && !WORDLESS.test(id) ? id : 'heading';
  });
}

function idOf({ properties: { id } }: Element): string | undefined {
  return typeof id === 'string' && WELL_FORMED.test(id) && !RESERVED.test(id) ? id : undefined;
}

function firstFree(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let times = 2; taken.has(id); times += 1) id = `${wanted}-${times}`;
  taken.add(id);
  return id;
}

function keepIfFree(element: Element, taken: Set<string>): void {
  const { properties } = element;
  if (typeof properties.name === 'string' && properties.id === undefined) properties.id = properties.name;
  delete properties.name;
  const id = idOf(element);
  if (id === undefined || taken.has(id)) delete properties.id;
  else taken.add(id);
}
