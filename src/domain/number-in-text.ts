import { typeByAbbreviation } from './document-types.ts';
import { LETTER_ISSUERS } from './letter-issuers.ts';

/** What stands before a number and shows that it is one: a type's name, "số", or neither. */
export type Cue = 'type' | 'so' | 'none';

/** Where a running number may stand: not within a word, a date, a fraction, an address. A letter or "bis" may follow it. */
export const RUNNING =
  /(?<![\p{L}\p{M}\p{N}_/@#=&%+\\-]|\p{N}[.,:])\d{1,6}(?:bis|\p{L})?(?=\s{0,2}[/-]|\s{1,3}(?:\p{Lu}|[Nn]g)|\p{Lu}{2})/gu;

const YEAR = /\s{0,2}([/-])\s{0,2}(?:19|20)\d\d(?!\d)/uy;
const JOINT = /\s{0,2}([/-])\s{0,2}/uy;
const SPACE = /\s{0,2}/uy;

/** One capital; or capitals and digits with at most two plain small letters in a row, as in `UBND`, `QH14`, `TTg`, `GDTrH`. */
const PART = /\p{Lu}(?:(?:[a-z]{0,2}[\p{Lu}\d]){1,20}[a-z]{0,2})?(?![\p{L}\p{M}\d])/uy;
/** `qđ-ubnd`: small letters, where a cue and a type's abbreviation vouch for them. */
const SMALL_PART = /\p{Ll}[\p{Ll}\d]{0,14}(?![\p{L}\p{M}\d])/uy;
/** The term of a legislature that was set apart: `QH 11`. */
const TERM = /\s\d{1,2}(?![\p{L}\d])/uy;

const MOST_PARTS = 10;

/** The end of the number whose running number is `text.slice(start, runningEnd)`; undefined where it is none. */
export function endOfNumber(text: string, runningEnd: number, cue: Cue): number | undefined {
  const year = matchAt(YEAR, text, runningEnd);
  const joint =
    matchAt(JOINT, text, year?.end ?? runningEnd) ??
    (cue === 'none' || year ? undefined : matchAt(SPACE, text, runningEnd));
  if (joint === undefined) return undefined;
  const symbol = symbolAt(text, joint.end, cue);
  if (symbol === undefined) return undefined;
  const accepted = year ? isNormative(joint, symbol, cue) : isWithoutYear(joint, symbol, cue);
  return accepted ? symbol.end : undefined;
}

interface Match {
  text: string;
  end: number;
}

interface TextSymbol {
  parts: string[];
  /** The joints between the parts. */
  joints: string[];
  end: number;
}

function matchAt(pattern: RegExp, text: string, at: number): Match | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { text: match[0], end: pattern.lastIndex };
}

function symbolAt(text: string, start: number, cue: Cue): TextSymbol | undefined {
  const capital = matchAt(PART, text, start);
  const pattern = capital ? PART : SMALL_PART;
  const first = capital ?? (cue === 'none' ? undefined : matchAt(SMALL_PART, text, start));
  if (first === undefined) return undefined;
  const symbol: TextSymbol = { parts: [first.text], joints: [], end: withTerm(text, first) };
  // "QĐ - UBND": spaces around a joint are one number only where a type's abbreviation asks for more.
  let spaced = typeByAbbreviation(first.text) !== undefined;
  while (symbol.parts.length < MOST_PARTS) {
    const next = nextPart(text, symbol.end, pattern, spaced);
    if (next === undefined) break;
    symbol.parts.push(next.part);
    symbol.joints.push(next.joint);
    symbol.end = withTerm(text, { text: next.part, end: next.end });
    spaced = next.spaced || (spaced && /^(?:TT|NQ)LT$/.test(first.text));
  }
  if (!capital && (symbol.parts.length < 2 || typeByAbbreviation(first.text) === undefined)) return undefined;
  return symbol;
}

function nextPart(text: string, at: number, pattern: RegExp, maySpace: boolean) {
  const glued = /[-/&.]/.test(text.charAt(at)) ? matchAt(pattern, text, at + 1) : undefined;
  if (glued !== undefined) {
    const joint = text.charAt(at);
    // A sentence may end without a space behind its full stop.
    if (joint === '.' && !/^\p{Lu}{2,}$/u.test(glued.text)) return undefined;
    return { part: glued.text, joint, end: glued.end, spaced: false };
  }
  // "UBND-" at the end of a line: the number goes on in the next.
  const mayPart = maySpace || /^[-/]\n/.test(text.slice(at, at + 2));
  const joint = mayPart ? matchAt(JOINT, text, at) : undefined;
  const apart = joint && matchAt(pattern, text, joint.end);
  if (!joint || !apart || (pattern === PART && !/^\p{Lu}{2}|^TTg/u.test(apart.text))) return undefined;
  return { part: apart.text, joint: joint.text.trim(), end: apart.end, spaced: maySpace && joint.text.length > 1 };
}

function withTerm(text: string, part: Match): number {
  if (part.text !== 'QH' && part.text !== 'UBTVQH') return part.end;
  return matchAt(TERM, text, part.end)?.end ?? part.end;
}

function isNormative(joint: Match, symbol: TextSymbol, cue: Cue): boolean {
  const [first = ''] = symbol.parts;
  if (cue === 'type') return true;
  if (joint.text.trim() === '-') return cue === 'so' || typeByAbbreviation(first) !== undefined;
  return first.length > 1 || symbol.parts.length > 1;
}

/** Symbols that old numbers bear alone behind a hyphen: `75-CP`, `201-HĐBT`, `327-CT`, `47-SL`. */
const OLD_SYMBOLS: ReadonlySet<string> = new Set(['CP', 'HĐBT', 'TTg', 'CT', 'SL', 'HĐCP', 'NQ', 'LCT']);

function isWithoutYear(joint: Match, symbol: TextSymbol, cue: Cue): boolean {
  const [first = ''] = symbol.parts;
  const many = symbol.parts.length > 1;
  const typed = typeByAbbreviation(first) !== undefined && first.length > 1 && many;
  switch (joint.text.trim()) {
    case '/':
      if (cue !== 'none') return first.length > 1 || many;
      return typed || (many && LETTER_ISSUERS.has(first) && symbol.joints[0] === '-');
    case '-':
      if (typed && symbol.joints.includes('/')) return true;
      if (cue === 'none' || joint.text.length > 1) return false;
      return cue === 'type' ? first.length > 1 || many : OLD_SYMBOLS.has(first);
    default:
      // `1458 TC/QĐ/TCCB`
      return cue === 'type' && many && symbol.joints[0] === '/';
  }
}
