import { DOCUMENT_TYPES } from '../../domain/document-types.ts';
import { cutNumber, type CutNumber } from '../../domain/search/number-shard.ts';
import type { Profile } from '../../domain/settings.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { decodeKeystrokes } from './decode-keystrokes.ts';

/** A number that a query names. */
export interface NumberQuery extends CutNumber {
  /** As the reader wrote it, tightened: `2236 / QĐ - UBND` is `2236/QĐ-UBND`. */
  written: string;
  /** The type named before it: `nghi-dinh` of `nghị định 30`. */
  type?: string;
  /** The text can hardly be anything but a number, so a miss is told. */
  certain: boolean;
  /** It is nothing but a number: its words are not looked for, only the number where texts mention it. */
  only: boolean;
}

/** Words before a number that say no more than that a number follows. */
const LEADS = new Set(['', 'so', 'van ban', 'van ban so']);

/** Where the number of a citation ends: "… ngày 09/3/2021 của …". */
const TAIL = / (?:ngày|ngay|của|cua|về|ve) /i;

/**
 * Finds the number that a clean line names, if the whole line can be read as one: `2236`, `2236 qd ubnd`,
 * `Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh`. Under `plain` any line may be a number.
 */
export function planNumber(line: string, profile: Profile): NumberQuery | undefined {
  if (profile === 'plain')
    return { ...cutNumber(line), written: line, certain: /^\d+$/.test(line), only: /^\d+$/.test(line) };
  const start = line.search(/\d/);
  if (start < 0) return undefined;
  const lead = foldMarks(line.slice(0, start))
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const type = typeOf(lead) ?? typeOf(foldMarks(lead.replace(/\S+/g, (word) => decodeKeystrokes(word) ?? word)));
  if (type === undefined && !LEADS.has(lead)) return undefined;
  const written = line
    .slice(start)
    .split(TAIL, 1)
    .join('')
    .replace(/ ?([/-]) ?/g, '$1');
  return { ...cutNumber(written), written, ...(type && { type }), ...likelihood(written, type !== undefined) };
}

function typeOf(lead: string): string | undefined {
  const type = lead.replace(/ so$/, '').replaceAll(' ', '-');
  return DOCUMENT_TYPES.has(type) ? type : undefined;
}

function likelihood(written: string, typed: boolean): Pick<NumberQuery, 'certain' | 'only'> {
  if (/^\d{1,9}[/-]?$/.test(written)) return { certain: true, only: !typed };
  const certain = /^\d{1,9}\p{L}?[/-](?:\d{4}|[\d/-]*\p{L})[^ ]*$/u.test(written);
  return { certain, only: certain };
}
