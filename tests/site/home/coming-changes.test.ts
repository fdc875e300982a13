import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/i18n/phrase.ts';
import { comingChanges } from '../../../src/site/home/coming-changes.ts';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';

const RECORDS = [
  decision('2024/11-qd', { effective: '2024-02-05' }),
  decision('2026/21-qd', { effective: '2026-04-01', supersedes: ['2024/11-qd'] }),
  decision('2025/15-qd', { effective: '2025-05-10', expires: '2026-12-31' }),
  decision('2026/5-qd', {
    effective: '2026-01-10',
    suspends: [{ ref: '2025/15-qd', from: '2026-03-20', until: '2026-05-01' }],
  }),
  decision('2026/6-qd', {
    effective: '2026-01-10',
    repeals: [{ ref: '2025/15-qd', provisions: ['Điều 3'], from: '2026-06-01' }],
  }),
];

const told = (asOf: string) =>
  comingChanges(siteOf(RECORDS, asOf))?.items.map(({ name, words }) => `${name.number}: ${plainText(words)}`) ?? [];

const SUSPENDED = '15/QĐ-UBND: Bị ngưng hiệu lực từ ngày 20/3/2026 (theo Quyết định số 5/QĐ-UBND ngày 01/01/2026)';
const SUPERSEDED =
  '11/QĐ-UBND: Hết hiệu lực từ ngày 01/4/2026 (bị thay thế bởi Quyết định số 21/QĐ-UBND ngày 01/01/2026)';
const ENTERS = '21/QĐ-UBND: Có hiệu lực từ ngày 01/4/2026';
const AGAIN = '15/QĐ-UBND: Có hiệu lực trở lại từ ngày 01/5/2026';
const PARTLY =
  '15/QĐ-UBND: Hết hiệu lực một phần từ ngày 01/6/2026 – bị bãi bỏ bởi Quyết định số 6/QĐ-UBND ngày 01/01/2026 (Điều 3)';
const ENDS = '15/QĐ-UBND: Hết hiệu lực từ ngày 31/12/2026 (hết thời hạn áp dụng)';

describe('what is to come', () => {
  it.each([
    ['2026-03-10', [SUSPENDED, SUPERSEDED, ENTERS, AGAIN, PARTLY, ENDS]],
    ['2026-04-01', [SUPERSEDED, ENTERS, AGAIN, PARTLY, ENDS]],
    ['2026-04-02', [AGAIN, PARTLY, ENDS]],
    ['2026-12-31', [ENDS]],
    ['2027-01-01', []],
  ])('on %s, by day, to the end of its day', (asOf, expected) => {
    expect(told(asOf)).toEqual(expected);
  });

  it('goes entry by entry, and the list with the last', () => {
    const changes = comingChanges(siteOf(RECORDS, '2026-03-10'));
    expect(changes?.items.map(({ span, hidden }) => [span, hidden]).slice(0, 2)).toEqual([
      ['/2026-03-21', false],
      ['/2026-04-02', false],
    ]);
    expect(changes?.span).toBe('/2027-01-01');
  });

  it('shows eight, and the others as those pass', () => {
    const records = Array.from({ length: 12 }, (_, n) =>
      decision(`2026/${n + 1}-qd`, { effective: `2026-04-${String(n + 1).padStart(2, '0')}` }),
    );
    const { items } = comingChanges(siteOf(records, '2026-03-10'))!;
    expect(items.filter(({ hidden }) => !hidden)).toHaveLength(8);
    expect(items[8]?.span).toBe('2026-04-02/2026-04-10');
  });
});
