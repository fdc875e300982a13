import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandTextsOf } from '../../../src/i18n/commands/command-texts.ts';
import { generateArchive } from '../../make-archive/generate.ts';
import { planDecisions } from '../../make-archive/plan.ts';
import { createRandom } from '../../make-archive/random.ts';
import { openBrowser } from '../../open-browser.ts';
import { Progress } from '../../progress.ts';
import { serveCompressed } from '../../serve-compressed.ts';
import { buildSite } from '../build-site.ts';
import type { Run } from '../run.ts';
import { costReport } from './cost-report.ts';
import { measureKind, type KindCost } from './measure-kind.ts';
import { queryKinds } from './query-kinds.ts';
import { requestLog } from './request-log.ts';

const SIZE = 10_000;
const SEED = 20_210_906;

/** Measures what searches cost on an archive made for it, which takes some minutes to build; prints the report and returns it. */
export async function measureCost(run: Run): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-bench-cost-'));
  const progress = new Progress(commandTextsOf('en'));
  try {
    progress.show('pages');
    const costs = await costsOn(await buildSite(folder, writeArchive), progress);
    progress.clear();
    const report = costReport({ ...run, size: SIZE, costs });
    console.log(report);
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeArchive(dir: string): void {
  generateArchive(dir, { size: SIZE, seed: SEED });
}

/** Kind after kind, since they share the machine. */
async function costsOn(folder: string, progress: Progress): Promise<KindCost[]> {
  const log = requestLog('/');
  const site = await serveCompressed(folder, log.add);
  const browser = await openBrowser();
  try {
    const costs: KindCost[] = [];
    const kinds = queryKinds(planDecisions(createRandom(SEED), SIZE));
    for (const kind of kinds) {
      progress.show('queries', costs.length, kinds.length);
      costs.push(await measureKind(kind, { browser, site: site.url, log }));
    }
    return costs;
  } finally {
    await browser.close();
    await site.close();
  }
}
