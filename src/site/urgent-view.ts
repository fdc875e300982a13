import { addDays } from '../domain/plain-date.ts';
import type { UrgentNotice } from '../domain/settings.ts';
import { writeDate } from '../domain/write-date.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { destinationOf } from './inner-links.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** The one notice at the head of every page. */
export interface UrgentView {
  level: UrgentNotice['level'];
  /** The level in a word. */
  label: string;
  text: string;
  /** The days for which it is, in words: true on any day, with a script or without. */
  days: string;
  /** For `data-span`. */
  span: string;
  /** Whether its first day is still to come as the page is published. */
  isToCome: boolean;
  /** Where more is told; left out where a path leads nowhere. */
  href?: string;
}

/**
 * The urgent notice of site.yaml, unless it is over. A notice to come goes out hidden, since only a reader's browser
 * knows when its day has come; one that has begun is seen without a script too, and says until when it is meant.
 */
export const urgentView = once((site: Site): UrgentView | undefined => {
  const { asOf, settings } = site.archive;
  const { urgent, locale } = settings;
  if (!urgent || asOf >= urgent.until) return undefined;
  const { text, from, until, level, link } = urgent;
  const words = stringsOf(locale).site.urgent;
  const href = link === undefined ? undefined : addressOf(link, site);
  return {
    ...{ level, label: words.label[level], text },
    days: words.days(writeDate(locale, from), writeDate(locale, addDays(until, -1))),
    span: `${from}/${until}`,
    isToCome: asOf < from,
    ...(href !== undefined && { href }),
  };
});

function addressOf(link: string, site: Site): string | undefined {
  if (!link.startsWith('/')) return link;
  const destination = destinationOf(link, 'site.yaml', site);
  return 'dead' in destination ? undefined : destination.address;
}
