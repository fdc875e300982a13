import type { Disclosure, DisclosureKind } from './disclosure.ts';
import { digitRows, type DigitGroup } from './digit-groups.ts';
import type { FoldableText } from './foldable-text.ts';
import { isCitizenNumber } from './identity-number.ts';
import { labelBefore, type NumberLabel } from './number-label.ts';
import { isMobileNumber } from './phone-number.ts';

/** Groups that a number may be written in. */
const MOST_GROUPS = 6;

/** No shorter number is looked for. */
const LEAST_DIGITS = 8;
const MOST_DIGITS = 20;

/** A cheap look for numbers of that many digits, and for passports, whose numbers have a letter. */
export const MAY_HOLD_NUMBER = /\d(?:[ .)(–—-]{0,3}\d){7}|h[oộ] chi[eế]u|passport/i;

/** Identity, phone and account numbers of persons, in order and apart. */
export function findNumbers(text: FoldableText): Disclosure[] {
  if (!MAY_HOLD_NUMBER.test(text.clean)) return [];
  const { folded } = text;
  const finds: Disclosure[] = [];
  let last: Last = { label: undefined, end: 0 };
  for (const row of digitRows(folded)) {
    for (let at = 0; at < row.length;) {
      const found = readNumber(folded, row.slice(at, at + MOST_GROUPS), last);
      if (found) {
        finds.push(found.disclosure);
        last = { label: found.label, end: found.disclosure.end };
      }
      at += found?.groups ?? 1;
    }
  }
  return [...finds, ...findPassports(text)].sort((a, b) => a.start - b.start);
}

/** The find before, and what was said of it. */
interface Last {
  label: NumberLabel | undefined;
  end: number;
}

/** "Số CMND: 111111111, 222222222": what was said of the first holds for the second. */
function inherited(folded: string, last: Last, start: number): NumberLabel | undefined {
  const between = folded.slice(last.end, Math.min(start, last.end + 8));
  return last.end + between.length === start && /^[\s,;/-]*(?:(?:va|hoac) ?)?$/.test(between) ? last.label : undefined;
}

/** "5.000.000.000": what follows the first dot begins no number. */
function isWithinAmount(folded: string, start: number): boolean {
  return /\d\.$/.test(folded.slice(Math.max(0, start - 2), start));
}

/** The longest number that begins with the first of the groups. */
function readNumber(folded: string, groups: readonly DigitGroup[], last: Last) {
  const { start } = groups[0]!;
  const candidates = groups.map((_, at) => candidateOf(folded, groups.slice(0, at + 1))).filter(mayBeNumber);
  if (candidates.length === 0 || isWithinAmount(folded, start)) return undefined;
  const label = labelBefore(folded, last.end, start) ?? inherited(folded, last, start);
  for (const candidate of candidates.reverse()) {
    const kind = kindOf(candidate, label);
    const { end } = candidate.groups.at(-1)!;
    const disclosure = kind && { kind, value: folded.slice(start, end), start, end };
    if (disclosure) return { disclosure, label, groups: candidate.groups.length };
  }
  return undefined;
}

/** Groups that may be one number, their digits together, and what stands behind them. */
interface Candidate {
  groups: readonly DigitGroup[];
  digits: string;
  after: string;
}

function candidateOf(folded: string, groups: readonly DigitGroup[]): Candidate {
  const { end } = groups.at(-1)!;
  const digits = groups.map((group) => group.digits).join('');
  return { groups, digits, after: folded.slice(end, end + LOOK_AHEAD) };
}

function mayBeNumber({ digits, after }: Candidate): boolean {
  return digits.length >= LEAST_DIGITS && digits.length <= MOST_DIGITS && !IS_NO_NUMBER.test(after);
}

/** Characters behind a number that are looked at. */
const LOOK_AHEAD = 60;

/** An amount, a number with a symbol (`123456789/QĐ-UBND`), or the number of a certificate of registration. */
const IS_NO_NUMBER = /^(?:[a-z\d%]|\s?\/\s?[a-z]|[.,]\d|\s{0,2}(?:dong|vnd|usd|trieu|ty|m2|ha|kg|km)(?![a-z]))/;
const IS_CERTIFIED = /^[\s,]{0,3}(?:do so |cap ngay|ngay cap|dang ky lan)/;

const AT_BANK = /^[\s,;:(-]{0,4}(?:(?:mo )?tai )(?:ngan hang(?! nha nuoc)|nhtm|nh |[a-z]{2,12}bank|bidv|agribank)/;
const AT_TREASURY = /kho bac|kbnn/;

function kindOf(candidate: Candidate, label: NumberLabel | undefined): DisclosureKind | undefined {
  const { groups, digits, after } = candidate;
  if (groups.some((group, at) => group.digits.length === 1 && !mayStandAlone(candidate, at, label))) return undefined;
  const isAccount = label === 'account' || (!label && groups.length === 1 && AT_BANK.test(after));
  if (isAccount && isAccountNumber(groups, digits)) return AT_TREASURY.test(after) ? undefined : 'bank-account';
  if (label === 'identity' && (/^\d{12}$/.test(digits) || isOldIdentityNumber(groups, digits)))
    return 'identity-number';
  if (label === 'other' || label === 'office') return undefined;
  if (isCitizenNumber(digits)) return 'identity-number';
  const isPhone = isMobileNumber(digits, label === 'phone') && (label === 'phone' || !IS_CERTIFIED.test(after));
  return isPhone ? 'phone-number' : undefined;
}

/** One digit apart is the number of a line or a column, but for the 0 of "+84 (0) 912 345 678" and the end of an account's. */
function mayStandAlone({ groups }: Candidate, at: number, label: NumberLabel | undefined): boolean {
  return (at === 1 && groups[at]!.digits === '0') || (label === 'account' && at > 0 && at === groups.length - 1);
}

/** Nine digits in one piece or in threes. */
function isOldIdentityNumber(groups: readonly DigitGroup[], digits: string): boolean {
  return /^\d{9}$/.test(digits) && (groups.length === 1 || groups.every((group) => group.digits.length === 3));
}

function isAccountNumber(groups: readonly DigitGroup[], digits: string): boolean {
  const isDate = groups.length === 3 && groups[2]!.digits.length === 4 && digits.length <= 8;
  // Digits in threes that don't begin with 0 are an amount, such as what is on the account.
  const isAmount =
    groups.length > 1 && !digits.startsWith('0') && groups.slice(1).every((group) => group.digits.length === 3);
  // `3949.0.1054321`: an account at the state treasury.
  const isTreasury = groups[0]!.digits.length === 4 && groups[1]?.digits.length === 1;
  return /^\d{8,19}$/.test(digits) && !isDate && !isAmount && !isTreasury;
}

const PASSPORT = /(?<![a-z\d])[a-z] ?\d{7,8}(?![a-z\d/])/g;

/** A letter and seven digits, or eight: only behind a word for passports. */
function findPassports(text: FoldableText): Disclosure[] {
  if (!/h[oộ] chi[eế]u|passport/i.test(text.clean)) return [];
  const { folded } = text;
  return [...folded.matchAll(PASSPORT)].flatMap(({ 0: value, index: start }) =>
    labelBefore(folded, 0, start) === 'identity'
      ? [{ kind: 'identity-number' as const, value, start, end: start + value.length }]
      : [],
  );
}
