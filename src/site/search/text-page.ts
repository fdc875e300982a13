import { packEntry } from '../../domain/search/number-entry.ts';
import type { TextPage } from '../../domain/search/text-files.ts';
import type { IndexPage } from './index-page.ts';

/** A page as results show it. */
export function textPageOf(page: IndexPage): TextPage {
  return {
    kind: page.kind,
    url: page.path,
    title: page.title,
    lang: page.lang,
    ...(page.day && { day: page.day }),
    ...(page.entry && { entry: packEntry(page.entry) }),
  };
}
