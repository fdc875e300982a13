import { describe, expect, it } from 'vitest';
import { unpackEntry, type PackedEntry } from '../../src/domain/search/number-entry.ts';
import { cutNumber, shardCount, shardOf, shardPath } from '../../src/domain/search/number-shard.ts';
import { numberShards } from '../../src/site/search/number-shards.ts';
import { smallSite } from './small-site.ts';

function lookUp(shards: Map<string, string>, decisions: number, number: string) {
  const file = shardPath(shardOf(cutNumber(number), shardCount(decisions)));
  return (JSON.parse(shards.get(file) ?? 'null') as PackedEntry[]).map(unpackEntry);
}

describe('the shards of numbers', () => {
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
  const shards = numberShards(archive);

  it('hold every decision once', () => {
    const ids = [...shards.values()].flatMap((json) => (JSON.parse(json) as PackedEntry[]).map(([id]) => id));
    expect(ids.sort()).toEqual([...archive.decisions.keys()].sort());
  });

  it('answer any spelling of a number by one file, newest first', () => {
    for (const spelling of ['7/QĐ-A', '7', '07/qd-a', '7 qd a']) {
      const entries = lookUp(shards, archive.decisions.size, spelling);
      expect(entries.filter(({ number }) => number === '7/QĐ-A').map(({ id }) => id)).toEqual([
        '2022/7-qd-a',
        '2021/7-qd-a',
      ]);
    }
  });

  it('hold stubs, without what is not known of them', () => {
    const entries = lookUp(shards, archive.decisions.size, '601');
    expect(entries.find(({ id }) => id === '2020/601-qd-a')).toEqual({
      id: '2020/601-qd-a',
      number: '601/QĐ-A',
      held: false,
      issuer: 'Cơ quan A',
      type: 'quyet-dinh',
      states: 'u',
      notes: '',
    });
  });

  it('shorten long titles', () => {
    const entries = lookUp(shards, archive.decisions.size, '7');
    expect(entries.find(({ id }) => id === '2022/7-qd-a')?.title).toMatch(/^Dài .{100,120} Dài…$/);
  });
});

it('an archive without decisions has one empty shard', () => {
  expect([...numberShards(smallSite([]).archive)]).toEqual([[shardPath(0), '[]']]);
});
