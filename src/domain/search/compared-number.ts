import { formatNumber } from '../document-number.ts';
import type { NumberEntry } from './number-entry.ts';
import { cutNumber } from './number-shard.ts';
import type { Profile } from '../settings.ts';
import { foldMarks } from '../vietnamese-text.ts';

/** A number of the archive as a reader's text is compared with it. */
export interface ComparedNumber {
  head: string;
  running: string;
  /** All that follows the running number, in the spelling of `cutNumber`, without the year. */
  letters: string;
  /** What the letters end with from the second of their parts on: `ubnd` of `2236/QĐ-UBND`. */
  ends: readonly string[];
  /** That of the number, else that of the day of issue. */
  year?: string;
  /** The year stands in the number. */
  bearsYear: boolean;
}

const YEAR_INSIDE = /^(\d+(?:bis|\p{L})?)[ /-]((?:19|20)\d\d)(?=$|[ /-])/u;
const YEAR_AT_END = /[ /-]((?:19|20)\d\d)$/;

/** A number in its parts: without its year, and the year, where it stands behind the running number or at the end. */
export function withoutYear(number: string): { bare: string; year?: string } {
  const year = YEAR_INSIDE.exec(number)?.[2] ?? YEAR_AT_END.exec(number)?.[1];
  if (year === undefined) return { bare: number };
  return { bare: number.replace(YEAR_INSIDE, '$1').replace(YEAR_AT_END, ''), year };
}

export function comparedNumber(
  { number, issued }: Pick<NumberEntry, 'number' | 'issued'>,
  profile: Profile,
): ComparedNumber {
  if (profile === 'plain') {
    const { rest, ...cut } = cutNumber(number);
    return { ...cut, letters: rest, ends: [], bearsYear: false };
  }
  const { bare, year = issued?.slice(0, 4) } = withoutYear(formatNumber(number, profile));
  const { rest, ...cut } = cutNumber(bare);
  const parts = foldMarks(bare).split(/[^a-z\d]+/);
  return {
    ...cut,
    letters: rest,
    ends: parts.slice(2).map((_, at) => parts.slice(at + 2).join('')),
    ...(year !== undefined && { year }),
    bearsYear: bare !== formatNumber(number, profile),
  };
}

/** Whether two spellings differ by one letter put in, left out or changed, or by two that changed places. */
export function isSpeltAlmost(a: string, b: string): boolean {
  if (a.length < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
