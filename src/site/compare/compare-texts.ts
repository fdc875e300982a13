import type { Section } from '../../markdown/rendered.ts';
import { alignTexts, type AlignedPair } from './align-texts.ts';
import type { ComparedProvision } from './compared-provision.ts';
import { markChanges, type Run } from './mark-changes.ts';
import type { TextWord } from './text-words.ts';

/** One provision of a comparison, on the side or the sides that have it. */
export interface ComparedRow extends Pick<AlignedPair, 'kind' | 'moved'> {
  older?: ComparedSide;
  newer?: ComparedSide;
  /** Too many of its words differ to mark them. */
  isUnmarked?: true;
}

/** A provision in one of two texts. */
export interface ComparedSide {
  /** Its anchor there. */
  id?: string;
  title: string;
  /** Its name alone: `Điều 5`. */
  name?: string;
  /** Title and text, with the words marked that the other text has not; empty where nothing of it is shown. */
  runs: Run[];
}

/** Two texts, provision by provision, in the order of the newer one; what was removed stands where it was. */
export interface Comparison {
  rows: ComparedRow[];
  /** Words that differ in the way they are typed only, and are not marked. */
  retyped: number;
  /** Too much differs to show its words: rows have titles alone. */
  isOutline: boolean;
}

/** What is shown and marked at most, in words. */
export interface ComparisonBounds {
  /** Of all provisions that differ, in both texts together, to show words at all. */
  shown: number;
  /** That differ in one provision, to mark them. */
  marked: number;
}

/** Bounds that keep a page below about a megabyte, and its making below a few seconds. */
const BOUNDS: ComparisonBounds = { shown: 100_000, marked: 1_000 };

/** Compares two rendered texts, word by word. The same texts always give the same: no clock decides. */
export function compareTexts(
  older: readonly Section[],
  newer: readonly Section[],
  bounds: ComparisonBounds = BOUNDS,
): Comparison {
  const aligned = alignTexts(older, newer);
  const isOutline = aligned.reduce((sum, pair) => sum + shownWords(pair), 0) > bounds.shown;
  let retyped = 0;
  const rows = aligned.map((pair) => {
    const told = rowOf(pair, isOutline ? undefined : bounds.marked);
    retyped += told.retyped;
    return told.row;
  });
  return { rows, retyped, isOutline };
}

function shownWords({ kind, older, newer }: AlignedPair): number {
  return kind === 'same' ? 0 : (older?.words.length ?? 0) + (newer?.words.length ?? 0);
}

/** @param most how many words may differ to be marked; undefined where no words are shown */
function rowOf(pair: AlignedPair, most: number | undefined): { row: ComparedRow; retyped: number } {
  const { kind, moved, older, newer } = pair;
  const row = (olderRuns: Run[], newerRuns: Run[]): ComparedRow => ({
    kind,
    ...(moved && { moved }),
    ...(older && { older: sideOf(older, olderRuns) }),
    ...(newer && { newer: sideOf(newer, newerRuns) }),
  });
  if (kind === 'same' && older && newer) return { row: row([], []), retyped: retypedIn(older, newer) };
  if (most === undefined) return { row: row([], []), retyped: 0 };
  const marked = older && newer ? markChanges(older.words, newer.words, most) : undefined;
  if (marked) return { row: row(marked.older, marked.newer), retyped: marked.retyped };
  const whole = row(wholeText(older), wholeText(newer));
  return { row: kind === 'changed' ? { ...whole, isUnmarked: true } : whole, retyped: 0 };
}

function sideOf({ id, title, words, nameLength }: ComparedProvision, runs: Run[]): ComparedSide {
  const name = textOf(words.slice(0, nameLength))
    .trim()
    .replace(/ ?[.:)-]$/, '');
  return { ...(id !== undefined && { id }), title, ...(name !== '' && { name }), runs };
}

function textOf(words: readonly TextWord[]): string {
  return words.map(({ shown }) => shown).join('');
}

function wholeText(provision: ComparedProvision | undefined): Run[] {
  const text = textOf(provision?.words ?? []);
  return text === '' ? [] : [{ text, isChanged: false }];
}

function retypedIn(older: ComparedProvision, newer: ComparedProvision): number {
  const before = older.words.slice(older.nameLength);
  const after = newer.words.slice(newer.nameLength);
  return after.filter(({ shown }, at) => shown.trim() !== before[at]?.shown.trim()).length;
}
