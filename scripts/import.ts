import { importTextsOf } from '../src/i18n/import/import-texts.ts';
import { readFlags, UsageError, withUsage } from './flags.ts';
import { FACT_FLAGS, givenFacts } from './import/given-facts.ts';
import { importOne } from './import/import-one.ts';
import { tellProblems } from './import/put-pages.ts';
import { readSite } from './import/read-site.ts';
import { sourceFiles } from './import/source-files.ts';

/**
 * `npm run import -- FILE|FOLDER… [--number N] [--issued DAY] [--issuer ID] [--title T] [--supersedes REF; REF]
 * [--content DIR]`: makes a page of each file: a Markdown file with what could be read of the document, and the original
 * beside it. What can't be read is asked for in a terminal. It never writes over a file.
 *
 * @returns 0 where every file has its page, 1 where one hasn't, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, FACT_FLAGS, true);
    const files = sourceFiles(flags.words);
    const { number, issued, title, supersedes } = flags.own;
    if (files.length > 1 && [number, issued, title, supersedes].some((given) => given !== undefined))
      throw new UsageError((_, locale) => importTextsOf(locale).oneFileOnly);
    const site = await readSite(flags);
    if (!site) return 2;
    const { archive } = site;
    const texts = importTextsOf(archive.settings.locale);
    const given = givenFacts(flags.own, archive.settings);
    const made: string[] = [];
    for (const file of files) {
      const outcome = await importOne(file, { given, archive, texts, flags });
      if (outcome === 'stopped') break;
      if (outcome !== 'refused') made.push(outcome.page);
    }
    await tellProblems(made, flags);
    if (files.length > 1) console.log(texts.total(made.length, files.length - made.length));
    return made.length === files.length ? 0 : 1;
  });
}
