import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alqacCollections } from '../../../scripts/bench-search/alqac.ts';
import type { Collection } from '../../../scripts/bench-search/collection.ts';
import { lawsCollection } from '../../../scripts/bench-search/laws.ts';
import { checkContent } from '../../../src/site/check-content.ts';

/** Real texts to measure on, which are no part of the project. */
const CORPORA = path.resolve(import.meta.dirname, '../../../../shared/corpora');

const alqac = (shape: 0 | 1) => alqacCollections(path.join(CORPORA, 'vn-alqac2022'), Infinity, 1)[shape]!;
const laws = () => lawsCollection(path.join(CORPORA, 'vn-laws-dev'), Infinity, 1);

const addressesOf = ({ provisions }: Collection) => provisions.map(({ address }) => address);

describe.skipIf(!existsSync(CORPORA))('what search is measured on (without the corpora: skipped)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-collections-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['four acts', () => alqac(0)],
    ['their provisions', () => alqac(1)],
    ['sixty laws', laws],
  ])('%s: every provision has an address of its own, and every question has its provision', (_, make) => {
    const collection = make();
    const addresses = new Set(addressesOf(collection));
    expect(addresses.size).toBe(collection.provisions.length);
    expect(collection.asked.filter(({ address }) => !addresses.has(address))).toEqual([]);
    expect(collection.asked.length).toBeGreaterThan(500);
  });

  // That the laws have an anchor an article is a test of theirs (tests/golden/corpora.test.ts).
  it.each([
    ['four acts', 0],
    ['their provisions', 1],
  ] as const)(
    '%s: an archive without errors, where every provision stands at its address',
    async (name, shape) => {
      const collection = alqac(shape);
      const dir = path.join(folder, name);
      collection.writeContent(dir);
      const { site, problems } = await checkContent(dir, { asOf: '2030-01-01' });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const places = new Set<string>();
      for (const { id, record } of site!.archive.decisions.values()) {
        places.add(id);
        if (record) for (const anchor of site!.renderedOf(record.file).ids) places.add(`${id}#${anchor}`);
      }
      expect(addressesOf(collection).filter((address) => !places.has(address))).toEqual([]);
    },
    120_000,
  );
});
