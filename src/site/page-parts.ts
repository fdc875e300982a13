import type { Locale } from '../domain/locale.ts';
import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';

/** What decides which parts a page has. */
interface Shown {
  html: string;
  lineage?: object;
  contents: readonly object[];
  timeline: readonly object[];
  relations: readonly object[];
  news: readonly object[];
  changes: readonly object[];
}

/** Links to the parts of a decision's page, in their order; empty where it is short enough to be looked over. */
export function pageParts(locale: Locale, view: Shown): Ref[] {
  if (!view.contents.length) return [];
  const { decision: words, lineage } = stringsOf(locale);
  const parts: [text: string, id: string, isShown: boolean][] = [
    [words.wholeText, 'site-text', view.html !== ''],
    [words.timeline, 'site-timeline', view.timeline.length > 0],
    [lineage.heading, 'site-lineage', view.lineage !== undefined],
    [words.relations, 'site-relations', view.relations.length > 0],
    [words.newsAbout, 'site-news', view.news.length > 0],
    [words.changes, 'site-changes', view.changes.length > 0],
  ];
  return parts.flatMap(([text, id, isShown]) => (isShown ? [{ text, href: `#${id}` }] : []));
}
