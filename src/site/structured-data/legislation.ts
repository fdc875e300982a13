import type { LegislationLeaf, MediaObject, Organization } from 'schema-dts';
import type { Decision } from '../../domain/archive.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { DecisionRecord } from '../../domain/record.ts';
import { listsOf } from '../archive-lists.ts';
import { datedName, typeName } from '../decision-name.ts';
import { mediaTypeOf } from '../media-type.ts';
import { publishedOn } from '../open-data.ts';
import type { PageSource } from '../page-source.ts';
import { effectsBy, effectsOn, firstFew, type Effect } from './effects-told.ts';
import { filled } from './filled.ts';
import { spanOfForce, toldForce, type ToldForce } from './told-force.ts';

/** schema.org's property for each effect, and whether the other side is told too (`@reverse`). */
const PROPERTIES: Partial<Record<Effect, readonly [property: keyof LegislationLeaf, both: boolean]>> = {
  changes: ['legislationChanges', true],
  repeals: ['legislationRepeals', true],
  amends: ['legislationAmends', true],
  corrects: ['legislationCorrects', true],
  consolidates: ['legislationConsolidates', true],
  implements: ['legislationEnsuresImplementationOf', true],
  basedOn: ['isBasedOn', false],
};

const LEGAL_FORCE = {
  'in-force': 'https://schema.org/InForce',
  'partly-in-force': 'https://schema.org/PartiallyInForce',
  'not-in-force': 'https://schema.org/NotInForce',
} as const satisfies Record<ToldForce, string>;

/** A decision as schema.org `Legislation`, and what other decisions do to it. */
export type LegislationData = LegislationLeaf & { '@reverse'?: Record<string, LegislationLeaf[]> };

/** A decision as schema.org `Legislation`. Its force and days are left out where they are unknown or assumed. */
export function legislationData(site: PageSource, decision: Decision): LegislationData {
  const { archive, paths } = site;
  const { settings } = archive;
  const { id, number, title, type, issued, record } = decision;
  const force = toldForce(archive, decision);
  const reverse = reverseOf(site, decision);
  const data = filled<LegislationLeaf>({
    '@type': 'Legislation',
    '@id': paths.absolute(paths.decision(id)),
    url: paths.absolute(paths.decision(id)),
    legislationIdentifier: number,
    name: title ?? number,
    alternateName: datedName(settings, decision),
    legislationType: type === undefined ? undefined : typeName(settings, type),
    legislationDate: issued,
    legislationDateOfApplicability: decision.effective,
    temporalCoverage: coverageOf(decision),
    legislationPassedBy: issuerOf(site, decision.issuer),
    legislationLegalForce: force && LEGAL_FORCE[force],
    datePublished: publishedOn(decision),
    inLanguage: record && (record.lang ?? settings.locale),
    abstract: record?.summary,
    keywords: record?.topics.map((topic) => settings.topics[topic] ?? topic),
    encoding: signedFiles(site, record),
    ...Object.fromEntries(relationsOf(site, effectsOn(decision))),
    citation: references(site, firstFew(decision.citations)),
    workTranslation: translationsOf(site, id),
  });
  return Object.keys(reverse).length ? { ...data, '@reverse': reverse } : data;
}

/** A translation of a decision: a work of its own, without a number's force or days. */
export function translationData({ archive, paths }: PageSource, record: DecisionRecord): LegislationLeaf {
  const { translationOf } = record;
  return filled<LegislationLeaf>({
    '@type': 'Legislation',
    '@id': paths.absolute(paths.decision(record.id)),
    url: paths.absolute(paths.decision(record.id)),
    legislationIdentifier: record.number,
    name: record.title,
    abstract: record.summary,
    inLanguage: record.lang ?? archive.settings.locale,
    encoding: signedFiles({ paths }, record),
    translationOfWork:
      translationOf === undefined
        ? undefined
        : { '@type': 'Legislation', '@id': paths.absolute(paths.decision(translationOf)) },
  });
}

/** The days from entry to end, ISO 8601; `..` where no end is known. None where it is interrupted or a day is assumed. */
function coverageOf(decision: Decision): string | undefined {
  const { entry, end, unbroken } = spanOfForce(decision);
  if (entry === undefined || !unbroken) return undefined;
  return `${entry}/${end === undefined ? '..' : addDays(end, -1)}`;
}

function issuerOf({ archive, paths }: PageSource, id: string | undefined): Organization | undefined {
  const issuer = id === undefined ? undefined : archive.settings.issuers[id];
  if (id === undefined || !issuer) return undefined;
  const url = paths.absolute(paths.issuer(id));
  return filled<Exclude<Organization, string>>({ '@type': 'Organization', '@id': url, url, name: issuer.name });
}

/** The signed originals and their pictures: what the text of the page is taken from. */
function signedFiles({ paths }: Pick<PageSource, 'paths'>, record: DecisionRecord | undefined): MediaObject[] {
  if (!record || record.withdrawn) return [];
  return record.attachments
    .filter(({ kind }) => kind === 'signed' || kind === 'scan')
    .map(({ file, title, sha256 }) =>
      filled<Extract<MediaObject, { '@type': 'MediaObject' }>>({
        '@type': 'MediaObject',
        contentUrl: paths.absolute(paths.attachment(file)),
        encodingFormat: mediaTypeOf(file),
        name: title,
        sha256: sha256?.toLowerCase(),
      }),
    );
}

function translationsOf({ archive, paths }: PageSource, id: string): LegislationLeaf[] {
  return (listsOf(archive).translations.get(id) ?? []).map((record) => ({
    '@type': 'Legislation',
    '@id': paths.absolute(paths.decision(record.id)),
    name: record.title,
    inLanguage: record.lang ?? archive.settings.locale,
  }));
}

function relationsOf(site: PageSource, effects: Map<Effect, string[]>): [string, LegislationLeaf[]][] {
  return [...effects].flatMap(([effect, ids]) => {
    const [property] = PROPERTIES[effect] ?? [];
    return property === undefined ? [] : [[property, references(site, ids)]];
  });
}

function reverseOf(site: PageSource, decision: Decision): Record<string, LegislationLeaf[]> {
  const told = [...effectsBy(decision)].filter(([effect]) => PROPERTIES[effect]?.[1]);
  return Object.fromEntries(relationsOf(site, new Map(told)));
}

function references({ archive, paths }: PageSource, ids: readonly string[]): LegislationLeaf[] {
  return ids.map((id) =>
    filled<LegislationLeaf>({
      '@type': 'Legislation',
      '@id': paths.absolute(paths.decision(id)),
      legislationIdentifier: archive.decisions.get(id)?.number,
    }),
  );
}
