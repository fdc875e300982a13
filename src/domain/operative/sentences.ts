import { rangesWithin, type Range } from './ranges-within.ts';

const STOP = /[.!?…]["”»)]?(?=\s+["“(]?[\p{Lu}\d])/gu;
/** Shortened words, and letters before a name, end no sentence. */
const SHORT = /(?:^|[\s.(])(?:tp|tx|tt|q|p|h|ths|ts|pgs|gs|bs|ks|cn|v\.v|st|no|\p{Lu})$/iu;

/**
 * The sentences in a stretch of a text. A full stop within what must not be cut (a citation, a quotation) ends none.
 *
 * @param whole lists of stretches of the text that are not cut, each in order
 */
export function sentencesOf(text: string, { start, end }: Range, whole: readonly (readonly Range[])[]): Range[] {
  const sentences: Range[] = [];
  let from = start;
  for (const { 0: stop, index } of text.slice(start, end).matchAll(STOP)) {
    const at = start + index;
    if (at < from || SHORT.test(text.slice(Math.max(from, at - 6), at))) continue;
    if (whole.some((ranges) => isWithin(ranges, at))) continue;
    sentences.push({ start: from, end: at + stop.length });
    from = at + stop.length;
  }
  sentences.push({ start: from, end });
  return sentences.flatMap((range) => trimmed(text, range) ?? []);
}

function isWithin(ranges: readonly Range[], at: number): boolean {
  return rangesWithin(ranges, { start: at, end: at + 1 }).some(({ start, end }) => start < at && at < end - 1);
}

function trimmed(text: string, { start, end }: Range): Range | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return from < end ? { start: from, end } : undefined;
}
