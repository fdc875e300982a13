import type { Locale } from '../src/domain/locale.ts';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { CHECKOUT, portOf, UsageError } from './flags.ts';

/** A folder that is being served. */
export interface Served {
  /** The address of the site's front page. */
  url: string;
  locale: Locale;
  close(): Promise<void>;
}

/**
 * Serves a built site at the base that it was built for, on this machine only, at the port given or the next free one.
 *
 * @throws UsageError where the folder holds no built site
 */
export async function serveFolder(dir: string, port = portOf(undefined)): Promise<Served> {
  const data = path.join(dir, 'data', 'archive.json');
  if (!existsSync(data)) throw new UsageError((texts) => texts.nothingToServe(dir));
  const { base, locale } = JSON.parse(readFileSync(data, 'utf8')) as { base: string; locale: Locale };
  const server = await preview({
    configFile: false,
    root: CHECKOUT,
    outDir: dir,
    base,
    trailingSlash: 'always',
    logLevel: 'error',
    server: { port, host: '127.0.0.1' },
  });
  return { url: `http://127.0.0.1:${server.port}${base}`, locale, close: () => server.stop() };
}
