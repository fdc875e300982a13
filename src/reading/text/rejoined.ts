import { toNfc } from '../../domain/vietnamese-text.ts';

/** The widths at which programs break lines, in characters. */
const NARROWEST = 50;
const WIDEST = 140;
/** So many lines that come near the width show that a program broke them: one is always the longest. */
const LEAST_FULL = 3;
const LONGEST_WORD = 10;
const COLUMNS = /\S(?: {3}|\t)/;
/** What begins an item or a provision. */
const BEGINNING =
  /^\s*(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)/]|[a-zđ]\)|[-–+*•])\s|(?:Điều|Chương|Mục|Phần|Phụ lục) [\dIVX]{1,6}\s?[.:)]?\s)/u;
const SMALL = /\p{Ll}/u;
/** A day or a year with which a sentence ends, and nothing else: no number of a page. */
const LAST_DAY = /^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-])?\d{4}[.;,][/.]{0,2}\s*$/;

/**
 * Paragraphs of which the lines that a program broke at its width are one again: where the next word would not have fitted. In
 * a file with longer lines none was broken so; what stands in columns or capitals was broken by hand.
 */
export function rejoined(paragraphs: readonly (readonly string[])[]): string[][] {
  const prose = paragraphs.flat().filter((line) => !COLUMNS.test(line.trimEnd()));
  const width = prose.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  const full = prose.filter((line) => lengthOf(line) > width - LONGEST_WORD);
  if (width < NARROWEST || width > WIDEST || full.length < LEAST_FULL) return paragraphs.map((lines) => [...lines]);
  return paragraphs.map((lines) => {
    const joined: string[] = [];
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      if (before !== undefined && wasBroken(before, line, width)) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
      else joined.push(line);
    });
    return joined;
  });
}

function wasBroken(before: string, line: string, width: number): boolean {
  const [word = ''] = line.trimStart().split(/\s/, 1);
  const isFull = lengthOf(before) + 1 + lengthOf(word) > width;
  const isNextSentence = /[.;:]\s*$/.test(before) && /^\s*\p{Lu}/u.test(line);
  const hasWords = SMALL.test(before) && (SMALL.test(line) || LAST_DAY.test(line));
  const isProse = hasWords && [before, line].every((text) => !COLUMNS.test(text.trimEnd()));
  return isFull && isProse && !isNextSentence && !BEGINNING.test(line);
}

function lengthOf(line: string): number {
  return toNfc(line.trimEnd()).length;
}
