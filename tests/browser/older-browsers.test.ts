import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

/** Looking behind, which is an error of the whole file before Safari 16.4, and what came after it. */
const TOO_NEW = /\(\?<[=!]|\.groupBy\(|\.to(?:Sorted|Reversed|Spliced)\(|\.with\(|\bPromise\.(?:withResolvers|try)\(/g;

// What pages share with the build is written for Node, and nothing else would tell.
test('the scripts of pages use nothing that browsers of 2022 don’t know', () => {
  const scripts = globSync('{_astro,data}/*.js', { cwd: inject('knownChangesDir') });
  expect(scripts.length).toBeGreaterThan(3);
  const found = scripts.map((file) => readFileSync(path.join(inject('knownChangesDir'), file), 'utf8').match(TOO_NEW));
  expect(found.flatMap((each) => each ?? [])).toEqual([]);
});
