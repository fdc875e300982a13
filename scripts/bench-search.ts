import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureCorpora } from './bench-search/measure-corpora.ts';
import { CORPORA } from './bench-search/corpora.ts';
import { measureCost } from './bench-search/cost/measure-cost.ts';
import { CHECKOUT, readFlags, UsageError, withUsage } from './flags.ts';

/** What `--only` calls the part that needs no corpus. */
const BROWSER = 'browser';

/**
 * `npm run bench:search -- [--only alqac|laws|browser] [--queries N] [--write]`: how well a reader finds the provision
 * that answers a question, with the site's own search and with others over the same texts (at most N questions of each
 * corpus); and what a search costs in a browser on an archive of 10,000 decisions. Prints reports in Markdown, and
 * writes them to docs/search-bench.md and docs/search-cost.md with `--write`.
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
    const asked = args.filter((arg) => arg !== '--write');
    const run = {
      command: ['npm run bench:search', ...(asked.length > 0 ? ['--', ...asked] : [])].join(' '),
      day: new Date().toISOString().slice(0, 10),
    };
    const write = (file: string, report: string | undefined) => {
      if (own['write'] && report !== undefined) writeFileSync(path.join(CHECKOUT, 'docs', file), report);
    };
    const corpora = names.filter((name) => name !== BROWSER);
    if (corpora.length > 0) write('search-bench.md', await measureCorpora(corpora, queries, run));
    if (names.includes(BROWSER)) write('search-cost.md', await measureCost(run));
    return 0;
  });
}

function namesOf(only: string | boolean | undefined): string[] {
  const names = [...Object.keys(CORPORA), BROWSER];
  if (only === undefined) return names;
  if (names.includes(String(only))) return [String(only)];
  throw new UsageError((texts) => texts.noSuchCorpus(String(only), names.join(', ')));
}

function numberOf(queries: string | boolean | undefined): number | undefined {
  if (queries === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(String(queries))) return Number(queries);
  throw new UsageError((texts) => texts.wrongQueries(String(queries)));
}
