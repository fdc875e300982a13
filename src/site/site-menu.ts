import type { Archive } from '../domain/archive.ts';
import { compareTitles } from '../domain/collation.ts';
import { inForceStringsOf } from '../i18n/in-force/strings-of.ts';
import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { foreignLanguage } from './decision-languages.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';

/** An entry of the menu; `current` is `page` on the page itself, `true` on those below it. */
export interface MenuEntry extends Ref {
  current?: 'page' | 'true';
}

/** The main menu, as seen from a page. Topics are left out where site.yaml has none. */
export function mainMenu({ archive, paths }: PageSource, path: string): MenuEntry[] {
  const words = stringsOf(archive.settings.locale).site;
  const topics = Object.keys(archive.settings.topics).length > 0;
  const entries: Ref[] = [
    { text: words.decisions, href: paths.decisions },
    { text: inForceStringsOf(archive.settings.locale).menu, href: paths.inForce },
    { text: words.news, href: paths.news },
    ...(topics ? [{ text: words.topics, href: paths.topics }] : []),
    { text: words.issuers, href: paths.issuers },
    { text: words.glossary, href: paths.glossary },
  ];
  return entries.map((entry) => {
    if (path === entry.href) return { ...entry, current: 'page' };
    return path.startsWith(entry.href) ? { ...entry, current: 'true' } : entry;
  });
}

/** The links at the foot of every page: standing pages in their order, feeds, open data; `lang` where it is foreign. */
export function footerMenu({ archive, paths }: PageSource): (Ref & { lang?: string })[] {
  const words = stringsOf(archive.settings.locale).site;
  return [
    ...standingPages(archive).map((page) => ({
      text: page.title,
      href: paths.page(page.id),
      ...foreignLanguage({ archive }, page),
    })),
    { text: waysInStringsOf(archive.settings.locale).statistics.title, href: paths.statistics },
    { text: `${words.feeds} (Atom)`, href: paths.file('feed.xml') },
    { text: `${words.openData} (CSV)`, href: paths.file('data/decisions.csv') },
  ];
}

const standingPages = once(({ pages }: Archive) =>
  [...pages].sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || compareTitles(a.title, b.title)),
);

const LAST = Number.MAX_SAFE_INTEGER;
