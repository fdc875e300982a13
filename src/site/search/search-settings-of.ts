import type { Archive } from '../../domain/archive.ts';
import type { NarrowingSettings, SearchSettings } from '../../domain/search/search-settings.ts';
import type { State } from '../../domain/timeline.ts';
import { searchStringsOf } from '../../i18n/search/strings-of.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { badgeTableOf } from '../state-badge.ts';
import { typeName } from '../decision-name.ts';
import type { PageSource } from '../page-source.ts';
import { SEARCH_ORDERS, SEARCH_PARAMETERS, STATE_SEGMENTS } from '../paths.ts';
import { facetFileOf } from './facet-table-of.ts';
import { mergedNames } from './merged-names.ts';
import { dayShards, numberShards, symbolShards } from './number-shards.ts';

/** What the search page tells the browser. */
export function searchSettingsOf({ archive, paths }: PageSource): SearchSettings<SearchStrings> {
  const { settings } = archive;
  const words = stringsOf(settings.locale);
  const types = new Set([...archive.decisions.values()].flatMap(({ type }) => type ?? []));
  return {
    locale: settings.locale,
    timezone: settings.timezone,
    profile: settings.profile,
    paths: { base: paths.base, decisions: paths.decisions, news: paths.news, pagefind: paths.file('pagefind/') },
    numbers: numberShards(archive).shards,
    days: dayShards(archive).shards,
    symbols: symbolShards(archive).shards,
    name: settings.profile === 'plain' ? '{number}' : words.decision.name('{type}', '{number}'),
    types: Object.fromEntries([...types].sort().map((type) => [type, typeName(settings, type)])),
    badges: badgeTableOf(archive),
    narrowing: narrowingOf(archive),
    merged: mergedNames(settings),
    texts: searchStringsOf(settings.locale),
  };
}

function narrowingOf(archive: Archive): NarrowingSettings {
  const { locale } = archive.settings;
  return {
    build: facetFileOf(archive).build,
    parameters: SEARCH_PARAMETERS[locale],
    states: Object.entries(STATE_SEGMENTS[locale]).map(([state, slug]) => [slug, state as State] as const),
    orders: SEARCH_ORDERS[locale],
  };
}
