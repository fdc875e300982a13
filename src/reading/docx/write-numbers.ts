import { writeNumber, type Numbering, type Numberings } from './numbering.ts';
import { styled, type WordStyles } from './word-styles.ts';
import { attributeOf, escapeXml, xmlTokens } from './xml-tokens.ts';

/** A paragraph while its end isn't reached. */
interface OpenParagraph {
  style?: string;
  list?: string;
  level?: number;
  /** Where its own list is named, which goes once its number is written. */
  named?: { start: number; end: number };
  propertiesEnd?: number;
  isDone?: boolean;
}

/** A piece of a document put in the place of another. */
interface Change {
  start: number;
  end: number;
  text: string;
}

const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/**
 * A Word document in which the numbers that Word counts itself stand as text, before the paragraph's first letters: `Điều 5. `,
 * `a) `. A reader of the paper saw them, but the document holds none of them. Bullets stay a list.
 */
export function writeNumbers(document: string, { lists }: Numberings, styles: WordStyles): string {
  const changes: Change[] = [];
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const open: OpenParagraph[] = [];
  let isInProperties = false;
  for (const token of xmlTokens(document)) {
    const paragraph = open.at(-1);
    const end = token.start + token.source.length;
    if (token.name === 'w:p') {
      if (token.kind === 'close') open.pop();
      else if (!token.isEmpty) open.push({});
    } else if (!paragraph) {
      continue;
    } else if (token.name === 'w:pPr') {
      isInProperties = token.kind === 'open' && !token.isEmpty && paragraph.propertiesEnd === undefined;
      if (token.kind === 'close') paragraph.propertiesEnd ??= token.start;
    } else if (token.name === 'w:pPrChange') {
      // What the properties were before someone changed them ends with them.
      paragraph.propertiesEnd ??= token.start;
      isInProperties = false;
    } else if (isInProperties) {
      readProperty(paragraph, token.name, token.kind === 'open' ? attributeOf(token, 'val') : undefined);
      if (token.name === 'w:numPr' && token.kind === 'open') paragraph.named = { start: token.start, end };
      if (token.name === 'w:numPr' && token.kind === 'close' && paragraph.named) paragraph.named.end = end;
    } else if (token.name === 'w:t' && token.kind === 'open' && !token.isEmpty && !paragraph.isDone) {
      paragraph.isDone = true;
      const label = labelOf(paragraph);
      if (label === undefined) continue;
      if (paragraph.named) changes.push({ ...paragraph.named, text: NO_LIST });
      else if (paragraph.propertiesEnd !== undefined) {
        changes.push({ start: paragraph.propertiesEnd, end: paragraph.propertiesEnd, text: NO_LIST });
      }
      const prefix = /^<(.*?)t[\s>]/.exec(token.source)?.[1] ?? 'w:';
      const text = `<${prefix}t xml:space="preserve">${escapeXml(label)} </${prefix}t>`;
      if (label) changes.push({ start: token.start, end: token.start, text });
    }
  }
  return replaced(document, changes);

  /** What Word writes before the paragraph; undefined where that is nothing or a bullet. */
  function labelOf(paragraph: OpenParagraph): string | undefined {
    const style = paragraph.style ?? styles.paragraph;
    const id = paragraph.list ?? styled(styles, style, 'numbering');
    const list = id === undefined ? undefined : lists.get(id);
    const at = paragraph.level ?? styled(styles, style, 'level') ?? 0;
    const level = list?.levels.get(at);
    if (!list || !level || id === undefined) return undefined;
    const numbers = counters.get(list.counted) ?? [];
    counters.set(list.counted, numbers);
    const restart = begun.has(`${id} ${at}`) ? undefined : list.restarts.get(at);
    begun.add(`${id} ${at}`);
    numbers.length = Math.min(numbers.length, at + 1);
    numbers[at] = restart ?? (numbers[at] === undefined ? level.start : numbers[at] + 1);
    return level.format === 'bullet' ? undefined : fill(level.text, list, numbers);
  }
}

function readProperty(paragraph: OpenParagraph, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === 'w:pStyle') paragraph.style = value;
  if (name === 'w:numId') paragraph.list = value;
  if (name === 'w:ilvl') paragraph.level = Number(value);
}

function fill(text: string, { levels }: Numbering, numbers: readonly (number | undefined)[]): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels.get(Number(place) - 1);
    const number = numbers[Number(place) - 1] ?? level?.start ?? 1;
    return writeNumber(number, level?.format ?? 'decimal');
  });
}

function replaced(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const change of changes.toSorted((one, other) => one.start - other.start)) {
    pieces.push(text.slice(copied, change.start), change.text);
    copied = Math.max(copied, change.end);
  }
  return pieces.join('') + text.slice(copied);
}
