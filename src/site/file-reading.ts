import type { PdfSignature } from '../reading/pdf/signatures.ts';
import { originalsStringsOf } from '../i18n/originals/strings-of.ts';
import type { OriginalsStrings } from '../i18n/originals/strings.ts';
import { writeSize } from '../i18n/write-size.ts';
import type { PageSource } from './page-source.ts';
import type { Site } from './site.ts';
import { writeInstant } from './write-instant.ts';

/** What was read from a file, in words. Nothing of it was verified. */
export interface FileReading {
  facts: ReadFact[];
  signatures: { name: string; facts: ReadFact[]; note?: string }[];
}

export interface ReadFact {
  name: string;
  value: string;
  /** It is a digest, which may break anywhere. */
  isCode?: true;
}

/** What was read from an attachment; undefined where nothing was. */
export function fileReading(site: Site, file: string, given: string | undefined): FileReading | undefined {
  const { locale } = site.archive.settings;
  const words = originalsStringsOf(locale);
  const known = site.fileFacts?.get(file);
  const digest = site.digests.get(file) ?? given?.toLowerCase();
  if (!known && digest === undefined) return undefined;
  const signatures = site.pdfs?.factsOf(file)?.signatures ?? [];
  return {
    facts: [
      ...(known?.pages === undefined ? [] : [{ name: words.pages, value: words.pageCount(known.pages) }]),
      ...(known ? [{ name: words.size, value: writeSize(locale, known.bytes) }] : []),
      ...(digest === undefined ? [] : [{ name: words.digest, value: digest, isCode: true as const }]),
    ],
    signatures: signatures.map((one, at) => signatureReading(site, words, one, at + 1, signatures.length)),
  };
}

function signatureReading(
  { archive }: PageSource,
  words: OriginalsStrings,
  { kind, signer, issuer, time, coversWhole }: PdfSignature,
  number: number,
  of: number,
): FileReading['signatures'][number] {
  const { locale, timezone } = archive.settings;
  const named = (one: NonNullable<typeof signer>): string => words.named(one.name, one.organisation);
  const facts = [
    ...(signer ? [{ name: words.signer, value: named(signer) }] : []),
    ...(issuer ? [{ name: words.certifiedBy, value: named(issuer) }] : []),
    ...(time ? [{ name: words.time, value: words.statedTime(writeInstant(locale, time.at, timezone), time.by) }] : []),
  ];
  const name = kind === 'timestamp' ? words.timestamp(number, of) : words.signature(number, of);
  if (facts.length === 0) return { name, facts, note: words.unreadable };
  if (coversWhole === undefined) return { name, facts };
  return {
    name,
    facts: [...facts, { name: words.extent, value: coversWhole ? words.coversWhole : words.addedBehind }],
  };
}
