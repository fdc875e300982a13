import path from 'node:path';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import { cacheDirOf } from '../src/integrations/cache-dir.ts';
import { withEqualOriginals } from '../src/import/compare/with-equal-originals.ts';
import { check } from './checked.ts';
import { contentReport } from './content-report.ts';
import { CHECKOUT, readFlags, UsageError, withUsage, type Flags } from './flags.ts';
import { refuseOut } from './out-folder.ts';
import { Progress } from './progress.ts';

/**
 * `npm run build -- [--content DIR] [--out DIR] [--as-of DAY]`: checks, builds, indexes, verifies, puts in place.
 *
 * @returns 0 where the site is in place, 1 where content or result is not right, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(() => build(readFlags(args)));
}

/** Builds what the flags name, and tells how it went. */
export async function build(flags: Flags): Promise<number> {
  const { content, out } = flags;
  const refusal = refuseOut(out, content);
  if (refusal) throw new UsageError((texts) => texts.outRefused[refusal](out));
  const { site, problems, errors, others, locale } = await check(flags);
  const texts = commandTextsOf(locale);
  if (!site || errors > 0) {
    process.stderr.write(contentReport(problems, content, locale));
    console.error(texts.nothingPutOut);
    return 1;
  }
  if (others > 0) console.error(texts.problemsFound(others));
  const progress = new Progress(texts);
  const cacheDir = cacheDirOf(content, CHECKOUT);
  const compared = await withEqualOriginals(site, cacheDir, (done, of) => progress.show('originals', done, of));
  const result = await buildSite(compared, {
    checkout: CHECKOUT,
    outDir: out,
    cacheDir,
    onProgress: (phase, done, of) => progress.show(phase, done, of),
  });
  progress.clear();
  if ('wrong' in result) {
    console.error([texts.notRight(result.wrong.length), ...result.wrong, texts.nothingPutOut].join('\n'));
    return 1;
  }
  console.log(
    texts.built({
      pages: texts.count(result.pages),
      seconds: texts.seconds(process.uptime()),
      gigabytes: texts.seconds(process.resourceUsage().maxRSS / 1024 ** 2),
      out: path.relative(process.env['INIT_CWD'] ?? process.cwd(), out) || out,
    }),
  );
  return 0;
}
