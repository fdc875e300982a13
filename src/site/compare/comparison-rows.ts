import type { CompareStrings } from '../../i18n/compare/strings.ts';
import type { Ref } from '../../i18n/phrase.ts';
import type { ComparedRow } from './compare-texts.ts';
import { markedHtml } from './marked-html.ts';

/** What a comparison's page shows, from top to bottom: provisions that differ, and runs of those that don't. */
export type ComparisonPart = ShownRow | FoldedRows;

/** A provision that differs. */
interface ShownRow {
  kind: 'changed' | 'added' | 'removed';
  /** The id of its heading on this page. */
  id: string;
  heading: string;
  /** What happened to it, in words. */
  what: string[];
  sides: ShownSide[];
}

/** A provision as one text has it. */
interface ShownSide {
  side: Side;
  /** To the provision in its own text. */
  link: Ref;
  /** Paragraphs with the words marked that the other text has not; empty where they are not shown. */
  html: string;
}

/** Provisions that read the same in both texts, one after the other. */
interface FoldedRows {
  kind: 'same';
  /** How many. */
  words: string;
  rows: { heading: string; what: string[]; links: Ref[] }[];
}

type Side = 'older' | 'newer';
const SIDES: readonly Side[] = ['older', 'newer'];

/** Makes the parts of a comparison's page from its rows and the pages of the two texts. */
export function comparisonParts(
  rows: readonly ComparedRow[],
  texts: Record<Side, Ref>,
  words: CompareStrings,
): ComparisonPart[] {
  const parts: ComparisonPart[] = [];
  rows.forEach((row, at) => {
    if (row.kind !== 'same') return void parts.push(shownRow(row, row.kind, `site-p${at + 1}`, texts, words));
    let last = parts.at(-1);
    if (last?.kind !== 'same') parts.push((last = { kind: 'same', words: '', rows: [] }));
    const links = SIDES.flatMap((side) => linkTo(row, side, texts) ?? []);
    last.rows.push({ heading: headingOf(row, words), what: movedWords(row, words), links });
    last.words = words.count.same(last.rows.length);
  });
  return parts;
}

function shownRow(
  row: ComparedRow,
  kind: ShownRow['kind'],
  id: string,
  texts: Record<Side, Ref>,
  words: CompareStrings,
): ShownRow {
  const sides = SIDES.flatMap((side): ShownSide[] => {
    const link = linkTo(row, side, texts);
    if (!link) return [];
    const element = side === 'older' ? 'del' : 'ins';
    const mark = { element, start: words.markStart[side], end: words.markEnd } as const;
    return [{ side, link, html: markedHtml(row[side]?.runs ?? [], mark, words.sameParagraphs) }];
  });
  const what = [words.kind[kind], ...movedWords(row, words), ...(row.isUnmarked ? [words.unmarked] : [])];
  return { kind, id, heading: headingOf(row, words), what, sides };
}

function headingOf({ older, newer }: ComparedRow, words: CompareStrings): string {
  return (newer ?? older)?.title || words.opening;
}

function movedWords({ moved, older, newer }: ComparedRow, words: CompareStrings): string[] {
  if (moved === 'place') return [words.elsewhere];
  return moved === 'number' && older?.name && newer?.name ? [words.renumbered(older.name, newer.name)] : [];
}

function linkTo(row: ComparedRow, side: Side, texts: Record<Side, Ref>): Ref | undefined {
  const text = row[side];
  if (!text) return undefined;
  const { href, text: number } = texts[side];
  const anchor = text.id === undefined ? '' : `#${encodeURIComponent(text.id)}`;
  return { text: text.name === undefined ? number : `${text.name} – ${number}`, href: href + anchor };
}
