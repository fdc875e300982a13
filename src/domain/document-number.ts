import { typeByAbbreviation } from './document-types.ts';
import { LETTER_ISSUERS, TAX_UNITS } from './letter-issuers.ts';
import type { Profile } from './settings.ts';
import { cleanText, foldMarks, toNfc } from './vietnamese-text.ts';

/**
 * How a number is built. `normative`: it bears its year (`30/2020/NĐ-CP`); `administrative`: it doesn't (`749/QĐ-TTg`);
 * `odd`: another form (`52-NQ/TW`, `75-CP`, `601`), or none; `plain`: read under the profile of that name.
 */
export type NumberForm = 'administrative' | 'normative' | 'odd' | 'plain';

/** A number (số, ký hiệu), taken apart. */
export interface DocumentNumber {
  /** The number as it is shown, see `formatNumber`. */
  text: string;
  form: NumberForm;
  /** Whether documents are really numbered in this form: `75-CP` is odd but known, `abc` is not. Always true under `plain`. */
  known: boolean;
  /** The running number: 5 of `05/QĐ-UBND`. */
  running?: number;
  /** What is put after the running number to number one more: `a` of `12a/QĐ-UBND`. */
  suffix?: string;
  year?: number;
  /** All that follows: `QĐ-UBND`. */
  symbol?: string;
  /** The id of the type, where the symbol tells it. */
  type?: string;
}

/** Longer text is no number; it is kept, but nothing is read off it. */
export const LONGEST_NUMBER = 100;

/*
 * number         = normative | administrative | odd ;
 * normative      = running, "/", year, ( "/" | "-" ), symbol ;      30/2020/NĐ-CP   45/2019/QH14
 * administrative = running, "/", symbol ;                           749/QĐ-TTg      12a/QĐ-UBND     826/VJU-KT&ĐBCL
 * odd            = running, [ "-" ], symbol                         52-NQ/TW  75-CP  201-HĐBT       1458TC/QĐ/TCCB
 *                | running ;                                        601
 * running        = digit, 5 * [ digit ], [ letter | "bis" ] ;
 * year           = ( "19" | "20" ), digit, digit ;
 * symbol         = letter, { letter | digit }, { joint, part } ;
 * part           = ( letter | digit ), { letter | digit } ;
 * joint          = "-" | "/" | "&" | "." | "+" | "_" ;
 *
 * A symbol is known where it looks like abbreviations (`looksAbbreviated`).
 */
const GRAMMAR =
  /^(?<running>\d{1,6})(?:(?<suffix>bis|\p{L})(?=[/-]|$))?(?:\/(?<year>(?:19|20)\d\d)(?![\p{L}\d]))?(?:(?<joint>[/-]?)(?<symbol>\p{L}[\p{L}\d]*(?:[-/&.+_][\p{L}\d]+)*))?$/u;

/** What can be read where the whole is of no known form. */
const BEGINNING = /^(?<running>\d{1,6})(?![\p{L}\d])(?:\/(?<year>(?:19|20)\d\d)(?![\p{L}\d]))?/u;

/** Takes a number apart. Nothing throws: a text of no known form is `odd` and not `known`. */
export function parseNumber(text: string, profile: Profile): DocumentNumber {
  const shown = formatNumber(text, profile);
  if (profile === 'plain') return { text: shown, form: 'plain', known: shown !== '' };
  const head = shown.slice(0, LONGEST_NUMBER);
  const whole = shown.length > LONGEST_NUMBER ? null : GRAMMAR.exec(shown);
  const { running, suffix, year, joint, symbol } = whole?.groups ?? BEGINNING.exec(head)?.groups ?? {};
  const known = whole !== null && (symbol === undefined ? year === undefined : looksAbbreviated(symbol));
  const form = known ? formOf(year, joint, symbol) : 'odd';
  const type = symbol === undefined ? undefined : typeOfSymbol(symbol, form);
  return {
    text: shown,
    form,
    known,
    ...(running !== undefined && { running: Number(running) }),
    ...(suffix !== undefined && { suffix }),
    ...(year !== undefined && { year: Number(year) }),
    ...(symbol !== undefined && { symbol }),
    ...(type !== undefined && { type }),
  };
}

function formOf(year: string | undefined, joint: string | undefined, symbol: string | undefined): NumberForm {
  if (symbol === undefined) return 'odd';
  if (year !== undefined && joint !== '') return 'normative';
  return joint === '/' ? 'administrative' : 'odd';
}

/** Capitals with at most two small letters in a row, as in `TTg` and `GDTrH`; or, in any case, a type's abbreviation first. */
function looksAbbreviated(symbol: string): boolean {
  const [first = '', ...others] = symbol.split(JOINTS);
  if (typeByAbbreviation(first) !== undefined && others.length > 0 && symbol === symbol.toLowerCase()) return true;
  return [first, ...others].every((part) => !/\p{Ll}{3}/u.test(part) && /^[\p{Lu}\d]/u.test(part));
}

const JOINTS = /[-/&.+_]/;

/** The Party's bodies: the centre, and the committees of provinces, districts and other levels. */
const PARTY = /^(?:\p{Lu}{0,10}TW|\p{Lu}{0,4}TU|HU|QU|T[PX]U|ThU|ĐU\p{Lu}{0,6}|\p{Lu}{0,4}TV)$/u;

/** Whether a body of the Party issued a document, as far as its symbol tells: `52-NQ/TW`, `08-QĐi/TW`. */
export function isOfParty({ symbol }: DocumentNumber): boolean {
  return (
    symbol !== undefined &&
    symbol
      .split(JOINTS)
      .slice(1)
      .some((part) => PARTY.test(part))
  );
}

/** The id of the type that a symbol tells; undefined where it may be several or none. */
function typeOfSymbol(symbol: string, form: NumberForm): string | undefined {
  // Decrees (sắc lệnh) bear nothing but SL; a certified copy's symbol goes on with its issuer.
  if (symbol === 'SL') return 'sac-lenh';
  const [first = '', ...others] = symbol.split(JOINTS);
  if (form === 'administrative' && first === 'CT' && TAX_UNITS.has(others[0]?.replace(/\d{1,2}$/, '') ?? ''))
    return 'cong-van';
  const type = typeByAbbreviation(first)?.id;
  if (form === 'odd') return others.length > 0 && isClearInOddForm(first, others) ? type : undefined;
  if (type !== undefined) return type;
  const isLetter = form === 'administrative' && LETTER_ISSUERS.has(first) && others.length > 0;
  return isLetter && !others.some((part) => typeByAbbreviation(part) !== undefined) ? 'cong-van' : undefined;
}

/**
 * Whether the first part of an old or a Party symbol means what it means today. `L/CTN` numbers the laws of the 1990s,
 * `TC` was the Ministry of Finance, and the Party writes QĐ for both quyết định and quy định.
 */
function isClearInOddForm(first: string, others: string[]): boolean {
  if (first === 'L' || first === 'TC') return false;
  return !(first === 'QĐ' && PARTY.test(others[0] ?? ''));
}

/**
 * A number as it is shown: NFC, `Ð` as `Đ`, plain hyphens, no spaces; leading zeros, letters and case stay.
 * Under `plain`: NFC and trimmed, nothing else.
 */
export function formatNumber(text: string, profile: Profile): string {
  return profile === 'plain' ? toNfc(text).trim() : cleanText(text).replace(/\s+/g, '');
}

/** The key by which two numbers are the same: as shown, in small letters, without leading zeros (`05/qđ - UBND`: `5/qđ-ubnd`). */
export function numberKey(text: string, profile: Profile): string {
  const shown = formatNumber(text, profile);
  return profile === 'plain' ? shown : shown.toLowerCase().replace(/^0+(?=\d)/, '');
}

/** The key by which two numbers are the same when đ is d, for where no `numberKey` matches. */
export function foldedNumberKey(text: string, profile: Profile): string {
  const key = numberKey(text, profile);
  return profile === 'plain' ? key : key.replaceAll('đ', 'd');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Orders numbers by running number (9 < 99 < 601), then letter, year, symbol; those without a running number come last, by their text. */
export function compareNumbers(a: DocumentNumber, b: DocumentNumber): number {
  return (
    compare(a.running ?? Infinity, b.running ?? Infinity) ||
    compare(a.suffix ?? '', b.suffix ?? '') ||
    compare(a.year ?? 0, b.year ?? 0) ||
    collator.compare(a.symbol ?? '', b.symbol ?? '') ||
    collator.compare(a.text, b.text) ||
    compare(a.text, b.text)
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the number says in which year it was issued. */
export function numberBearsYear(number: DocumentNumber): boolean {
  return number.year !== undefined;
}

/**
 * The part of a stub's id that its number gives: small letters without marks, đ as d, every run of anything else one
 * hyphen, none at the ends: `601/QĐ-UBND` is `601-qd-ubnd`. A number without a letter or digit of the Latin script
 * gives the code points of its first characters, so that no id is empty.
 */
export function numberSlug(text: string): string {
  const slug = foldMarks(cleanText(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return (
    slug ||
    `u-${Array.from(text.trim())
      .slice(0, 20)
      .map((c) => c.codePointAt(0)?.toString(16))
      .join('-')}`
  );
}
