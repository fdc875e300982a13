import { stringsOf } from '../../i18n/strings-of.ts';
import { waysInStringsOf } from '../../i18n/ways-in/strings-of.ts';
import type { Ref } from '../../i18n/phrase.ts';
import { decisionItem, type DecisionItem } from '../decision-item.ts';
import type { Frame } from '../frame.ts';
import { listFrame } from '../list-frame.ts';
import { pageOf, pagerOf, type Pager } from '../pager.ts';
import type { PageSource } from '../page-source.ts';
import type { ListedState } from '../paths.ts';
import { countsOf, countWords, emptySpans, isAway, writtenSpans, type TextPhase } from './count-phases.ts';
import { unsureWords } from './states-index.ts';
import { lengthOfList, stateListsOf, type StateMember, type Span } from './state-lists.ts';

/** A page of the list of a state. It is right on any day of reading, as far as the archive knows of changes. */
export interface StateView {
  frame: Frame;
  heading: string;
  meaning: Ref;
  counts: TextPhase[];
  /** How many of them are not certain; absent where none ever is. */
  unsureCounts?: TextPhase[];
  notes: string[];
  groups: StateGroup[];
  /** The days on which nothing on this page is shown, though the list has other pages. */
  emptyPage?: Shown;
  pager: Pager;
}

/** Those of a list who are in one way certain or uncertain. */
export interface StateGroup extends Shown {
  id: string;
  heading?: string;
  note?: string;
  items: StateItem[];
}

/** When something is shown: `spans` as `data-span` has them, absent for always; `away` on the day of the archive. */
export interface Shown {
  spans?: string;
  away: boolean;
}

/** An entry, and the days on which it is on the list. */
export type StateItem = DecisionItem & Shown & { terms?: string[] };

/** Makes a page of the list of a state. */
export function stateView(site: PageSource, state: ListedState, page: number): StateView {
  const { archive, paths } = site;
  const { locale } = archive.settings;
  const { site: siteWords, state: stateWords } = stringsOf(locale);
  const { states: words } = waysInStringsOf(locale);
  const list = stateListsOf(archive).get(state)!;
  const hrefOf = (n: number) => paths.state(state, n);
  const pager = pagerOf(lengthOfList(list), page, hrefOf);
  const heading = words.heading(stateWords.label[state]);
  const above = [
    { text: siteWords.decisions, href: paths.decisions },
    { text: words.title, href: paths.states },
  ];
  const all = [...list.sure, ...list.unsure];
  const shown = pageOf(all, page);
  return {
    frame: listFrame(site, { heading, above, pager, hrefOf }),
    heading,
    meaning: { text: words.meaning, href: `${paths.glossary}#${state}` },
    counts: countWords(countsOf(all), (n) => (n === 0 ? words.empty : words.counted(n))),
    ...(list.unsure.length && { unsureCounts: unsureWords(site, list.unsure) }),
    notes: [words.follows, ...(all.some(({ decision }) => !decision.held) ? [words.withStubs] : [])],
    groups: groupsOf(site, shown, new Set(list.unsure)),
    ...emptyPageOf(shown, pager),
    pager,
  };
}

function groupsOf(site: PageSource, shown: readonly StateMember[], unsure: ReadonlySet<StateMember>): StateGroup[] {
  const { states: words } = waysInStringsOf(site.archive.settings.locale);
  const groups = [
    { id: 'site-sure', members: shown.filter((member) => !unsure.has(member)) },
    {
      ...{ id: 'site-unsure', heading: words.unsure, note: words.unsureNote },
      members: shown.filter((member) => unsure.has(member)),
    },
  ];
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ members, ...group }) => ({
      ...group,
      ...shownOn(emptySpans(countsOf(members)).filled),
      items: members.map((member) => itemOf(site, member)),
    }));
}

function itemOf(site: PageSource, { decision, spans }: StateMember): StateItem {
  const { states: words } = waysInStringsOf(site.archive.settings.locale);
  return {
    ...decisionItem(site, decision),
    ...shownOn(spans),
    ...(!decision.held && { terms: [words.stub] }),
  };
}

function emptyPageOf(shown: readonly StateMember[], { pages }: Pager): { emptyPage?: Shown } {
  const { empty } = emptySpans(countsOf(shown));
  return pages > 1 && empty.length > 0 ? { emptyPage: shownOn(empty) } : {};
}

function shownOn(spans: readonly Span[]): Shown {
  const written = writtenSpans(spans);
  return { ...(written !== undefined && { spans: written }), away: isAway(spans) };
}
