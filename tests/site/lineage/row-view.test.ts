import { expect, it } from 'vitest';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import { viewOf } from '../../../src/site/lineage/lineage-view.ts';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';

const OLD = decision('2021/1-qd', { number: '1/QĐ-UBND' });
const repeals = decision('2022/2-qd', {
  number: '2/QĐ-UBND',
  repeals: [{ ref: '2021/1-qd', provisions: ['Điều 3'] }],
});
const suspends = decision('2023/3-qd', {
  number: '3/QĐ-UBND',
  suspends: [{ ref: '2021/1-qd', until: '2023-06-01' }],
});
const next = decision('2022/4-qd', { number: '4/QĐ-UBND', supersedes: ['2021/1-qd'] });
const again = decision('2022/5-qd', {
  number: '5/QĐ-UBND',
  issued: '2022-02-01',
  reinstates: [{ ref: '2021/1-qd', until: '2022-04-16' }],
});
const kept = decision('2022/6-qd', {
  number: '6/QĐ-UBND',
  issued: '2022-04-10',
  reinstates: ['2021/1-qd'],
});

it.each<[what: string, records: DecisionRecord[], changes: string[]]>([
  ['comes back after a suspension', [OLD, suspends], ['2023-06-01 có hiệu lực trở lại']],
  [
    'comes back and had partly ended before',
    [OLD, repeals, suspends],
    ['2023-06-01 có hiệu lực trở lại, trừ phần đã hết hiệu lực'],
  ],
  ['goes on for another reason', [OLD, next, again, kept], []],
])('a row tells what becomes of what %s', (_, records, changes) => {
  const rows = viewOf(siteOf(records, '2024-01-01'), '2021/1-qd', {})?.rows ?? [];
  expect(rows.flatMap(({ day, change }) => (change === undefined ? [] : [`${day?.iso} ${change}`]))).toEqual(changes);
});

it('never tells plainly of force of what rests on what has ended', () => {
  const resting = decision('2021/3-qd', { number: '3/QĐ-UBND', implements: ['2021/1-qd'], amends: ['2021/1-qd'] });
  const rows = viewOf(siteOf([OLD, next, resting], '2022-06-01'), '2021/3-qd', {})?.rows ?? [];
  const card = rows.find((row) => row.card && row.name.number === '3/QĐ-UBND')?.card;
  expect(card?.life).toBe(
    'Còn hiệu lực từ 01/01/2021; Văn bản được quy định chi tiết, hướng dẫn hết hiệu lực từ ngày 01/01/2022: Quyết định số 1/QĐ-UBND ngày 01/01/2021.',
  );
});
