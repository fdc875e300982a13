import type { DecisionRecord } from '../domain/record.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';

/**
 * One sentence on how what a page shows and the signed original relate: the site's own where the original is attached,
 * else that it isn't. None where no text is shown, and of translations and texts that nobody signs (profile `plain`)
 * only where there is an original.
 */
export function originalsLine({ archive }: PageSource, record: DecisionRecord | undefined): string | undefined {
  const { locale, originals, profile } = archive.settings;
  if (!record || record.withdrawn || record.text === 'none') return undefined;
  const words = stringsOf(locale).decision.originals;
  if (record.attachments.some(({ kind }) => kind === 'signed'))
    return originals ?? (record.text === 'summary' ? words.ofSummary : words.ofCopy);
  return profile === 'plain' || record.translationOf !== undefined ? undefined : words.notHeld;
}
