import { dateAtStart, type PlainDate } from '../../domain/plain-date.ts';

/** What stands behind a number, as citations have it, in folded text. */
export interface NumberTail {
  issued?: PlainDate;
  /** A day that the calendar doesn't have. */
  impossibleDay?: true;
  year?: string;
  /** The words of the issuer's name. */
  issuer?: readonly string[];
}

/** Where a number ends and something else is said of the document: a day, a year, an issuer, a title. */
const TAIL =
  /[,;()]|\. | (?=(?:ngay ?\d|cua|ve|v\/v|ban hanh|ky ngay|do|nam (?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)(?![a-z]))/;

/** Where the tail of a number begins in folded text; its end where there is none. */
export function tailStart(folded: string): number {
  return TAIL.exec(folded)?.index ?? folded.length;
}

const PERHAPS_DATE = /(?:^|[ ,(])(?=ngay ?\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)/g;
const YEAR = /(?:^|[ ,(])nam ((?:19|20)\d\d)(?!\d)/;
const ISSUER = /(?:^|[ ,)])cua ([^,;()]+)/;
/** Where the name of an issuer is over. */
const AFTER_ISSUER = / (?:ve|ngay|nam|v\/v|ban hanh|quy dinh|sua doi|phe duyet) /;

/** Reads a tail. */
export function readTail(folded: string): NumberTail {
  const day = dateIn(folded);
  const year = YEAR.exec(folded)?.[1];
  const issuer = ISSUER.exec(folded)?.[1]?.split(AFTER_ISSUER, 1)[0];
  return {
    ...(day?.day !== undefined && { issued: day.day }),
    ...(day && day.day === undefined && { impossibleDay: true as const }),
    ...(year !== undefined && day === undefined && { year }),
    ...(issuer && { issuer: issuerWords(issuer) }),
  };
}

/** The words of an issuer's name in folded text, as long and short names have them in common. */
export function issuerWords(folded: string): string[] {
  return folded
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

function dateIn(folded: string) {
  for (const found of folded.matchAll(PERHAPS_DATE)) {
    const date = dateAtStart(folded.slice(found.index + found[0].length));
    if (date) return date;
  }
  return undefined;
}
