import { expect, it } from 'vitest';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import type { SiteSettings } from '../../../src/domain/settings.ts';
import { planIds } from '../../../src/import/register/plan-ids.ts';
import type { RegisterRow } from '../../../src/import/register/register-row.ts';

const settings = { profile: 'vn' } as SiteSettings;
const rowOf = (number: string, issued: string, more: { issuer?: string; id?: string } = {}): RegisterRow => ({
  sheet: '',
  row: 7,
  given: { number, issued, title: 'A', ...more },
});
const recordOf = (id: string, number: string, issued: string, issuer?: string) =>
  ({ id, number, issued, file: `decisions/${id}.md`, ...(issuer && { issuer }) }) as DecisionRecord;
const ids = (rows: RegisterRow[], records: DecisionRecord[] = []) =>
  planIds(rows, records, settings).map(({ id }) => id);

it('gives ids by number and year; of one number the earliest day has the bare one', () => {
  expect(
    ids([rowOf('5/QĐ-UBND', '2021-09-06'), rowOf('5/QĐ-UBND', '2021-03-09'), rowOf('5/QĐ-UBND', '2020-03-09')]),
  ).toEqual(['2021/5-qd-ubnd-2021-09-06', '2021/5-qd-ubnd', '2020/5-qd-ubnd']);
});

it('tells issuers apart, and numbers of one slug', () => {
  const rows = [
    rowOf('5/QĐ-UBND', '2021-03-09', { issuer: 'a' }),
    rowOf('5/QĐ-UBND', '2021-03-09', { issuer: 'b' }),
    rowOf('5-QĐ/UBND', '2021-03-09', { issuer: 'a' }),
  ];
  expect(ids(rows)).toEqual(['2021/5-qd-ubnd', '2021/5-qd-ubnd-2021-03-09', '2021/5-qd-ubnd-2021-03-09-a']);
});

it('gives none that Windows keeps for a device', () => {
  expect(ids([rowOf('COM1', '2021-09-06')])).toEqual(['2021/tep-com1']);
});

it('knows a document that the archive holds, wherever it lies', () => {
  const held = recordOf('2021/quyet-dinh-nam', '05/qđ-ubnd', '2021-03-09');
  expect(planIds([rowOf('5/QĐ-UBND', '2021-03-09')], [held], settings)).toMatchObject([
    { id: held.id, held: 'decisions/2021/quyet-dinh-nam.md' },
  ]);
});

it('takes no place that another document has', () => {
  expect(ids([rowOf('5/QĐ-UBND', '2021-03-09')], [recordOf('2021/5-qd-ubnd', '5/QĐ-UBND', '2021-09-06')])).toEqual([
    '2021/5-qd-ubnd-2021-03-09',
  ]);
});

it('takes one of another issuer for another document', () => {
  const held = recordOf('2021/5-qd-ubnd', '5/QĐ-UBND', '2021-03-09', 'b');
  expect(ids([rowOf('5/QĐ-UBND', '2021-03-09', { issuer: 'a' })], [held])).toEqual(['2021/5-qd-ubnd-2021-03-09']);
});

it('keeps the id that the register gives', () => {
  expect(ids([rowOf('5/QĐ-UBND', '2021-03-09', { id: '2021/cu' })])).toEqual(['2021/cu']);
});
