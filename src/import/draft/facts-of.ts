import { numberKey, parseNumber } from '../../domain/document-number.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Attachment, Signer, Source, TextKind } from '../../domain/record.ts';
import { matchIssuer } from '../../domain/resolve/match-issuer.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { importTextsOf, type ImportTexts } from '../../i18n/import/import-texts.ts';
import { basesIn } from './bases-in.ts';
import { misreadNumber } from '../layout/misread-number.ts';
import type { Read, ReadDocument } from '../layout/read-document.ts';
import type { DocumentFacts } from './document-facts.ts';

/** What a file can't do without. */
export type NeededFact = 'number' | 'issued' | 'issuer' | 'title';

/** What the clerk says of a document, or a register: it goes before what was read. */
export interface GivenFacts {
  /** Its path below `decisions/`, where that isn't the one that its number and day give. */
  id?: string;
  number?: string;
  issued?: PlainDate;
  /** The id of an issuer, or a name that means one. */
  issuer?: string;
  title?: string;
  /** The id of a type. */
  type?: string;
  effective?: PlainDate;
  expires?: PlainDate;
  published?: PlainDate;
  signers?: Signer[];
  recipients?: string[];
  supersedes?: string[];
  /** Why something isn't sure: by the key of the frontmatter, a sentence. */
  doubts?: Partial<Record<string, string>>;
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

/**
 * Puts together what the clerk gave and what was read. Of an archive with one issuer that one is meant. Of a text that a machine
 * has recognised nothing is sure, and a number that looks misread is asked for.
 */
export function factsOf(
  given: GivenFacts,
  read: Partial<ReadDocument>,
  { doubt, ...added }: AddedFacts,
  settings: SiteSettings,
): FactsFound {
  const isRecognised = added.source?.machineRead === true;
  const shown = sureOf(read.number);
  const isMisread = isRecognised && shown !== undefined && misreadNumber(shown) !== undefined;
  const number = given.number ?? (isMisread ? undefined : shown);
  const issued = given.issued ?? sureOf(read.issued);
  const issuer = issuerOf(given, read, settings);
  const title = given.title ?? read.title?.value;
  const needed = { number, issued, issuer, title };
  if (number === undefined || issued === undefined || issuer === undefined || title === undefined) {
    const missing = Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key as NeededFact] : []));
    return { missing, proposals: proposalsOf(missing, read) };
  }
  const type = typeOf(number, given, read);
  const words = importTextsOf(settings.locale);
  const doubts = {
    ...doubtsOf(given, read, type, isRecognised, words),
    ...(doubt !== undefined && { text: doubt }),
    ...given.doubts,
    ...disagreements(given, read, words.disagrees),
  };
  const { id, effective, expires, published } = given;
  return {
    facts: {
      ...(id !== undefined && { id }),
      number,
      issued,
      title,
      ...(Object.keys(settings.issuers).length > 1 && { issuer }),
      ...(type !== undefined && { type }),
      ...(effective !== undefined && { effective }),
      ...(expires !== undefined && { expires }),
      ...(published !== undefined && { published }),
      ...added,
      signers: signersOf(given, read),
      recipients: given.recipients ?? (read.recipients ?? []).map(({ value }) => value),
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
  return authority ?? matchIssuer(nameWithPlace(read), settings) ?? matchIssuer(read.issuer?.value ?? '', settings);
}

/** A department's name with the place of the body above it, which its head leaves out: `Sở Nội vụ tỉnh Ví Dụ`. */
function nameWithPlace({ issuer, parentIssuer }: Partial<ReadDocument>): string {
  const place = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s.*$/u.exec(parentIssuer?.value ?? '')?.[0];
  return [issuer?.value, place].join(' ');
}

/**
 * The type that is given, where the number says none or another; else the one that the document names, where the number says none:
 * a consolidated text (`03/VBHN-BNV`) has the head of what it consolidates.
 */
function typeOf(number: string, given: GivenFacts, read: Partial<ReadDocument>): string | undefined {
  const ofNumber = parseNumber(number, 'vn').type;
  if (given.type !== undefined) return given.type === ofNumber ? undefined : given.type;
  return ofNumber === undefined ? read.type?.value : undefined;
}

/** Those given; capacity and office are as the document gives them, where it means the same people. */
function signersOf({ signers: given }: GivenFacts, { signers = [] }: Partial<ReadDocument>): Signer[] {
  const read = signers.map(({ value }) => value);
  if (given === undefined) return read;
  if (namesOf(given) !== namesOf(read)) return given;
  return read.map((signer, at) => ({ ...given[at], ...signer }));
}

function namesOf(signers: readonly Signer[]): string {
  return signers.map(({ name }) => foldMarks(name)).join('; ');
}

/** What is given and the document says otherwise. */
function disagreements(
  given: GivenFacts,
  { number, issued, signers = [] }: Partial<ReadDocument>,
  disagrees: (line: string) => string,
): DocumentFacts['doubts'] {
  const isOtherNumber =
    given.number !== undefined && number?.sure && numberKey(number.value, 'vn') !== numberKey(given.number, 'vn');
  const isOtherDay = given.issued !== undefined && issued?.sure && issued.value !== given.issued;
  const areOthers =
    given.signers !== undefined &&
    signers.length > 0 &&
    namesOf(given.signers) !== namesOf(signers.map(({ value }) => value));
  return {
    ...(isOtherNumber && { number: disagrees(number.line) }),
    ...(isOtherDay && { issued: disagrees(issued.line) }),
    ...(areOthers && { signers: disagrees(signers.map(({ line }) => line).join(' | ')) }),
  };
}

function proposalsOf(missing: readonly NeededFact[], read: Partial<ReadDocument>) {
  const found = missing.flatMap((key) => (read[key] ? [[key, read[key].value] as const] : []));
  return Object.fromEntries(found.map(([key, value]) => [key, (key === 'number' && misreadNumber(value)) || value]));
}

function doubtsOf(
  given: GivenFacts,
  read: Partial<ReadDocument>,
  type: string | undefined,
  isRecognised: boolean,
  words: ImportTexts,
): DocumentFacts['doubts'] {
  const unsure = (reads: readonly Read<unknown>[]) =>
    reads.flatMap(({ sure, line }) => (sure && !isRecognised ? [] : [line])).join(' | ');
  const lines = {
    number: given.number === undefined ? unsure([read.number ?? []].flat()) : '',
    issued: given.issued === undefined ? unsure([read.issued ?? []].flat()) : '',
    title: given.title === undefined ? unsure([read.title ?? []].flat()) : '',
    basedOn: isRecognised ? unsure(read.bases ?? []) : '',
    type: type === undefined || given.type !== undefined ? '' : unsure([read.type ?? []].flat()),
    signers: given.signers === undefined ? unsure(read.signers ?? []) : '',
    recipients: given.recipients === undefined ? unsure(read.recipients ?? []) : '',
  };
  const doubts = Object.entries(lines).flatMap(([key, line]): [string, string][] =>
    line === '' ? [] : [[key, words.doubt(line)]],
  );
  return { ...Object.fromEntries(doubts), ...(isRecognised && { source: words.recognised }) };
}
