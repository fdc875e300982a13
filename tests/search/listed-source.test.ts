import { expect, it } from 'vitest';
import { daySource, listedSource } from '../../src/client/search/day-source.ts';
import { dayShards } from '../../src/site/search/number-shards.ts';
import { smallSite } from './small-site.ts';

const undated = Array.from({ length: 250 }, (_, at) => ({
  id: `2000/${at + 1}-qd`,
  number: `${at + 1}/QĐ-A`,
  held: false,
  timeline: [{ state: 'unknown' as const }],
}));
const dated = Array.from({ length: 250 }, (_, at) => ({
  id: `2021/${at + 1}-qd`,
  number: `${at + 1}/QĐ-A`,
  issued: `2021-01-${String((at % 28) + 1).padStart(2, '0')}`,
}));
const { archive } = smallSite([...dated, ...undated]);
const { shards, files } = dayShards(archive);
const load = (address: string) => Promise.resolve(JSON.parse(files.get(address) ?? '') as unknown);

it('gives the decision of a page, whether its day is known or not', async () => {
  const entryOf = listedSource('', shards, load);
  const pages = [...archive.decisions.values()].map(({ id, issued }, page) => ({ id, issued, page }));
  const entries = await Promise.all(pages.map(({ page, issued }) => entryOf(page, issued)));
  expect(entries.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
});

it('rejects where there is no such decision near that day', async () => {
  await expect(listedSource('', shards, load)(0, '2021-01-28')).rejects.toThrow('page 0');
});

it('a span of days has nothing without a day', async () => {
  const { n, entries } = await daySource('', shards, load)({ to: '2021-01-01' });
  expect([n, new Set(entries.map(({ issued }) => issued))]).toEqual([9, new Set(['2021-01-01'])]);
});
