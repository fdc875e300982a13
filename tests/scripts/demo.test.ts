import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_ARCHIVES, DEMO_DAY, EXAMPLE_HARBOUR, TINH_MAU } from '../../scripts/demo/demo-archives.ts';
import { DEMO_PAGES, demoAddress } from '../../scripts/demo/demo-pages.ts';
import { writeDemo } from '../../scripts/demo/write-demo.ts';
import type { Decision } from '../../src/domain/archive.ts';
import { RELATIONS } from '../../src/domain/relation.ts';
import { intervalOn } from '../../src/domain/timeline.ts';
import { checkContent } from '../../src/site/check-content.ts';
import type { Site } from '../../src/site/site.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
const place = (name: string) => path.join(folder, name);
const checked = new Map<string, Awaited<ReturnType<typeof checkContent>>>();

beforeAll(async () => {
  for (const archive of DEMO_ARCHIVES) {
    await writeDemo(archive, place(archive.name));
    checked.set(archive.name, await checkContent(place(archive.name), { asOf: DEMO_DAY }));
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const siteOf = (name: string): Site => checked.get(name)!.site!;
const provinceDecisions = (): Decision[] => [...siteOf(TINH_MAU.name).archive.decisions.values()];
const heldDecisions = (): Decision[] => provinceDecisions().filter(({ held }) => held);

test.for(DEMO_ARCHIVES)('the check finds nothing in $name', ({ name }) => {
  expect(checked.get(name)!.problems).toEqual([]);
});

test('made twice, an archive has the same bytes: texts, pictures, signed PDFs and scans', async () => {
  await writeDemo(EXAMPLE_HARBOUR, place('again'));
  expect(digests(place('again'))).toEqual(digests(place(EXAMPLE_HARBOUR.name)));
}, 60_000);

test('tỉnh Mẫu is large and varied enough to show lists, types, issuers and years', () => {
  const held = heldDecisions();
  const spread = (of: (decision: Decision) => string | undefined) => new Set(held.map(of)).size;
  expect(held.length).toBeGreaterThanOrEqual(80);
  expect(spread(({ type }) => type)).toBeGreaterThanOrEqual(12);
  expect(spread(({ issuer }) => issuer)).toBeGreaterThanOrEqual(4);
  expect(spread(({ issued }) => issued?.slice(0, 4))).toBeGreaterThanOrEqual(6);
});

test.for(RELATIONS)('tỉnh Mẫu has a decision that %s another', (relation) => {
  expect(heldDecisions().some(({ relations }) => relations[relation].length > 0)).toBe(true);
});

test.for([
  'not-yet-in-force',
  'in-force',
  'partly-in-force',
  'suspended',
  'partly-suspended',
  'expired',
  'unknown',
  'not-applicable',
] as const)('tỉnh Mẫu has a decision that is %s', (state) => {
  const states = provinceDecisions().map(({ timeline }) => intervalOn(timeline, DEMO_DAY)?.state);
  expect(states).toContain(state);
});

test('every kind of text and of attachment is there, a withdrawn text and translations', () => {
  const { archive } = siteOf(TINH_MAU.name);
  const records = heldDecisions().flatMap(({ record }) => record ?? []);
  expect(new Set(records.map(({ text }) => text))).toEqual(new Set(['full', 'extract', 'summary', 'none']));
  const kinds = records.flatMap(({ attachments }) => attachments.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['signed', 'scan', 'annex', 'other']));
  expect(records.some(({ withdrawn }) => withdrawn)).toBe(true);
  expect(archive.translations.length).toBe(1);
  expect(archive.news.filter(({ record }) => record.translationOf).length).toBe(1);
});

test('the pages that are shown and tested have different names and addresses', () => {
  expect(new Set(DEMO_PAGES.map(({ name }) => name)).size).toBe(DEMO_PAGES.length);
  expect(new Set(DEMO_PAGES.map(({ address }) => address)).size).toBe(DEMO_PAGES.length);
});

test.for(['decision', 'decision-long', 'decision-suspended', 'stub'])('%s is in the archive', (name) => {
  const id = demoAddress(name).slice('van-ban/'.length, -1);
  expect([...siteOf(TINH_MAU.name).archive.decisions.keys()]).toContain(id);
});

function digests(dir: string): Record<string, string> {
  const files = globSync('**', { cwd: dir }).sort();
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(dir, file)))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, digest(file)]));
}
