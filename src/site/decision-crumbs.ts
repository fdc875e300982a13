import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { homeCrumb } from './home-crumb.ts';
import type { PageSource } from './page-source.ts';

/** The way from the home page to a decision; a year in which nothing is held has no list to lead to. */
export function decisionCrumbs(site: PageSource, id: string): Ref[] {
  const year = id.slice(0, 4);
  const { decisions } = stringsOf(site.archive.settings.locale).site;
  const list = listsOf(site.archive).byYear.has(year) ? [{ text: year, href: site.paths.year(year) }] : [];
  return [...homeCrumb(site), { text: decisions, href: site.paths.decisions }, ...list];
}
