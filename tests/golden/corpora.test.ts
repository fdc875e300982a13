import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLawsArchive } from '../../scripts/make-archive/laws.ts';
import { makePepsArchive } from '../../scripts/make-archive/peps.ts';
import { checkContent, type CheckedContent } from '../../src/site/check-content.ts';

/** Real texts to develop on, which are no part of the project. */
const CORPORA = path.resolve(import.meta.dirname, '../../../shared/corpora');

interface Pep {
  number: string;
  supersedes: string[];
}

const rowsOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

describe.skipIf(!existsSync(CORPORA))(
  'an archive of the Python Enhancement Proposals (without the corpora: skipped)',
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-peps-'));
    let checked: CheckedContent;
    beforeAll(async () => {
      makePepsArchive(folder, path.join(CORPORA, 'peps'));
      checked = await checkContent(folder, { asOf: '2030-01-01' });
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    it('holds every document, and has no error', () => {
      expect([...checked.site!.archive.decisions.values()].filter(({ held }) => held)).toHaveLength(736);
      expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('derives as inverse what the forward relations say', () => {
      const said = new Map<string, string[]>();
      for (const { number, supersedes } of rowsOf<Pep>(path.join(CORPORA, 'peps/docs.jsonl'))) {
        for (const older of supersedes) said.set(older, [...(said.get(older) ?? []), number].sort());
      }
      const { decisions } = checked.site!.archive;
      const derived = new Map<string, string[]>();
      for (const { number, inverse } of decisions.values()) {
        const newer = inverse.supersededBy.map(({ id }) => decisions.get(id)!.number).sort();
        if (newer.length > 0) derived.set(number, newer);
      }
      expect(Object.fromEntries(derived)).toEqual(Object.fromEntries(said));
    });
  },
);

describe.skipIf(!existsSync(CORPORA))('an archive of sixty laws (without the corpora: skipped)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-laws-'));
  let checked: CheckedContent;
  beforeAll(async () => {
    makeLawsArchive(folder, path.join(CORPORA, 'vn-laws-dev'));
    checked = await checkContent(folder, { asOf: '2030-01-01' });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has no error, and stubs for what the laws supersede and amend', () => {
    const decisions = [...checked.site!.archive.decisions.values()];
    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(decisions.filter(({ held }) => held)).toHaveLength(60);
    expect(decisions.filter(({ held }) => !held).length).toBeGreaterThan(30);
  });

  it('gives every Điều of every law an id of its own', () => {
    const headings = /^#+ +Điều (\d+)\./gm;
    for (const { record } of checked.site!.archive.decisions.values()) {
      if (!record) continue;
      const { ids } = checked.site!.renderedOf(record.file);
      const text = readFileSync(path.join(folder, record.file), 'utf8');
      const articles = new Set([...text.matchAll(headings)].map((match) => `dieu-${match[1]}`));
      expect([...articles].filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
