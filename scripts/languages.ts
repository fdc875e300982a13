import { CHECKOUT, readFlags, UsageError, withUsage } from './flags.ts';
import { languageReport } from './languages/language-report.ts';

/**
 * `npm run languages -- [--locale fr]`: tells what the interface lacks in a language whose files are being written, or
 * in English where none is named.
 *
 * @returns 0 where nothing is missing, 1 where something is, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const { own } = readFlags(args, { locale: { type: 'string' } });
    const language = String(own['locale'] ?? 'en');
    // The tag becomes part of a file's name.
    if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) {
      throw new UsageError((texts) => texts.languages.wrongLanguage(language));
    }
    const { text, isComplete } = await languageReport(CHECKOUT, language);
    console.log(text);
    return isComplete ? 0 : 1;
  });
}
