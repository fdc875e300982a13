import type { Archive } from '../domain/archive.ts';
import { compareWords } from '../domain/collation.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { typeName } from './decision-name.ts';
import { homeCrumb } from './home-crumb.ts';
import { indexEntry, type IndexEntry, type IndexView } from './index-view.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';

/** The types that held decisions have, in the order of the alphabet. */
export function typesIndex(site: PageSource): IndexView {
  const { archive, paths } = site;
  const { locale } = archive.settings;
  const { types: words } = waysInStringsOf(locale);
  const without = listsOf(archive).all.filter(({ type }) => type === undefined).length;
  const above = { text: stringsOf(locale).site.decisions, href: paths.decisions };
  return {
    frame: {
      ...{ title: words.title, description: words.intro, path: paths.types },
      crumbs: [...homeCrumb(site), above],
    },
    heading: words.title,
    intro: words.intro,
    entries: typeEntries(site),
    notes: without > 0 ? [words.unknown(without)] : [],
  };
}

/** Types with their counts, in the order of the alphabet. */
function typeEntries(site: PageSource): IndexEntry[] {
  return typeOrder(site.archive).map(([id, text, length]) =>
    indexEntry(site, { text, href: site.paths.type(id) }, length),
  );
}

const typeOrder = once((archive: Archive) =>
  [...listsOf(archive).byType]
    .map(([id, { length }]) => [id, typeName(archive.settings, id), length] as const)
    .sort(([, a], [, b]) => compareWords(a, b)),
);
