import type { Locale } from '../src/domain/locale.ts';
import { existsSync } from 'node:fs';
import { cacheDirOf } from '../src/integrations/cache-dir.ts';
import { checkContent, type CheckedContent } from '../src/site/check-content.ts';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { CHECKOUT, UsageError, type Flags } from './flags.ts';
import { Progress } from './progress.ts';

/** Content that was read and checked, and how many problems of each kind it has. */
export interface Checked extends CheckedContent {
  locale: Locale;
  errors: number;
  others: number;
}

/**
 * Reads and checks a command's content, with progress.
 *
 * @throws UsageError where there is no such folder
 */
export async function check({ content, asOf }: Flags): Promise<Checked> {
  if (!existsSync(content)) throw new UsageError((texts) => texts.contentMissing(content));
  const progress = new Progress(commandTextsOf('vi'));
  const checked = await checkContent(content, {
    cacheDir: cacheDirOf(content, CHECKOUT),
    onProgress: (done, of) => progress.show('read', done, of),
    onPdfProgress: (done, of) => progress.show('pdfs', done, of),
    ...(asOf === undefined ? {} : { asOf }),
  });
  progress.clear();
  const errors = checked.problems.filter((problem) => problem.severity === 'error').length;
  const locale = checked.site?.archive.settings.locale ?? 'vi';
  return { ...checked, locale, errors, others: checked.problems.length - errors };
}
