import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildKnownChanges } from './build-known-changes.ts';

/** A day after that of the other build; nothing of the archive changes on it. */
const NEXT_DAY = '2026-03-11';

/** What is told of the day of a build stands here, and in no other page than the one that answers for days. */
const OF_A_DAY = ['data/today.js', 'data/archive.json', 'hieu-luc/index.html'];

// What is built anew every day must not go out anew every day: a page's bytes are all that a reader's browser keeps.
test('pages don’t change from one day’s build to the next', { timeout: 120_000 }, async () => {
  const [first, next] = [inject('knownChangesDir'), await buildKnownChanges(NEXT_DAY)];
  const files = globSync('**/*.{html,js,css,json,jsonl,csv}', { cwd: first, exclude: ['pagefind/**'] }).sort();
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(40);
  const changed: string[] = [];
  for (const file of files) {
    const [a, b] = await Promise.all([first, next].map((dir) => readFile(path.join(dir, file), 'utf8')));
    if (a !== b) changed.push(file);
  }
  await rm(path.dirname(next), { recursive: true });
  expect(changed.filter((file) => !OF_A_DAY.includes(file))).toEqual([]);
});
