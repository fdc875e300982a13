import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { alqacCollections } from './bench-search/alqac.ts';
import type { Collection } from './bench-search/collection.ts';
import { lawsCollection } from './bench-search/laws.ts';
import { measureCollection } from './bench-search/measure-collection.ts';
import { reportIntroduction, reportSection } from './bench-search/search-report.ts';
import { findBrowser } from './find-browser.ts';
import { CHECKOUT, readFlags, UsageError, withUsage } from './flags.ts';
import { Progress } from './progress.ts';

const SEED = 20_221_016;

/** Questions that are asked of the laws where `--queries` doesn't say how many: the corpus has thousands of one kind. */
const LAWS_QUESTIONS = 300;

const CORPORA = path.resolve(CHECKOUT, '../shared/corpora');

/** The data sets, by what `--only` calls them; `queries` is what the command was told. */
const DATA_SETS: Record<string, (queries: number | undefined) => Collection[]> = {
  alqac: (queries = Infinity) => alqacCollections(path.join(CORPORA, 'vn-alqac2022'), queries, SEED),
  laws: (queries = LAWS_QUESTIONS) => [lawsCollection(path.join(CORPORA, 'vn-laws-dev'), queries, SEED)],
};

/**
 * `npm run bench:search -- [--only alqac|laws] [--queries N] [--write]`: how well a reader finds the provision that
 * answers a question, with the site's own search and with others over the same texts. Prints a report in Markdown, and
 * writes it to docs/search-bench.md with `--write`.
 *
 * @returns 0, also where there are no corpora to measure on; 2 where it was called wrongly
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const { own } = readFlags(args, {
      only: { type: 'string' },
      queries: { type: 'string' },
      write: { type: 'boolean' },
    });
    const names = namesOf(own['only']);
    const queries = numberOf(own['queries']);
    if (!existsSync(CORPORA)) {
      console.log('Nothing was measured: ../shared/corpora is missing.');
      return 0;
    }
    const asked = args.filter((arg) => arg !== '--write');
    const command = ['npm run bench:search', ...(asked.length > 0 ? ['--', ...asked] : [])].join(' ');
    const parts = [reportIntroduction({ command, day: new Date().toISOString().slice(0, 10) })];
    console.log(parts[0]);
    await measureAll(
      names.flatMap((name) => DATA_SETS[name]!(queries)),
      (section) => {
        parts.push(section);
        console.log(section);
      },
    );
    if (own['write']) writeFileSync(path.join(CHECKOUT, 'docs/search-bench.md'), parts.join('\n'));
    return 0;
  });
}

function namesOf(only: string | boolean | undefined): string[] {
  const names = Object.keys(DATA_SETS);
  if (only === undefined) return names;
  if (names.includes(String(only))) return [String(only)];
  throw new UsageError((texts) => texts.noSuchCorpus(String(only), names.join(', ')));
}

function numberOf(queries: string | boolean | undefined): number | undefined {
  if (queries === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(String(queries))) return Number(queries);
  throw new UsageError((texts) => texts.wrongQueries(String(queries)));
}

/**
 * Measures one collection after the other, since they share the machine.
 *
 * @param onSection called with the report's section of each as soon as it is there
 */
async function measureAll(collections: readonly Collection[], onSection: (section: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-bench-search-'));
  const browser = await openBrowser();
  const progress = new Progress(commandTextsOf('en'));
  try {
    for (const [at, collection] of collections.entries()) {
      const work = { folder: path.join(folder, String(at)), browser, progress };
      const measurements = await measureCollection(collection, work);
      progress.clear();
      onSection(reportSection(collection, measurements));
    }
  } finally {
    progress.clear();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
