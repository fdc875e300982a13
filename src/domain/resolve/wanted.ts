import { readCitation } from '../citation.ts';
import { foldedNumberKey, numberBearsYear, numberKey, parseNumber } from '../document-number.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Place } from '../problem.ts';
import type { Reference } from '../record.ts';
import type { SiteSettings } from '../settings.ts';
import { matchIssuer } from './match-issuer.ts';

/** A reference, read: which decision it wants. */
export interface Wanted {
  reference: Reference;
  place: Place;
  /** The citing decision's id; of other records a key that is no decision's id. */
  citing: string;
  /** Where the reference stands among all: by citing ids, then position. */
  order: string;
  citingIssuer?: string;
  number: string;
  key: string;
  foldedKey: string;
  /** The number bears its year, which makes a stub without a day of issue possible. */
  bearsYear: boolean;
  issued?: PlainDate;
  issuer?: string;
  /** The issuer's name as given, where site.yaml has no such issuer. */
  issuerName?: string;
  type?: string;
}

const ID = /^\d{4}\/[a-z0-9-]+$/;

/** Whether a reference has the form of an id, `2021/601-qd-ubnd`. */
export function isIdShaped(ref: string): boolean {
  return ref.length <= 200 && ID.test(ref);
}

/** Reads the text of a reference as a citation; undefined where no number can be made out. */
export function readWanted(
  reference: Reference,
  from: { place: Place; citing: string; order: string; citingIssuer?: string },
  settings: SiteSettings,
): Wanted | undefined {
  const citation = readCitation(reference.ref, settings.profile);
  if (!citation) return undefined;
  const issued = reference.issued ?? citation.issued;
  const issuerName = reference.issuer ?? citation.issuerName;
  const issuer = issuerName === undefined ? undefined : matchIssuer(issuerName, settings, from.citingIssuer);
  return {
    reference,
    ...from,
    number: citation.number,
    key: numberKey(citation.number, settings.profile),
    foldedKey: foldedNumberKey(citation.number, settings.profile),
    bearsYear: settings.profile === 'vn' && numberBearsYear(parseNumber(citation.number, settings.profile)),
    ...(issued === undefined ? {} : { issued }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuer !== undefined || issuerName === undefined ? {} : { issuerName }),
    ...(citation.type === undefined ? {} : { type: citation.type }),
  };
}
