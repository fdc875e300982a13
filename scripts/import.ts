import path from 'node:path';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { importTextsOf } from '../src/i18n/import/import-texts.ts';
import { readFlags, UsageError, withUsage } from './flags.ts';
import { FACT_FLAGS, givenFacts, OF_ONE_DOCUMENT } from './import/given-facts.ts';
import { importOne } from './import/import-one.ts';
import { importNews, NEWS_FLAGS } from './import/import-news.ts';
import { importRegister } from './import/import-register.ts';
import { tellProblems } from './import/put-pages.ts';
import { readSite } from './import/read-site.ts';
import { REGISTER_FLAGS, registerRun } from './import/register-flags.ts';
import { otherKinds, sourceFiles } from './import/source-files.ts';
import { Progress } from './progress.ts';

/**
 * `npm run import -- FILE|FOLDER… [--number N] [--issued DAY] [--issuer ID] [--title T] [--supersedes REF; REF]
 * [--content DIR]`: makes a page of each file: a Markdown file with what could be read of the document, and the original
 * beside it. What can't be read is asked for in a terminal. It never writes over a file. With `--register` it imports an office's
 * register (`importRegister`), with `--news` an old portal's news (`importNews`).
 *
 * @returns 0 where every file has its page, 1 where one hasn't, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, { ...FACT_FLAGS, ...REGISTER_FLAGS, ...NEWS_FLAGS }, true);
    if (flags.own['news'] === true) return importNews(flags);
    const register = registerRun(flags);
    if (register) return importRegister(register, flags, args);
    const files = sourceFiles(flags.words);
    if (files.length > 1 && OF_ONE_DOCUMENT.some((name) => flags.own[name] !== undefined))
      throw new UsageError((_, locale) => importTextsOf(locale).oneFileOnly);
    const site = await readSite(flags);
    if (!site) return 2;
    const { archive } = site;
    const texts = importTextsOf(archive.settings.locale);
    const given = givenFacts(flags.own, archive.settings);
    const made: string[] = [];
    let stoppedAt: number | undefined;
    const progress = new Progress(commandTextsOf(archive.settings.locale));
    for (const [at, file] of files.entries()) {
      const part = files.length > 1 ? { part: `${at + 1}/${files.length}, ${path.basename(file)}` } : {};
      if (files.length > 1) progress.show('files', at, files.length);
      const outcome = await importOne(file, { given, archive, texts, flags, progress, ...part });
      if (outcome === 'stopped') {
        stoppedAt = at;
        break;
      }
      if (outcome !== 'refused') made.push(outcome.page);
    }
    await tellProblems(made, flags);
    progress.clear();
    if (files.length > 1)
      console.log(
        stoppedAt === undefined
          ? texts.total(made.length, files.length - made.length)
          : texts.stoppedAfter(made.length, files.length - stoppedAt),
      );
    const others = otherKinds(flags.words);
    if (others.count > 0) console.log(texts.otherKinds(others.count, others.endings));
    return made.length === files.length ? 0 : 1;
  });
}
