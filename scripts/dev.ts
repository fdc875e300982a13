import { watch } from 'node:fs';
import path from 'node:path';
import { dev } from 'astro';
import { cacheDirOf } from '../src/integrations/cache-dir.ts';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { liveContent } from '../src/integrations/live-content.ts';
import { withEqualOriginals } from '../src/import/compare/with-equal-originals.ts';
import { provideSite } from '../src/site/site.ts';
import { withFileFacts } from '../src/site/with-file-facts.ts';
import { check, type Checked } from './checked.ts';
import { contentReport } from './content-report.ts';
import { CHECKOUT, portOf, readFlags, withUsage, type Flags } from './flags.ts';

/** Milliseconds of rest after a change before the content is read again: an editor saves in several steps. */
const REST = 150;

/**
 * `npm run dev -- [--content DIR] [--as-of DAY] [--port N]`: serves the archive while its content is written. Problems
 * are told at each change, and the pages go on with what can be read.
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, { port: { type: 'string' } });
    const first = await load(flags);
    if (!first.site) return 1;
    const cacheDir = cacheDirOf(flags.content, CHECKOUT);
    const live = liveContent(path.join(cacheDir, 'search'));
    const server = await dev({
      root: CHECKOUT,
      cacheDir: path.join(cacheDir, 'astro'),
      logLevel: 'warn',
      integrations: [live.integration],
      vite: { cacheDir: path.join(cacheDir, 'vite-dev') },
      server: { host: '127.0.0.1', port: portOf(flags.own['port']) },
    });
    const texts = commandTextsOf(first.locale);
    console.log(
      `${texts.serving(`http://127.0.0.1:${server.address.port}${first.site.paths.base}`)}\n${texts.stopHint}`,
    );
    return new Promise((resolve) => {
      const stopWatching = onChange(flags.content, () => load(flags).then(live.refresh));
      process.once('SIGINT', () => {
        stopWatching();
        void server.stop().finally(() => resolve(0));
      });
    });
  });
}

/** Reads the content, tells its problems, and gives pages what could be read. */
async function load(flags: Flags): Promise<Checked> {
  const checked = await check(flags);
  if (checked.problems.length > 0) process.stderr.write(contentReport(checked.problems, flags.content, checked.locale));
  if (checked.site) {
    const cacheDir = cacheDirOf(flags.content, CHECKOUT);
    provideSite(await withFileFacts(await withEqualOriginals(checked.site, cacheDir), cacheDir));
  }
  return checked;
}

function onChange(dir: string, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, REST);
  });
  return () => watcher.close();
}
