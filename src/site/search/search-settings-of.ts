import { shardCount } from '../../domain/search/number-shard.ts';
import type { BadgeWords, SearchSettings } from '../../domain/search/search-settings.ts';
import type { State } from '../../domain/timeline.ts';
import { searchStringsOf } from '../../i18n/search/strings-of.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { typeName } from '../decision-name.ts';
import type { PageSource } from '../page-source.ts';
import { intervalTone, stateLabel } from '../state-badge.ts';

/** What the search page tells the browser. */
export function searchSettingsOf({ archive, paths }: PageSource): SearchSettings<SearchStrings> {
  const { settings } = archive;
  const words = stringsOf(settings.locale);
  const states = Object.keys(words.state.label) as State[];
  const badge = (state: State, assumed?: true): [State, BadgeWords] => {
    const interval = { state, ...(assumed && { assumed }) };
    return [
      state,
      { label: state === 'not-applicable' ? '' : stateLabel(archive, interval), tone: intervalTone(interval) },
    ];
  };
  const types = new Set([...archive.decisions.values()].flatMap(({ type }) => type ?? []));
  return {
    locale: settings.locale,
    timezone: settings.timezone,
    profile: settings.profile,
    paths: { base: paths.base, decisions: paths.decisions, news: paths.news, pagefind: paths.file('pagefind/') },
    shards: shardCount(archive.decisions.size),
    name: settings.profile === 'plain' ? '{number}' : words.decision.name('{type}', '{number}'),
    types: Object.fromEntries([...types].sort().map((type) => [type, typeName(settings, type)])),
    badges: {
      states: Object.fromEntries(states.map((state) => badge(state))) as Record<State, BadgeWords>,
      assumed: Object.fromEntries(states.map((state) => badge(state, true))) as Record<State, BadgeWords>,
      unsure: intervalTone({ state: 'in-force', assumed: true }),
      amended: words.state.amended,
      basisEnded: words.state.basisEnded,
    },
    texts: searchStringsOf(settings.locale),
  };
}
