import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandTextsOf } from '../../src/i18n/commands/command-texts.ts';
import { openBrowser } from '../open-browser.ts';
import { Progress } from '../progress.ts';
import { CORPORA, CORPORA_FOLDER } from './corpora.ts';
import { engineNames } from './engine-names.ts';
import { measureCollection } from './measure-collection.ts';
import type { Run } from './run.ts';
import { reportIntroduction, reportSection } from './search-report.ts';
import { standingSection, type Measured } from './standing.ts';

/**
 * Measures the corpora of those names (`CORPORA`), one after the other since they share the machine, and prints each
 * part of the report as soon as it is there.
 *
 * @param queries how many questions to ask of each at most
 * @returns the report; undefined where there are no corpora
 */
export async function measureCorpora(
  names: readonly string[],
  queries: number | undefined,
  run: Run,
): Promise<string | undefined> {
  if (!existsSync(CORPORA_FOLDER)) {
    console.log('No question was asked: ../shared/corpora is missing.');
    return undefined;
  }
  const parts: string[] = [];
  const add = (part: string) => {
    parts.push(part);
    console.log(part);
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-bench-search-'));
  const browser = await openBrowser();
  const progress = new Progress(commandTextsOf('en'));
  const measured: Measured[] = [];
  try {
    add(reportIntroduction(run));
    for (const collection of names.flatMap((name) => CORPORA[name]!(queries))) {
      const work = { folder: path.join(folder, String(measured.length)), browser, progress };
      const measurements = await measureCollection(collection, work);
      measured.push({ name: collection.name, measurements });
      progress.clear();
      add(reportSection(collection, measurements));
    }
    add(standingSection(engineNames.own, measured));
  } finally {
    progress.clear();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return parts.join('\n');
}
