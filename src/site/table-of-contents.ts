import type { Locale } from '../domain/locale.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { Heading } from '../markdown/rendered.ts';

/** An entry of a table of contents; its depth is counted from 1. */
export interface ContentsEntry extends Heading {
  /** The entries right below it that have none below themselves, where the whole is too long to be shown at once. */
  folded?: { label: string; entries: Heading[] };
}

const FEWEST_HEADINGS = 3;
const MOST_LEVELS = 4;
/** Entries above which the lowest level is folded. */
const MOST_UNFOLDED = 40;

/** A text's table of contents: the four upper levels of its headings, where there are enough to be of use. */
export function tableOfContents(locale: Locale, headings: readonly Heading[]): ContentsEntry[] {
  if (headings.length < FEWEST_HEADINGS) return [];
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort().slice(0, MOST_LEVELS);
  const entries = headings.flatMap((heading) => {
    const depth = levels.indexOf(heading.depth) + 1;
    return depth ? [{ ...heading, depth }] : [];
  });
  return entries.length > MOST_UNFOLDED ? folded(locale, entries) : entries;
}

/** Puts entries that have nothing below them under the chapter or section that they follow. */
function folded(locale: Locale, entries: readonly Heading[]): ContentsEntry[] {
  const shown: { entry: Heading; below: Heading[] }[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = shown.at(-1);
    const isLowest = (entries[index + 1]?.depth ?? 0) <= entry.depth;
    if (last && isLowest && last.entry.depth < entry.depth) last.below.push(entry);
    else shown.push({ entry, below: [] });
  }
  return shown.map(({ entry, below }) =>
    below.length ? { ...entry, folded: { label: labelOf(locale, below), entries: below } } : entry,
  );
}

/** `Điều 1–14`, else how many there are. */
function labelOf(locale: Locale, entries: readonly Heading[]): string {
  const [first, last] = [entries[0]!, entries.at(-1)!].map(({ text }) => NUMBERED.exec(text));
  const words = stringsOf(locale).decision;
  if (!first || !last || first[1] !== last[1]) return words.entries(entries.length);
  const [, word = '', from = ''] = first;
  return entries.length === 1 ? `${word} ${from}` : `${word} ${from}–${last[2]}`;
}

/** `Điều 12.`, `Điều 12a`, `Article 3:` */
const NUMBERED = /^(\p{L}{1,12}) (\d{1,4}\p{L}?)(?![\p{L}\d])/u;
