import type { Archive } from '../domain/archive.ts';
import type { BadgeTable, BadgeWords } from '../domain/search/search-settings.ts';
import type { State } from '../domain/timeline.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { intervalTone, stateLabel } from './state-badge.ts';

/** The words and looks of all states, for scripts that tell states of other days than the build's. */
export function badgeWordsOf(archive: Archive): BadgeTable {
  const words = stringsOf(archive.settings.locale).state;
  const states = Object.keys(words.label) as State[];
  const badge = (state: State, assumed?: true): [State, BadgeWords] => {
    const interval = { state, ...(assumed && { assumed }) };
    return [
      state,
      { label: state === 'not-applicable' ? '' : stateLabel(archive, interval), tone: intervalTone(interval) },
    ];
  };
  return {
    states: Object.fromEntries(states.map((state) => badge(state))) as Record<State, BadgeWords>,
    assumed: Object.fromEntries(states.map((state) => badge(state, true))) as Record<State, BadgeWords>,
    unsure: intervalTone({ state: 'in-force', assumed: true }),
    amended: words.amended,
    basisEnded: words.basisEnded,
  };
}
