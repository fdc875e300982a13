import type { Source } from '../domain/record.ts';
import { writeDate } from '../domain/write-date.ts';
import { phrase, type Phrase } from '../i18n/phrase.ts';
import type { PageSource } from './page-source.ts';
import { webAddress } from './web-address.ts';

/** A source with its link, author and day. */
export function sourcePhrase({ archive }: PageSource, { name, url, author, date }: Source): Phrase {
  const rest = [...(author === undefined ? [] : [author]), ...(date ? [writeDate(archive.settings.locale, date)] : [])];
  const href = webAddress(url);
  const named: Phrase = [href === undefined ? name : { text: name, href }];
  return rest.length ? phrase`${named}, ${rest.join(', ')}` : named;
}
