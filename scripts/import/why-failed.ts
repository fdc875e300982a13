import type { Locale } from '../../src/domain/locale.ts';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { UnreadableSource } from '../../src/reading/unreadable-source.ts';
import { whyNotOpened } from '../why-not-opened.ts';

/**
 * One sentence on why something of several could not be imported, so that the others go on: also where it failed in a way that
 * nobody foresaw.
 *
 * @throws the error itself where one is sought (`CONGBO_DEBUG=1`) that nobody foresaw
 */
export function whyFailed(error: unknown, locale: Locale): string {
  const texts = importTextsOf(locale);
  if (error instanceof UnreadableSource) return texts.unread[error.reason.code];
  const why = whyNotOpened(error, locale);
  if (why !== undefined) return why;
  if (process.env['CONGBO_DEBUG'] === '1') throw error;
  return texts.unforeseen(error instanceof Error ? error.message : String(error));
}
