import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';

/** The way to a page that stands right below the home page. */
export function homeCrumb({ archive, paths }: PageSource): Ref[] {
  return [{ text: stringsOf(archive.settings.locale).site.home, href: paths.home }];
}
