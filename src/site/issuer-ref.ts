import type { Issuer } from '../domain/settings.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';
import { writeDate } from '../domain/write-date.ts';

/** A link to an issuer of site.yaml. */
export function issuerRef({ archive, paths }: PageSource, id: string | undefined): Ref | undefined {
  const issuer = id === undefined ? undefined : archive.settings.issuers[id];
  return issuer && id !== undefined ? { text: issuer.name, href: paths.issuer(id) } : undefined;
}

/** Says that an issuer no longer exists on the day of the archive, and what came after it. */
export function dissolvedNote(site: PageSource, { dissolved, successor }: Issuer): Phrase | undefined {
  const { settings, asOf } = site.archive;
  if (dissolved === undefined || dissolved > asOf) return undefined;
  return stringsOf(settings.locale).lists.dissolved(writeDate(settings.locale, dissolved), issuerRef(site, successor));
}
