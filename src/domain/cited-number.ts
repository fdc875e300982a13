import type { Citation } from './citation.ts';
import { leadBefore, type Lead } from './citation-lead.ts';
import { tailBehind, type Tail } from './citation-tail.ts';
import { parseNumber } from './document-number.ts';
import { issuerNameAtStart } from './issuer-name.ts';
import { endOfNumber } from './number-in-text.ts';
import { cleanLine } from './vietnamese-text.ts';

/** A number in clean text, with what stands before it. */
export interface TextNumber {
  start: number;
  end: number;
  lead: Lead;
}

/** The number that starts at `start` in prose, where it is one; its running number ends at `runningEnd`. */
export function numberAt(text: string, start: number, runningEnd: number): TextNumber | undefined {
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
export function agreeing(lead: Lead, number: string): Lead {
  if (!lead.type || (!lead.inSmallLetters && lead.between === undefined)) return lead;
  const typeOfNumber = parseNumber(number, 'vn').type;
  const silent = typeOfNumber === undefined && (lead.between === undefined || WITHOUT_TYPE.test(number));
  return silent || typeOfNumber === lead.type.id ? lead : { start: lead.untyped, untyped: lead.untyped, cue: 'so' };
}

/** Numbers of the National Assembly and its standing committee, and of laws of the 1980s and 1990s, name no type. */
const WITHOUT_TYPE = /QH\s?\d{1,2}$|\/CTN$|LCT/;

/** What a number says, with what stands before and behind it. */
export function citationOf(number: string, lead: Pick<Lead, 'type' | 'between'>, tail: Tail): Citation {
  const before = lead.between?.startsWith('của ') ? issuerNameAtStart(lead.between.slice(4)) : undefined;
  const issuerName = tail.issuerName ?? before;
  return {
    number: cleanLine(number),
    ...(lead.type && { type: wholeType(lead.type.id, number) }),
    ...(tail.issued !== undefined && { issued: tail.issued }),
    ...(tail.impossibleDay && { impossibleDay: true as const }),
    ...(issuerName !== undefined && { issuerName }),
  };
}

/** "Thông tư số 01/2015/TTLT-BTP-BTC" is a joint circular: its number says more than its name. */
function wholeType(named: string, number: string): string {
  const joint = `${named}-lien-tich`;
  return /LT/.test(number) && parseNumber(number, 'vn').type === joint ? joint : named;
}
