import { leadBefore, type Lead } from './citation-lead.ts';
import { tailBehind, type Tail } from './citation-tail.ts';
import { LONGEST_NUMBER, formatNumber, parseNumber } from './document-number.ts';
import { issuerNameAtStart } from './issuer-name.ts';
import { RUNNING, endOfNumber } from './number-in-text.ts';
import type { PlainDate } from './plain-date.ts';
import type { Profile } from './settings.ts';
import { cleanAligned, cleanLine } from './vietnamese-text.ts';

/** What a citation in prose says, such as `Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận`. */
export interface Citation {
  /** The number as it stands in the text, cleaned of white space at its ends. */
  number: string;
  /** The id of the type that the text names before the number, such as `quyet-dinh`. */
  type?: string;
  issued?: PlainDate;
  /** The issuer's name as the text gives it after "của". */
  issuerName?: string;
}

/** A citation in running prose, and where it stands. */
export interface FoundCitation {
  citation: Citation;
  /** Offsets into the given text: from the type's name or "số", where they stand there, to the end of the number or its date. */
  start: number;
  end: number;
}

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

/**
 * Finds the citations in running prose, in order and apart. Dates, fractions, addresses and numbers of forms or plates
 * are none. Takes time linear in the text. Under `plain` it finds nothing.
 */
export function findCitations(text: string, profile: Profile): FoundCitation[] {
  if (profile === 'plain' || !/\d/.test(text)) return [];
  const aligned = cleanAligned(text);
  const found: FoundCitation[] = [];
  let from = 0;
  for (const { 0: running, index } of aligned.text.matchAll(RUNNING)) {
    if (index < from) continue;
    const number = numberAt(aligned.text, index, index + running.length);
    if (!number) continue;
    const tail = tailBehind(aligned.text, number.end);
    const citation = citationOf(aligned.text.slice(index, number.end), number.lead, tail);
    const start = Math.max(from, number.lead.start);
    found.push({ citation, start: aligned.originalOffset(start), end: aligned.originalOffset(tail.end) });
    from = tail.end;
  }
  return found;
}

interface TextNumber {
  start: number;
  end: number;
  lead: Lead;
}

/** The number that starts at `start` in prose, where it is one. */
function numberAt(text: string, start: number, runningEnd: number): TextNumber | undefined {
  // With the strongest cue most is a number: what isn't one then needs no look at what stands before it.
  const isBare = endOfNumber(text, runningEnd, 'type') === undefined;
  if (isBare && tailBehind(text, runningEnd).issued === undefined) return undefined;
  const lead = leadBefore(text, start);
  if (lead === 'not-a-document') return undefined;
  // "Quyết định số 601 ngày 09/3/2021": a type and a day make a number of bare digits.
  if (isBare) return lead.type && lead.between === undefined ? { start, end: runningEnd, lead } : undefined;
  const end = endOfNumber(text, runningEnd, lead.cue);
  return end === undefined ? undefined : { start, end, lead: agreeing(lead, text.slice(start, end)) };
}

/**
 * The lead without a type that is not the number's: a verb ("theo quy định 12/2021/QĐ-UBND"), or another document
 * named before ("Luật Đầu tư và văn bản số 12/QĐ-UBND").
 */
function agreeing(lead: Lead, number: string): Lead {
  if (!lead.type || (!lead.inSmallLetters && lead.between === undefined)) return lead;
  const typeOfNumber = parseNumber(number, 'vn').type;
  const silent = typeOfNumber === undefined && (lead.between === undefined || WITHOUT_TYPE.test(number));
  return silent || typeOfNumber === lead.type.id ? lead : { start: lead.untyped, untyped: lead.untyped, cue: 'so' };
}

/** Numbers of the National Assembly and its standing committee, and of laws of the 1980s and 1990s, name no type. */
const WITHOUT_TYPE = /QH\s?\d{1,2}$|\/CTN$|LCT/;

function citationOf(number: string, lead: Lead, tail: Tail): Citation {
  const before = lead.between?.startsWith('của ') ? issuerNameAtStart(lead.between.slice(4)) : undefined;
  const issuerName = tail.issuerName ?? before;
  return {
    number: cleanLine(number),
    ...(lead.type && { type: lead.type.id }),
    ...(tail.issued !== undefined && { issued: tail.issued }),
    ...(issuerName !== undefined && { issuerName }),
  };
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
