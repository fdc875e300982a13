import { distance } from 'fastest-levenshtein';
import { foldMarks } from './vietnamese-text.ts';

/** Nothing longer is mistyped for a name. */
const LONGEST_WORD = 100;

/**
 * The candidates that a mistyped word was probably meant to be, best first, for "did you mean". Letter case and marks
 * don't count; a candidate is near where about a third of the longer word's letters differ, or fewer.
 *
 * @param most how many at most
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  return near(word, candidates)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Of the near candidates only those that differ least, in their order: where most candidates are alike, as numbers are. */
export function closest(word: string, candidates: Iterable<string>): string[] {
  const all = near(word, candidates);
  return all.filter(({ edits }) => edits === all[0]!.edits).map(({ candidate }) => candidate);
}

interface Near {
  candidate: string;
  edits: number;
  sameStart: number;
}

function near(word: string, candidates: Iterable<string>): Near[] {
  if (word.length > LONGEST_WORD) return [];
  const folded = foldMarks(word);
  const found: Near[] = [];
  for (const candidate of new Set(candidates)) {
    if (candidate.length > LONGEST_WORD) continue;
    const other = foldMarks(candidate);
    const bearable = Math.ceil(Math.max(folded.length, other.length) / 3);
    if (Math.abs(other.length - folded.length) > bearable) continue;
    const edits = distance(folded, other);
    if (edits <= bearable && edits < folded.length)
      found.push({ candidate, edits, sameStart: sameStart(folded, other) });
  }
  return found.sort((a, b) => a.edits - b.edits || b.sameStart - a.sameStart);
}

/** Whether one character put in, left out or changed, or none, makes one text of the other. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (more > 1) return false;
  const start = sameStart(short, long);
  // What follows the first difference must be the same; where the lengths are equal, that difference is in both.
  return short.slice(start + (more === 0 ? 1 : 0)) === long.slice(start + 1);
}

/** How many characters two texts have in common at their start. */
function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
