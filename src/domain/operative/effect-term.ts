import { addDays, dateAtStart, type PlainDate } from '../plain-date.ts';
import { DOCUMENT_TYPES } from '../document-types.ts';
import { foldInPlace } from '../vietnamese-text.ts';
import { citationAt, CITED, type Skeleton } from './skeleton.ts';

/** When what a sentence does to a document begins and ends, as far as it says so. */
export interface EffectTerm {
  /** First day of the effect. */
  from?: PlainDate;
  /** First day on which the effect is over. */
  until?: PlainDate;
  /** The sentence says "đến ngày" and not "đến hết ngày": the day it names was taken as the last one. */
  isLastDayAssumed?: true;
  /** An end that is an event, as the sentence words it. */
  untilEvent?: string;
}

const HOUR = String.raw`(?:(?:0{1,2}|24) ?(?:giờ|h)(?: ?0{1,2}(?: phút)?)? ?,? )?`;
/** "Có hiệu lực từ ngày …" is of the acting document. */
const FROM = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:có hiệu lực|(?:và|được) áp dụng) (?:thi hành |pháp luật )?(?:kể )?)(?:kể )?từ ${HOUR}(?=ngày \d|\d)`,
  'gu',
);
/** A title says "đến năm 2030" too: a month or a year needs "hết". */
const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:đến|tới) ${HOUR}(hết ${HOUR})?(?=ngày \d|\d{1,2}[/.-]|(?<=hết )(?:tháng|năm) \d)`,
  'gu',
);
const EVENT = /(?<!\p{L})(?:đến|tới) (?:khi |lúc |thời điểm |ngày (?!\d))([^;.:]{2,300})/u;
const MONTH = /^thang (\d{1,2})(?:\s?\/\s?| nam )(\d{4})(?!\d)/;
const YEAR = /^nam (\d{4})(?!\d)/;
const LONGEST_DAY = 60;

/** Reads the term in a stretch of a skeleton's text; empty where it gives none. */
export function readTerm(skeleton: Skeleton, start: number, end: number): EffectTerm {
  const text = skeleton.text.slice(start, end);
  const from = lastSaid(text, FROM)?.day;
  const until = lastSaid(text, UNTIL);
  const untilEvent = until ? undefined : eventIn(skeleton, text, start);
  return {
    ...(from !== undefined && { from }),
    ...(until && { until: addDays(until.day, 1), ...(!until.isWhole && { isLastDayAssumed: true as const }) }),
    ...(untilEvent !== undefined && { untilEvent }),
  };
}

/** The term, where it says anything, else another. */
export function termOr(term: EffectTerm, other: EffectTerm): EffectTerm {
  return Object.keys(term).length > 0 ? term : other;
}

/** The last day that is said so: a document's title stands before the term. */
function lastSaid(text: string, lead: RegExp): { day: PlainDate; isWhole: boolean } | undefined {
  return [...text.matchAll(lead)]
    .flatMap((match) => {
      const at = match.index + match[0].length;
      const day = lastDayAtStart(foldInPlace(text.slice(at, at + LONGEST_DAY)));
      return day === undefined ? [] : [{ day, isWhole: match[1] !== undefined || match[0].includes('24') }];
    })
    .at(-1);
}

/** A day; of a month or a year its last day. */
function lastDayAtStart(folded: string): PlainDate | undefined {
  const year = YEAR.exec(folded)?.[1];
  if (year !== undefined) return dateAtStart(`31/12/${year}`)?.day;
  const month = MONTH.exec(folded);
  if (!month) return dateAtStart(folded)?.day;
  const [number, of] = [Number(month[1]), Number(month[2])];
  const next = dateAtStart(number === 12 ? `1/1/${of + 1}` : `1/${number + 1}/${of}`)?.day;
  return next === undefined ? undefined : addDays(next, -1);
}

const CITED_ALL = new RegExp(CITED, 'gu');

/** An event in words; none where it is quoted or names an act that has no number. */
function eventIn(skeleton: Skeleton, text: string, start: number): string | undefined {
  const match = EVENT.exec(text);
  if (!match) return undefined;
  const [whole, words = ''] = match;
  const at = start + match.index + whole.length - words.length;
  let isWhole = !words.includes('“”');
  const told = skeleton.cased.slice(at, at + words.length).replace(CITED_ALL, (_, index: number) => {
    const citation = citationAt(skeleton, at + index);
    if (citation?.number === undefined) isWhole = false;
    const name = DOCUMENT_TYPES.get(citation?.type ?? '')?.name;
    return name === undefined ? `${citation?.number}` : `${name} số ${citation?.number}`;
  });
  return isWhole ? told.trim() : undefined;
}
