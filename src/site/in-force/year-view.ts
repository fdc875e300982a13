import type { Decision } from '../../domain/archive.ts';
import { pageOfGroups, type ForceGroup, type InForce } from '../../domain/in-force/in-force-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { inForceStringsOf } from '../../i18n/in-force/strings-of.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { decisionItem, type DecisionItem } from '../decision-item.ts';
import type { Frame } from '../frame.ts';
import { homeCrumb } from '../home-crumb.ts';
import { pageCount, pagerOf, type Pager } from '../pager.ts';
import type { PageSource } from '../page-source.ts';
import { badgeOn, type Badge } from '../state-badge.ts';
import { writeDate } from '../../domain/write-date.ts';
import { forceIndexOf } from './force-index.ts';
import { lastDayOf, lengthOf, YEAR_PAGE_SIZE, yearListsOf } from './year-lists.ts';

/** A page of the list of what was in force on the 31 December of a year. */
export interface YearView {
  frame: Frame;
  heading: string;
  lines: string[];
  groups: YearGroup[];
  pager: Pager;
}

/** Decisions of one kind of state. */
export interface YearGroup {
  group: ForceGroup;
  heading: string;
  note: string;
  items: YearItem[];
}

/** A decision as it stood on the day of the list. */
export interface YearItem extends DecisionItem {
  /** Its state on that day, in the place of what it is and will be. */
  badge?: Badge;
  /** Says that the archive only knows of it. */
  stub?: string;
}

/** The pages of the lists of each 31 December. The first page and the later ones are two routes of one template. */
export function yearListPaths({ archive }: PageSource, routePattern: string) {
  const later = routePattern.includes('[page]');
  return [...yearListsOf(archive)].flatMap(([year, list]) => {
    if (!later) return [{ params: { year }, props: { year, page: 1 } }];
    return Array.from({ length: pageCount(lengthOf(list), YEAR_PAGE_SIZE) - 1 }, (_, index) => ({
      params: { year, page: String(index + 2) },
      props: { year, page: index + 2 },
    }));
  });
}

/** Makes a page of such a list. Throws where there is none, since no such page is built. */
export function yearListView(site: PageSource, year: string, page: number): YearView {
  const { archive, paths } = site;
  const { locale } = archive.settings;
  const words = inForceStringsOf(locale);
  const list = yearListsOf(archive).get(year);
  if (!list) throw new Error(`There is no list for 31 December ${year}.`);
  const hrefOf = (n: number) => paths.inForceYear(year, n);
  const pager = pagerOf(lengthOf(list), page, hrefOf, YEAR_PAGE_SIZE);
  const heading = words.years.title(writeDate(locale, lastDayOf(year)));
  const title = page > 1 ? `${heading} – ${stringsOf(locale).lists.page(page, pager.pages)}` : heading;
  return {
    frame: { title, path: hrefOf(page), crumbs: [...homeCrumb(site), { text: words.title, href: paths.inForce }] },
    heading,
    lines: linesOf(site, list, lastDayOf(year)),
    groups: pageOfGroups(list, page, YEAR_PAGE_SIZE).parts.map(({ group, places }) => ({
      group,
      heading: words.answer.groups[group],
      note: words.answer.groupNotes[group],
      items: places.map((place) => yearItem(site, forceIndexOf(archive).decisions[place]!, lastDayOf(year))),
    })),
    pager,
  };
}

function linesOf({ archive }: PageSource, list: InForce, day: PlainDate): string[] {
  const { locale } = archive.settings;
  const { years, coverage } = inForceStringsOf(locale);
  const { format } = new Intl.NumberFormat(locale);
  const { inForce, unknown, suspended } = list;
  return [
    years.note(writeDate(locale, day)),
    coverage.gaps,
    coverage.transitional,
    years.counts({
      inForce: format(inForce.length),
      unknown: format(unknown.length),
      suspended: format(suspended.length),
    }),
    ...(list.waiting > 0 ? [years.waiting(format(list.waiting))] : []),
  ];
}

function yearItem(site: PageSource, decision: Decision, day: PlainDate): YearItem {
  const { archive } = site;
  const badge = badgeOn(archive, decision, day);
  return {
    ...decisionItem(site, decision),
    phases: [],
    ...(badge && { badge }),
    ...(!decision.held && { stub: inForceStringsOf(archive.settings.locale).answer.stub }),
  };
}
