import type { Decision } from '../domain/archive.ts';
import { takesEffect, type Relation } from '../domain/relation.ts';
import type { State } from '../domain/timeline.ts';
import { typeName } from './decision-name.ts';
import { publishedOn } from './open-data.ts';
import type { PageSource } from './page-source.ts';
import { indexOn } from './state-badge.ts';

/** schema.org's property for each relation (docs: "Relations"); a supersession both changes and repeals. */
const PROPERTIES: Partial<Record<Relation, readonly string[]>> = {
  supersedes: ['legislationChanges', 'legislationRepeals'],
  repeals: ['legislationRepeals'],
  annuls: ['legislationRepeals'],
  amends: ['legislationAmends'],
  corrects: ['legislationCorrects'],
  suspends: ['legislationChanges'],
  reinstates: ['legislationChanges'],
  extends: ['legislationChanges'],
  consolidates: ['legislationConsolidates'],
  implements: ['legislationEnsuresImplementationOf'],
  basedOn: ['isBasedOn'],
};

const LEGAL_FORCE: Partial<Record<State, string>> = {
  'in-force': 'InForce',
  'partly-in-force': 'PartiallyInForce',
  'partly-suspended': 'PartiallyInForce',
  'not-yet-in-force': 'NotInForce',
  suspended: 'NotInForce',
  expired: 'NotInForce',
};

/** A decision as schema.org `Legislation`. Its force is left out where it is unknown, assumed or none. */
export function legislationData(site: PageSource, decision: Decision): object {
  const { archive, paths } = site;
  const { settings } = archive;
  const { number, title, type, issued, issuer, record } = decision;
  const office = issuer === undefined ? undefined : settings.issuers[issuer];
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': paths.absolute(paths.decision(decision.id)),
    url: paths.absolute(paths.decision(decision.id)),
    legislationIdentifier: number,
    name: title ?? number,
    legislationType: type === undefined ? undefined : typeName(settings, type),
    legislationDate: issued,
    legislationDateOfApplicability: decision.effective,
    legislationPassedBy: office && { '@type': 'Organization', name: office.name },
    legislationLegalForce: legalForce(site, decision),
    datePublished: publishedOn(decision),
    inLanguage: record && (record.lang ?? settings.locale),
    abstract: record?.summary,
    ...relationProperties(site, decision),
    citation: decision.citations.length ? references(site, decision.citations) : undefined,
  };
}

function legalForce({ archive }: PageSource, { timeline }: Decision): string | undefined {
  const interval = timeline[indexOn(timeline, archive.asOf)];
  const force = interval && !interval.assumed ? LEGAL_FORCE[interval.state] : undefined;
  return force && `https://schema.org/${force}`;
}

function relationProperties(site: PageSource, { relations }: Decision): Record<string, object[]> {
  const idsOf = new Map<string, string[]>();
  for (const [relation, properties] of Object.entries(PROPERTIES)) {
    const taken = relations[relation as Relation].filter(
      ({ day }) => day !== undefined || !takesEffect(relation as Relation),
    );
    const ids = taken.map(({ id }) => id);
    for (const property of properties) idsOf.set(property, [...(idsOf.get(property) ?? []), ...ids]);
  }
  const filled = [...idsOf].filter(([, ids]) => ids.length);
  return Object.fromEntries(filled.map(([property, ids]) => [property, references(site, [...new Set(ids)])]));
}

function references({ archive, paths }: PageSource, ids: readonly string[]): object[] {
  return ids.map((id) => ({
    '@type': 'Legislation',
    '@id': paths.absolute(paths.decision(id)),
    legislationIdentifier: archive.decisions.get(id)?.number,
  }));
}
