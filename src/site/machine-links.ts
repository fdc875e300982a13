import { changeStringsOf } from '../i18n/changes/strings-of.ts';
import { machineStringsOf } from '../i18n/machines/strings-of.ts';
import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';

/** Feeds, the calendar and the open data, for readers who follow the site or reuse what it knows. */
export function machineLinks({ archive, paths }: PageSource): Ref[] {
  const { locale } = archive.settings;
  const changes = changeStringsOf(locale);
  const { feeds, openData } = stringsOf(locale).site;
  const { schema } = machineStringsOf(locale);
  return [
    { text: `${changes.feed} (Atom)`, href: paths.inForceFeed },
    { text: `${changes.calendar} (iCalendar)`, href: paths.inForceCalendar },
    { text: `${feeds} (Atom)`, href: paths.file('feed.xml') },
    { text: `${feeds} (RSS)`, href: paths.file('rss.xml') },
    { text: `${feeds} (JSON Feed)`, href: paths.file('feed.json') },
    { text: `${openData} (CSV)`, href: paths.file('data/decisions.csv') },
    { text: `${openData} (JSON Lines)`, href: paths.file('data/decisions.jsonl') },
    { text: `${schema} (JSON Schema)`, href: paths.file('data/decisions.schema.json') },
  ];
}
