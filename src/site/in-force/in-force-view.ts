import { compareWords } from '../../domain/collation.ts';
import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import { changeStringsOf } from '../../i18n/changes/strings-of.ts';
import { inForceStringsOf } from '../../i18n/in-force/strings-of.ts';
import type { AnswerStrings } from '../../i18n/in-force/strings.ts';
import type { Ref } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { listsOf } from '../archive-lists.ts';
import { feedTitle } from '../atom-feed.ts';
import { badgeTableOf } from '../state-badge.ts';
import { typeName } from '../decision-name.ts';
import type { Frame } from '../frame.ts';
import { homeCrumb } from '../home-crumb.ts';
import type { PageSource } from '../page-source.ts';
import { IN_FORCE_PARAMETERS } from '../paths.ts';
import { numberShards } from '../search/number-shards.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { forceIndexOf } from './force-index.ts';
import { holdingsOf, yearListsOf } from './year-lists.ts';

/** The page that is asked about a day. */
export interface InForceView {
  frame: Frame;
  coverage: CoverageView;
  /** Absent where nothing is held, and nothing can be asked. */
  form?: FormView;
  /** The lists of each 31 December, newest first. */
  years: Ref[];
  /** Where changes can be followed: the feed and the calendar. */
  follow: { text: string; links: Ref[] };
}

/** What can be chosen, and what the script has to know. */
export interface FormView {
  issuers: Option[];
  types: Option[];
  topics: Option[];
  settings: InForceSettings<AnswerStrings>;
}

/** One of several to choose from. */
export interface Option {
  value: string;
  text: string;
}

/** Makes the page that is asked about a day. */
export function inForceView(site: PageSource): InForceView {
  const { archive, paths } = site;
  const words = inForceStringsOf(archive.settings.locale);
  const follow = changeStringsOf(archive.settings.locale);
  const form = formView(site);
  return {
    frame: {
      title: words.title,
      description: words.summary,
      path: paths.inForce,
      crumbs: homeCrumb(site),
      feeds: [
        { title: feedTitle(site, follow.feed), path: paths.inForceFeed },
        { title: feedTitle(site, follow.calendar), path: paths.inForceCalendar, type: 'text/calendar' },
      ],
    },
    coverage: coverageView(site),
    ...(form && { form }),
    years: Array.from(yearListsOf(archive).keys(), (year) => ({ text: year, href: paths.inForceYear(year) })),
    follow: {
      text: follow.follow,
      links: [
        { text: `${follow.feed} (Atom)`, href: paths.inForceFeed },
        { text: `${follow.calendar} (iCalendar)`, href: paths.inForceCalendar },
      ],
    },
  };
}

/** Options are what some decision with a state has: another choice would find nothing. */
function formView(site: PageSource): FormView | undefined {
  const { settings } = site.archive;
  const holdings = holdingsOf(site.archive);
  if (!holdings) return undefined;
  const { entries } = forceIndexOf(site.archive);
  const listed = entries.filter(({ timeline }) => timeline[0]?.state !== 'not-applicable');
  const used = (ids: readonly (string | undefined)[], nameOf: (id: string) => string | undefined) =>
    optionsOf(new Set(ids), nameOf);
  return {
    issuers: used(
      listed.map(({ issuer }) => issuer),
      (id) => settings.issuers[id]?.name,
    ),
    types: used(
      listed.map(({ type }) => type),
      (id) => typeName(settings, id),
    ),
    topics: used(
      listed.flatMap(({ topics }) => topics),
      (id) => settings.topics[id],
    ),
    settings: settingsOf(site, holdings.first),
  };
}

function optionsOf(ids: ReadonlySet<string | undefined>, nameOf: (id: string) => string | undefined): Option[] {
  return [...ids]
    .flatMap((value) => (value === undefined ? [] : [{ value, text: nameOf(value) ?? value }]))
    .sort((a, b) => compareWords(a.text, b.text));
}

function settingsOf({ archive, paths }: PageSource, first: string): InForceSettings<AnswerStrings> {
  const { settings, asOf } = archive;
  const { locale, timezone, profile, staleAfter } = settings;
  const { entries } = forceIndexOf(archive);
  const types = new Set(entries.flatMap(({ type }) => type ?? []));
  const issuers = new Set(entries.flatMap(({ issuer }) => issuer ?? []));
  const { byIssuer } = listsOf(archive);
  return {
    locale,
    timezone,
    profile,
    paths: { base: paths.base, decisions: paths.decisions, inForce: paths.inForce },
    names: IN_FORCE_PARAMETERS[locale],
    coverage: { first, asOf, staleAfter },
    numbers: numberShards(archive).shards,
    name: profile === 'plain' ? '{number}' : stringsOf(locale).decision.name('{type}', '{number}'),
    types: Object.fromEntries([...types].sort().map((type) => [type, typeName(settings, type)])),
    issuers: Object.fromEntries(
      [...issuers].sort().map((id) => {
        const since = byIssuer.get(id)?.at(-1)?.issued;
        const name = settings.issuers[id]?.short ?? settings.issuers[id]?.name ?? id;
        return [id, { name, ...(since !== undefined && { first: since }) }];
      }),
    ),
    badges: badgeTableOf(archive),
    texts: inForceStringsOf(locale).answer,
  };
}
