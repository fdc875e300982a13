import type { ActOfYear } from './act-of-year.ts';
import { leadBefore } from './citation-lead.ts';
import { tailBehind } from './citation-tail.ts';
import { agreeing, citationOf, type TextNumber } from './cited-number.ts';
import { LONGEST_NUMBER, formatNumber } from './document-number.ts';
import { RUNNING, endOfNumber } from './number-in-text.ts';
import type { PlainDate } from './plain-date.ts';
import type { Profile } from './settings.ts';
import { cleanLine } from './vietnamese-text.ts';

/** What a citation in prose says, such as `Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận`. */
export interface Citation {
  /** The number as it stands in the text, cleaned of white space at its ends. */
  number: string;
  /** The id of the type that the text names before the number, such as `quyet-dinh`. */
  type?: string;
  issued?: PlainDate;
  /** The text gives a day that doesn't exist: prose then names nothing, since a day that is given never is another. */
  impossibleDay?: true;
  /** The issuer's name as the text gives it after "của". */
  issuerName?: string;
  /**
   * What the text names of the document, as it stands before it: `khoản 2 Điều 5`. Articles that are joined stand apart
   * (`Điều 3`, `Điều 4`), since each leads to its own place.
   */
  provisions?: string[];
}

/** What running prose cites: a document by its number, or an act by its title and year. */
export type ProseCitation = Citation | ActOfYear;

/** A longer text is no reference. */
const LONGEST_REFERENCE = 1000;

/**
 * Reads one reference as an editor writes it, from `Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận`
 * down to the bare number. Where no number can be made out, a short text with a digit is the number as a whole.
 * Under `plain` the text is the number, after NFC and trimming.
 *
 * Undefined: no number, or a day that doesn't exist (which must not resolve to another day).
 */
export function readCitation(text: string, profile: Profile): Citation | undefined {
  if (profile === 'plain') {
    const number = formatNumber(text, profile);
    return number === '' ? undefined : { number };
  }
  if (text.length > LONGEST_REFERENCE) return undefined;
  const line = cleanLine(text);
  const found = firstNumber(line);
  if (!found) return line.length <= LONGEST_NUMBER && /\d/.test(line) ? { number: line } : undefined;
  const tail = tailBehind(line, found.end, true);
  return tail.impossibleDay ? undefined : citationOf(line.slice(found.start, found.end), found.lead, tail);
}

/** The first number of a reference: bare digits; any form of prose, since a reference needs no cue; or one word of another form. */
function firstNumber(line: string): TextNumber | undefined {
  const bare = bareNumber(line);
  if (bare) return bare;
  for (const { 0: running, index } of line.matchAll(RUNNING)) {
    const end = endOfNumber(line, index + running.length, 'type');
    if (end !== undefined) return withLead(line, index, end);
  }
  const word = ONE_WORD.exec(line);
  return word ? withLead(line, word.index, word.index + word[0].length) : undefined;
}

/** Digits, then letters joined by `/` or `-`: `123/ubnd-kgvx`, `12/97/QĐ-UB`. */
const ONE_WORD = /(?<![^\s(])\d(?=[\d/-]{0,20}\p{L})[\p{L}\d]{0,12}[/-][\p{L}\d/&.+_-]{0,80}[\p{L}\d](?![\p{L}\d/])/u;

/** Digits, with or without a year, behind which nothing but a day, an issuer or a title stands. */
const BARE =
  /^[^\d]{0,60}?(\d{1,6}(?:bis|\p{L})?(?:\/(?:19|20)\d\d)?)(?=[\s,.;]*$|[\s,(]{1,3}(?:ngày|ngay|của|cua|về|ve|v\/v|ký|ky|ban hành|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))/iu;

/** A number without a symbol that a type's name or nothing precedes: "Quyết định số 601 ngày 9/3/2021", "Nghị định 30/2020". */
function bareNumber(line: string): TextNumber | undefined {
  const match = BARE.exec(line);
  if (!match) return undefined;
  const number = withLead(line, match[0].length - (match[1] ?? '').length, match[0].length);
  return number.lead.start === 0 && !isYearOfAct(line, number) ? number : undefined;
}

function withLead(line: string, start: number, end: number): TextNumber {
  const lead = leadBefore(line, start);
  if (lead === 'not-a-document') return { start, end, lead: { start, untyped: start, cue: 'none' } };
  return { start, end, lead: agreeing(lead, line.slice(start, end)) };
}

/** "Hiến pháp 2013", "Luật 2014": a year, and not a number. */
function isYearOfAct(line: string, { start, end, lead }: TextNumber): boolean {
  const isYear = lead.untyped === start && /^(?:19|20)\d\d$/.test(line.slice(start, end));
  return isYear && tailBehind(line, end, true).issued === undefined;
}
