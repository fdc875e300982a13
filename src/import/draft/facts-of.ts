import { parseNumber } from '../../domain/document-number.ts';
import type { Attachment, Source, TextKind } from '../../domain/record.ts';
import { matchIssuer } from '../../domain/resolve/match-issuer.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { importTextsOf } from '../../i18n/import/import-texts.ts';
import { basesIn } from './bases-in.ts';
import type { Read, ReadDocument } from '../layout/read-document.ts';
import type { DocumentFacts } from './document-facts.ts';

/** What a file can't do without. */
export type NeededFact = 'number' | 'issued' | 'issuer' | 'title';

/** What the clerk says of a document: it goes before what was read. */
export interface GivenFacts {
  number?: string;
  issued?: string;
  /** The id of an issuer, or a name that means one. */
  issuer?: string;
  title?: string;
  supersedes?: string[];
}

/** What the archive itself adds. */
interface AddedFacts {
  text: TextKind;
  attachments: Attachment[];
  source?: Source;
  /** Why the text isn't sure. */
  doubt?: string;
}

/** The facts of a document, or what lacks, and what was read of it that may be right. */
export type FactsFound =
  { facts: DocumentFacts } | { missing: NeededFact[]; proposals: Partial<Record<NeededFact, string>> };

/** Puts together what the clerk gave and what was read. Of an archive with one issuer that one is meant. */
export function factsOf(
  given: GivenFacts,
  read: Partial<ReadDocument>,
  { doubt, ...added }: AddedFacts,
  settings: SiteSettings,
): FactsFound {
  const number = given.number ?? sureOf(read.number);
  const issued = given.issued ?? sureOf(read.issued);
  const issuer = issuerOf(given, read, settings);
  const title = given.title ?? read.title?.value;
  const needed = { number, issued, issuer, title };
  if (number === undefined || issued === undefined || issuer === undefined || title === undefined) {
    const missing = Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key as NeededFact] : []));
    return { missing, proposals: proposalsOf(missing, read) };
  }
  const type = typeOf(number, read);
  const doubtOf = importTextsOf(settings.locale).doubt;
  const doubts = { ...doubtsOf(given, read, type, doubtOf), ...(doubt !== undefined && { text: doubt }) };
  return {
    facts: {
      number,
      issued,
      title,
      ...(Object.keys(settings.issuers).length > 1 && { issuer }),
      ...(type !== undefined && { type }),
      ...added,
      signers: (read.signers ?? []).map(({ value }) => value),
      recipients: (read.recipients ?? []).map(({ value }) => value),
      supersedes: given.supersedes ?? [],
      basedOn: basesIn(read.bases ?? [], number),
      doubts,
    },
  };
}

function sureOf<T>(read: Read<T> | undefined): T | undefined {
  return read?.sure ? read.value : undefined;
}

/** The text says who issues it more closely than the head, which names the body of a chair or director. */
function issuerOf(given: GivenFacts, read: Partial<ReadDocument>, settings: SiteSettings): string | undefined {
  if (given.issuer !== undefined) return matchIssuer(given.issuer, settings);
  const ids = Object.keys(settings.issuers);
  if (ids.length === 1) return ids[0];
  const authority = read.authority === undefined ? undefined : matchIssuer(read.authority, settings);
  return authority ?? (read.issuer && matchIssuer(read.issuer.value, settings));
}

/** The type that the document names, where its number says none or another. */
function typeOf(number: string, { type }: Partial<ReadDocument>): string | undefined {
  return type === undefined || type.value === parseNumber(number, 'vn').type ? undefined : type.value;
}

function proposalsOf(missing: readonly NeededFact[], read: Partial<ReadDocument>) {
  return Object.fromEntries(missing.flatMap((key) => (read[key] ? [[key, read[key].value]] : [])));
}

function doubtsOf(
  given: GivenFacts,
  read: Partial<ReadDocument>,
  type: string | undefined,
  doubtOf: (line: string) => string,
): DocumentFacts['doubts'] {
  const unsure = (reads: readonly Read<unknown>[]) =>
    reads.flatMap(({ sure, line }) => (sure ? [] : [line])).join(' | ');
  const lines = {
    title: given.title === undefined ? unsure([read.title ?? []].flat()) : '',
    type: type === undefined ? '' : unsure([read.type ?? []].flat()),
    signers: unsure(read.signers ?? []),
    recipients: unsure(read.recipients ?? []),
  };
  return Object.fromEntries(
    Object.entries(lines).flatMap(([key, line]) => (line === '' ? [] : [[key, doubtOf(line)]])),
  );
}
