import { createHash } from 'node:crypto';
import { compareWords } from '../../domain/collation.ts';
import type { Archive, Decision } from '../../domain/archive.ts';
import type { DecisionRecord, NewsRecord } from '../../domain/record.ts';
import { facetsPath } from '../../domain/search/facet-files.ts';
import { packFacets, type Named } from '../../domain/search/facet-table.ts';
import type { PageFacets } from '../../domain/search/page-facets.ts';
import { packStates } from '../../domain/search/packed-states.ts';
import { typeName } from '../decision-name.ts';
import { once } from '../once.ts';

/** The table of facets of a site: its file, and what tells it from those of other builds. */
export interface FacetFile {
  build: string;
  path: string;
  json: string;
}

/** The table of facets, by the number of each page in the order of `indexPages`. */
export const facetFileOf = once((archive: Archive): FacetFile => {
  const { settings } = archive;
  const pages = [
    ...Array.from(archive.decisions.values(), facetsOfDecision),
    ...archive.translations.map((record) => facetsOfTranslation(record, archive)),
    ...archive.news.map(({ record }) => facetsOfNews(record)),
    ...archive.pages.map((): PageFacets => ({ topics: [], states: '' })),
  ];
  const named = (ids: readonly (string | undefined)[], nameOf: (id: string) => string | undefined): Named[] =>
    Array.from(new Set(ids), (id): Named => [id ?? '', nameOf(id ?? '') ?? id ?? ''])
      .filter(([id]) => id !== '')
      .sort(([a, nameA], [b, nameB]) => compareWords(nameA, nameB) || (a < b ? -1 : 1));
  const types = pages.map(({ type }) => type);
  const issuers = pages.map(({ issuer }) => issuer);
  const topics = pages.flatMap((page) => page.topics);
  const json = JSON.stringify(
    packFacets({
      pages,
      decisions: archive.decisions.size,
      types: named(types, (id) => typeName(settings, id)),
      issuers: named(issuers, (id) => settings.issuers[id]?.name),
      topics: named(topics, (id) => settings.topics[id]),
    }),
  );
  const build = createHash('sha256').update(json).digest('hex').slice(0, 12);
  return { build, path: facetsPath(build), json };
});

function facetsOfDecision({ id, type, issuer, issued, record, timeline }: Decision): PageFacets {
  return {
    ...(type && { type }),
    ...(issuer && { issuer }),
    topics: record?.topics ?? [],
    ...(issued ? { day: issued } : { year: id.slice(0, 4) }),
    states: packStates(timeline),
  };
}

/** A translation is found where what it translates is, as far as the archive has that. */
function facetsOfTranslation({ translationOf = '', topics, issued }: DecisionRecord, archive: Archive): PageFacets {
  const original = archive.decisions.get(translationOf);
  return { states: '', ...(original && facetsOfDecision(original)), topics, day: issued };
}

function facetsOfNews({ topics, published }: NewsRecord): PageFacets {
  return { topics, day: published.slice(0, 10), states: '' };
}
