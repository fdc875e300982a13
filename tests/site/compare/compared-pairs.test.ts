import { expect, it } from 'vitest';
import { comparedPairs } from '../../../src/site/compare/compared-pairs.ts';
import { relationGroups } from '../../../src/site/relation-groups.ts';
import { decision, type Written } from '../../domain/records.ts';
import { decisionOf, siteOf } from '../view-source.ts';

const pairsOf = (records: Record<string, Written>) =>
  comparedPairs(siteOf(Object.entries(records).map(([id, written]) => decision(id, written))).archive).map(
    ({ newer, older }) => `${newer} ${older}`,
  );

it.each<[what: string, records: Record<string, Written>, pairs: string[]]>([
  [
    'superseding and superseded',
    { '2020/1-qd': {}, '2021/2-qd': { supersedes: ['2020/1-qd'] } },
    ['2021/2-qd 2020/1-qd'],
  ],
  [
    'in part too',
    { '2020/1-qd': {}, '2021/2-qd': { supersedes: [{ ref: '2020/1-qd', provisions: ['Điều 2'] }] } },
    ['2021/2-qd 2020/1-qd'],
  ],
  [
    'each of several',
    { '2020/1-qd': {}, '2020/3-qd': {}, '2021/2-qd': { supersedes: ['2020/1-qd', '2020/3-qd'] } },
    ['2021/2-qd 2020/1-qd', '2021/2-qd 2020/3-qd'],
  ],
  [
    'consolidated and amended, and not what amends it',
    {
      '2020/1-qd': {},
      '2021/2-qd': { amends: ['2020/1-qd'] },
      '2022/3-vbhn': { consolidates: ['2020/1-qd', '2021/2-qd'] },
    },
    ['2022/3-vbhn 2020/1-qd'],
  ],
  ['no amendment', { '2020/1-qd': {}, '2021/2-qd': { amends: ['2020/1-qd'] } }, []],
  ['no stub', { '2021/2-qd': { supersedes: ['1/QĐ-UBND ngày 01/01/2020'] } }, []],
  ['no summary', { '2020/1-qd': { text: 'summary' }, '2021/2-qd': { supersedes: ['2020/1-qd'] } }, []],
  ['no text that is missing', { '2020/1-qd': {}, '2021/2-qd': { text: 'none', supersedes: ['2020/1-qd'] } }, []],
  [
    'nothing that was withdrawn',
    {
      '2020/1-qd': { withdrawn: { date: '2021-01-01', reason: 'Lộ dữ liệu' } },
      '2021/2-qd': { supersedes: ['2020/1-qd'] },
    },
    [],
  ],
  ['not across languages', { '2020/1-qd': { lang: 'en' }, '2021/2-qd': { supersedes: ['2020/1-qd'] } }, []],
  ['no draft', { '2020/1-qd': { draft: true }, '2021/2-qd': { supersedes: ['2020/1-qd'] } }, []],
])('compares %s', (_, records, pairs) => {
  expect(pairsOf(records)).toEqual(pairs);
});

it('is linked from both of its decisions, beside the relation', () => {
  const site = siteOf([decision('2020/1-qd'), decision('2021/2-qd', { supersedes: ['2020/1-qd'] })]);
  const link = (id: string, key: string) =>
    relationGroups(site, decisionOf(site, id)).find((group) => group.key === key)?.items[0]?.comparison;
  const href = '/van-ban/2021/2-qd/so-sanh/2020/1-qd/';
  expect(link('2021/2-qd', 'supersedes')).toEqual({ text: 'So sánh với Quyết định số 1/QĐ-UBND', href });
  expect(link('2020/1-qd', 'supersededBy')).toEqual({ text: 'So sánh với Quyết định số 2/QĐ-UBND', href });
});
