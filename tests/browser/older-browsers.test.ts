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

/** Comparisons in media queries (Chrome 104, Safari 16.4), logical shorthands and insets (Safari 14.1). */
const TOO_NEW_STYLES =
  /@media[^{]*\(\w+\s*[<>][^{]*|\b(?:margin|padding)-(?:inline|block):|\binset(?:-[a-z]+)*:|:lang\(ar\)/g;

test('the styles of pages use nothing without which browsers of 2020 would lay them out otherwise', () => {
  const styles = globSync('_astro/*.css', { cwd: inject('knownChangesDir') });
  expect(styles.length).toBeGreaterThan(1);
  const found = styles.map((file) =>
    readFileSync(path.join(inject('knownChangesDir'), file), 'utf8').match(TOO_NEW_STYLES),
  );
  expect(found.flatMap((each) => each ?? [])).toEqual([]);
});
