import type { DecisionRecord } from '../domain/record.ts';
import { originalsStringsOf } from '../i18n/originals/strings-of.ts';
import type { Phrase } from '../i18n/phrase.ts';
import type { AttachmentLink } from './attachment-links.ts';
import type { Site } from './site.ts';

/** That a machine has found a page's text and its original equal, with the file that it was compared with; undefined where it hasn't. */
export function equalOriginal(
  { archive, paths, equalOriginals }: Site,
  record: DecisionRecord | undefined,
  files: readonly AttachmentLink[],
): Phrase | undefined {
  const original = record && equalOriginals?.get(record.file);
  if (original === undefined) return undefined;
  const href = paths.attachment(original);
  const link = files.find((file) => file.href === href);
  if (!link) return undefined;
  const name = original.split('/').at(-1) ?? original;
  const text = link.title === name ? name : `${link.title} (${name})`;
  return originalsStringsOf(archive.settings.locale).equal({ text, href });
}
