import type { ListItem, Nodes, Root } from 'mdast';
import { cleanText } from '../../domain/vietnamese-text.ts';

/** A word or a sign of a text. */
export interface ComparedWord {
  /** As the text has it, with a space behind it where white space or the end of the line is. */
  shown: string;
  /** As it is compared: what typesetting changes doesn't count. */
  key: string;
  /** The line of the file on which it stands, from 1; 0 for a text without lines. */
  line: number;
  /** Whether it begins a paragraph, a heading, a line of it or a cell. */
  isFirst: boolean;
}

/** The words of a text, and those of its footnotes, which stand elsewhere on paper. */
export interface ComparedText {
  words: ComparedWord[];
  /** Each without the footnote's own number. */
  footnotes: ComparedWord[][];
}

/** Letters, figures, or one sign: what stands close together may stand apart on paper, as a footnote's number may. */
const WORD = /\.{3,}|…+|[\p{L}\p{M}]+|\p{N}+|\S/gu;
/** Marks before an item of a list, which Markdown draws itself. */
const BULLET = /^[-+*•·–—●○▪■◦➢✓\uF0B7\uF02D\uF0A7]$/u;
/** Numbers of footnotes may be raised by their letters or by their font. */
const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]+$/;
/** Rules drawn with signs say nothing. */
const RULE = /^[-_*=~.\s…]{3,}$/;

/**
 * The words of a text in the order of reading.
 *
 * @param source the Markdown of which it was read; without it, words have no lines
 * @param firstLine the line of the file on which the source begins
 */
export function comparedText(root: Root, source?: string, firstLine = 1): ComparedText {
  const collecting = new Collecting(source, firstLine);
  for (const node of root.children) collecting.block(node);
  return { words: collecting.words, footnotes: collecting.footnotes };
}

/** The words of a value that stands by itself. */
export function wordsOfLine(text: string): ComparedWord[] {
  return split(text).map((word, at) => ({ ...word, line: 0, isFirst: at === 0 }));
}

function split(text: string): Pick<ComparedWord, 'shown' | 'key'>[] {
  const clean = cleanText(text);
  return Array.from(clean.matchAll(WORD), ({ 0: word, index }) => {
    const isClose = /\S/.test(clean.charAt(index + word.length));
    return { shown: isClose ? word : `${word} `, key: keyOf(word) };
  });
}

function keyOf(word: string): string {
  if (/^(?:\.{3,}|…+)$/.test(word)) return '…';
  if (SUPERSCRIPT.test(word)) return word.normalize('NFKC');
  return word.replace(/[“”„‟«»″]/g, '"').replace(/[‘’‚‛′`]/g, "'");
}

class Collecting {
  words: ComparedWord[] = [];
  readonly footnotes: ComparedWord[][] = [];
  readonly #source: string | undefined;
  readonly #firstLine: number;
  readonly #numbers = new Map<string, number>();
  #line = '';
  #at = 0;

  constructor(source: string | undefined, firstLine: number) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  block(node: Nodes): void {
    if (node.type === 'footnoteDefinition') {
      const outside = this.words;
      this.words = [];
      for (const child of node.children) this.block(child);
      this.footnotes.push(this.words);
      this.words = outside;
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      for (const child of node.children) this.#inline(child);
      this.#endLine();
    } else if (node.type === 'list') {
      node.children.forEach((item, at) => this.#item(item, node.ordered ? (node.start ?? 1) + at : undefined));
    } else if ('children' in node) {
      for (const child of node.children) this.block(child);
    } else if ('value' in node) {
      this.#inline(node);
      this.#endLine();
    }
  }

  /** An item with its number as it is written, which is what readers see. */
  #item(item: ListItem, number: number | undefined): void {
    if (number !== undefined) {
      const offset = item.position?.start.offset;
      const written =
        offset === undefined ? undefined : /^\d{1,9}[.)]/.exec(this.#source?.slice(offset, offset + 10) ?? '')?.[0];
      this.#take(`${written ?? `${number}.`} `, item);
    }
    for (const child of item.children) this.block(child);
  }

  #inline(node: Nodes): void {
    if (node.type === 'break') this.#endLine();
    else if (node.type === 'html') this.#html(node.value, node);
    else if ('value' in node) this.#take(node.value, node);
    else if ('children' in node) for (const child of node.children) this.#inline(child);
    // A picture has no words; the number of a footnote is one on paper.
    else if (node.type === 'footnoteReference') this.#take(String(this.#numberOf(node.identifier)), node);
  }

  /** The number that readers see: footnotes are counted as they are first referred to, whatever their labels. */
  #numberOf(footnote: string): number {
    const number = this.#numbers.get(footnote) ?? this.#numbers.size + 1;
    this.#numbers.set(footnote, number);
    return number;
  }

  #html(html: string, node: Nodes): void {
    if (/^<br\s*\/?>$/i.test(html)) this.#endLine();
    else this.#take(html.replace(/<[^<>]*>/g, ' '), node);
  }

  #take(text: string, node: Nodes): void {
    if (this.#line === '') this.#at = this.#lineOf(node);
    this.#line += text;
  }

  #lineOf({ position }: Nodes): number {
    return this.#source === undefined ? 0 : (position?.start.line ?? 1) + this.#firstLine - 1;
  }

  #endLine(): void {
    const line = this.#line;
    this.#line = '';
    if (RULE.test(cleanText(line))) return;
    // A paragraph's source lines are parted by line ends, which count on.
    let isFirst = true;
    line.split('\n').forEach((part, down) => {
      for (const word of split(part)) {
        if (isFirst && BULLET.test(word.key)) continue;
        this.words.push({ ...word, line: this.#source === undefined ? 0 : this.#at + down, isFirst });
        isFirst = false;
      }
    });
  }
}
