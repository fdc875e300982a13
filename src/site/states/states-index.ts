import { stringsOf } from '../../i18n/strings-of.ts';
import { waysInStringsOf } from '../../i18n/ways-in/strings-of.ts';
import { homeCrumb } from '../home-crumb.ts';
import { indexEntry, type IndexEntry, type IndexView } from '../index-view.ts';
import type { PageSource } from '../page-source.ts';
import { countsOf, countWords, type TextPhase } from './count-phases.ts';
import { LISTED_STATES, stateListsOf, withoutForceIn, type StateMember } from './state-lists.ts';

/** All states, in the order in which they are listed everywhere. */
export function statesIndex(site: PageSource): IndexView {
  const { archive, paths } = site;
  const { locale } = archive.settings;
  const { states: words } = waysInStringsOf(locale);
  const without = withoutForceIn(archive);
  const above = { text: stringsOf(locale).site.decisions, href: paths.decisions };
  return {
    frame: {
      ...{ title: words.title, description: words.intro, path: paths.states },
      crumbs: [...homeCrumb(site), above],
    },
    heading: words.title,
    intro: words.intro,
    entries: stateEntries(site),
    notes: without > 0 ? [words.withoutForce(without)] : [],
    tellsStates: true,
  };
}

/** States with how many are in each, on the day of the archive and on later ones. */
export function stateEntries(site: PageSource): IndexEntry[] {
  const { archive, paths } = site;
  const { lists, state: words } = stringsOf(archive.settings.locale);
  return LISTED_STATES.map((state) => {
    const { sure, unsure } = stateListsOf(archive).get(state)!;
    const counts = countsOf([...sure, ...unsure]);
    const entry = indexEntry(site, { text: words.label[state], href: paths.state(state) }, counts[0]?.n ?? 0);
    return {
      ...entry,
      ...(counts.length > 1 && { counts: countWords(counts, lists.decisions) }),
      ...(unsure.length > 0 && { details: unsureWords(site, unsure) }),
    };
  });
}

/** How many on a state's list are not certain, on the day of the archive and on later ones. */
export function unsureWords({ archive }: PageSource, unsure: readonly StateMember[]): TextPhase[] {
  const { states: words } = waysInStringsOf(archive.settings.locale);
  return countWords(countsOf(unsure), (n) => (n === 0 ? '' : words.unsureCount(n)));
}
