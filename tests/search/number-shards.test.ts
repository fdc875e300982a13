import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSource } from '../../src/client/search/number-source.ts';
import { cutIntoShards, PER_SHARD, shardsOfKey } from '../../src/domain/search/entry-shards.ts';
import { unpackEntry, type PackedEntry } from '../../src/domain/search/number-entry.ts';
import { cutNumber } from '../../src/domain/search/number-shard.ts';
import { dayShards, numberShards, symbolShards, type ShardFiles } from '../../src/site/search/number-shards.ts';
import { smallSite } from './small-site.ts';

const decisions = Array.from({ length: 300 }, (_, at) => ({
  id: `2021/${at + 1}-qd-a`,
  number: `${at + 1}/QĐ-A`,
  title: `Quyết định thứ ${at + 1}`,
  issued: '2021-01-01',
}));
const { archive } = smallSite([
  ...decisions,
  { id: '2022/7-qd-a', number: '7/QĐ-A', title: 'Dài '.repeat(60), issued: '2022-01-01' },
  { id: '2020/601-qd-a', number: '601/QĐ-A', held: false, timeline: [{ state: 'unknown' }] },
]);

const entriesOf = (json: string) => (JSON.parse(json) as PackedEntry[]).map(unpackEntry);
const idsOf = ({ files }: Pick<ShardFiles, 'files'>) =>
  [...files.values()].flatMap((json) => entriesOf(json).map(({ id }) => id));

function lookUp(number: string) {
  const { shards, files } = numberShards(archive);
  return numberSource('', shards, async (path) => JSON.parse(files.get(path) ?? '') as unknown)(cutNumber(number));
}

describe('the shards of numbers', () => {
  it('hold every decision once; those of days in their order, first what has no day', () => {
    expect(idsOf(numberShards(archive)).sort()).toEqual([...archive.decisions.keys()].sort());
    expect(idsOf(symbolShards(archive)).sort()).toEqual([...archive.decisions.keys()].sort());
    const byDay = idsOf(dayShards(archive));
    expect([byDay[0], byDay.at(-1)]).toEqual(['2020/601-qd-a', '2022/7-qd-a']);
    expect(byDay.sort()).toEqual([...archive.decisions.keys()].sort());
  });

  it('answer any spelling of a number, newest first', async () => {
    for (const spelling of ['7/QĐ-A', '7', '07/qd-a', '7 qd a']) {
      const entries = await lookUp(spelling);
      expect(entries.filter(({ number }) => number === '7/QĐ-A').map(({ id }) => id)).toEqual([
        '2022/7-qd-a',
        '2021/7-qd-a',
      ]);
    }
  });

  it('hold stubs, without what is not known of them', async () => {
    const entries = await lookUp('601');
    expect(entries.find(({ id }) => id === '2020/601-qd-a')).toEqual({
      id: '2020/601-qd-a',
      number: '601/QĐ-A',
      held: false,
      issuer: 'Cơ quan A',
      type: 'quyet-dinh',
      states: 'u',
      notes: '',
      page: 301,
    });
  });

  it('shorten long titles', async () => {
    const entries = await lookUp('7');
    expect(entries.find(({ id }) => id === '2022/7-qd-a')?.title).toMatch(/^Dài .{100,120} Dài…$/);
  });

  it('have other names where anything in them is other', () => {
    const { archive: other } = smallSite(decisions.slice(1));
    const shared = [...numberShards(other).files.keys()].filter((path) => numberShards(archive).files.has(path));
    expect(shared).toEqual([]);
  });
});

it('an archive without decisions has no shards, and answers', async () => {
  const { shards, files } = numberShards(smallSite([]).archive);
  expect(files.size).toBe(0);
  expect(await numberSource('', shards)(cutNumber('2236'), true)).toEqual([]);
});

it('a number and its neighbours are found in at most 30 KB, of 10,000 decisions with titles as long as are shown', async () => {
  // A province: three registers of a few thousand numbers a year, and twenty small ones.
  const letters = 'abcdefghiklmnopqrstuvxy ';
  const title = (seed: number) =>
    Array.from({ length: 116 }, (_, at) => letters[(seed * 7919 + at * at * 104729 + (seed >> 3) * at) % 24]).join('');
  const many = Array.from({ length: 10_000 }, (_, at) => {
    const [running, register] = at < 7000 ? [(at % 2000) + 1, 'UBND'] : [(at % 150) + 1, `S${(at % 20) + 1}`];
    const issued = `20${10 + (at % 15)}-0${(at % 9) + 1}-${10 + (at % 18)}`;
    return { id: `${at}`, number: `${running}/QĐ-${register}`, title: title(at), issued };
  });
  const large = smallSite(many).archive;
  for (const { shards, files } of [numberShards(large), symbolShards(large), dayShards(large)]) {
    const sizes = Array.from(files.values(), (json) => gzipSync(json).length);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    for (const key of shards.firsts) {
      const [from, to] = shardsOfKey<string | number>(key, shards.firsts);
      expect(sizes.slice(Math.max(0, from - 1), to + 1).reduce((sum, size) => sum + size)).toBeLessThan(30_000);
    }
    expect(JSON.stringify(shards).length).toBeLessThan(3000);
  }
});

it('entries of one key are found together, whatever the others are', () => {
  const keys = fc
    .array(fc.oneof(fc.nat(20), fc.nat(5000)), { maxLength: 900 })
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(keys, (sorted) => {
      const shards = cutIntoShards(sorted, (key) => key);
      expect(shards.flat()).toEqual(sorted);
      expect(shards.every(({ length }) => length > 0 && length <= PER_SHARD)).toBe(true);
      const firsts = shards.map(([first]) => first!);
      for (const key of new Set([...sorted, -1, 2501, 6000])) {
        const [from, to] = shardsOfKey(key, firsts);
        const those = (list: readonly number[]) => list.filter((one) => one === key);
        expect(those(shards.slice(from, to).flat())).toEqual(those(sorted));
      }
    }),
  );
});
