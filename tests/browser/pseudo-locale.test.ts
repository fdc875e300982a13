import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';
import { buildMarked } from './build-marked.ts';
import { test } from './site-test.ts';
import { unmarkedWords } from './unmarked-words.ts';

// An archive whose content is in Cyrillic, built with an interface in full-width letters: every other Latin letter on a
// page is hard-coded somewhere.
const CONTENT = 'tests/fixtures/archives/foreign-script/content';
const AS_OF = '2026-03-10';

/** Pages that a script fills, or brings to the day of reading: address, day of reading, and what is there when it is done. */
const SCRIPTED: [address: string, day: string, done: string][] = [
  ['tim-kiem/?q=1', AS_OF, '.search li a'],
  ['tim-kiem/?q=порядок', AS_OF, '.search li a'],
  ['tim-kiem/?q=77777', AS_OF, '.search'],
  ['hieu-luc/?ngay=2026-03-10', AS_OF, '[data-state="done"]'],
  ['hieu-luc/?ngay=2026-02-03&van-ban=2021/4-qd-ubnd', AS_OF, '[data-state="done"]'],
  ['hieu-luc/?ngay=31/2/2021', AS_OF, '[data-in-force-answer]'],
  ['van-ban/2020/1-qd-ubnd/', '2027-06-01', '.share button:not([hidden])'],
  ['van-ban/2021/4-qd-ubnd/', '2026-07-01', '.share button:not([hidden])'],
  ['tin-tuc/2026/prazdnik/', '2026-03-15', 'main'],
  ['./', '2026-03-15', 'main'],
];

/** Milliseconds that a build may take beside other tests. */
const BUILD_MOST = 240_000;

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await buildMarked(CONTENT, AS_OF);
  served = await serveFolder(path.join(folder, 'out'));
}, BUILD_MOST);

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('no page has a word that is in no file of strings', async () => {
  const out = path.join(folder, 'out');
  const files = globSync('**/*.html', { cwd: out, ignore: ['pagefind/**', 'attachments/**'] }).sort();
  expect(files.length).toBeGreaterThan(40);
  const found = await Promise.all(
    files.map(async (file) => {
      const { document } = parseHTML(await readFile(path.join(out, file), 'utf8'));
      // Explained at length in a file of its own in each language.
      document.querySelector('.prose:not(article .prose)')?.remove();
      return unmarkedWords(document).map((words) => `${file}: ${words}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

describe.each(SCRIPTED)('%s on %s', (address, day, done) => {
  test('says nothing that is in no file of strings', async ({ open }) => {
    const page = await open(address, { site: served.url, now: `${day}T03:00:00Z` });
    await page.locator(done).first().waitFor({ state: 'attached' });
    const { document } = parseHTML(await page.content());
    expect(unmarkedWords(document)).toEqual([]);
  });
});
