import { describe, expect, it } from 'vitest';
import { checkListTextsOf } from '../../../src/i18n/check-lists/check-list-texts.ts';
import { findMeant, impactOf } from '../../../src/site/check-lists/impact.ts';
import { writeImpact } from '../../../src/site/check-lists/write-impact.ts';
import { archiveOf, decision, news } from '../../domain/records.ts';

const ARCHIVE = archiveOf(
  [
    decision('2020/1', { supersedes: ['9/QĐ-UBND ngày 02/01/2019'] }),
    decision('2021/2', { implements: ['2020/1'] }),
    decision('2021/3', { implements: ['2021/2'] }),
    decision('2021/4', { implements: ['2020/1'], expires: '2022-01-01' }),
    decision('2021/5', { implements: ['2021/4'] }),
    decision('2021/6', { basedOn: ['2020/1'] }),
    decision('2021/7', { amends: ['2020/1'] }),
    decision('2021/8', { citations: [{ number: '1/QĐ-UBND', issued: '2020-01-01' }] }),
    decision('2029/10', { issued: '2023-06-01', effective: '2029-01-01', supersedes: ['2020/1'] }),
    decision('2021/11', { number: '9/QĐ-UBND' }),
    news('2021/tin', { about: [{ ref: '2020/1' }] }),
  ],
  '2024-01-01',
);
const impact = (id: string) => impactOf(ARCHIVE, ARCHIVE.decisions.get(id)!);

describe('what hangs on a decision', () => {
  it('is what applies and rests on it, step by step, and what would take its place', () => {
    expect(impact('2020/1')).toEqual({
      id: '2020/1',
      state: 'in-force',
      implementing: [
        { id: '2021/2', state: 'in-force', via: '2020/1', step: 1 },
        { id: '2021/3', state: 'in-force', via: '2021/2', step: 2 },
        { id: '2021/5', state: 'in-force', via: '2021/4', step: 2 },
      ],
      based: [{ id: '2021/6', state: 'in-force' }],
      citing: [{ id: '2021/8', state: 'in-force' }],
      amending: [{ id: '2021/7', state: 'in-force' }],
      news: ['2021/tin'],
      replacedBy: [{ id: '2029/10', from: '2029-01-01' }],
      supersedes: ['2019/9-qd-ubnd'],
    });
  });

  it('of one that has ended: what stands in its place', () => {
    expect(impact('2019/9-qd-ubnd')).toMatchObject({ state: 'expired', replacedBy: [{ id: '2020/1' }] });
  });

  it('goes round a circle once', () => {
    const circle = archiveOf([
      decision('2020/1', { implements: ['2021/2'] }),
      decision('2021/2', { implements: ['2020/1'] }),
    ]);
    expect(impactOf(circle, circle.decisions.get('2020/1')!).implementing.map(({ id }) => id)).toEqual(['2021/2']);
  });

  it('in words', () => {
    expect(writeImpact(ARCHIVE, impact('2020/1'), checkListTextsOf('vi'))).toMatchInlineSnapshot(`
      "Nếu Quyết định số 1/QĐ-UBND ngày 01/01/2020 hết hiệu lực vào ngày 01/01/2024
      Hiện nay: Còn hiệu lực – đã được sửa đổi, bổ sung

      Văn bản quy định chi tiết, hướng dẫn nó (3)
        2021/2 · Quyết định số 2/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực
        2021/3 · Quyết định số 3/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực · qua 2021/2
        2021/5 · Quyết định số 5/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực – văn bản được quy định chi tiết đã hết hiệu lực · qua 2021/4

      Văn bản lấy nó làm căn cứ (1)
        2021/6 · Quyết định số 6/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực

      Văn bản dẫn chiếu nó (1)
        2021/8 · Quyết định số 8/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực

      Văn bản sửa đổi, bổ sung nó (1)
        2021/7 · Quyết định số 7/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực

      Tin nói về nó (1)
        news/2021/tin

      Thay vào chỗ nó (1)
        2029/10 · Quyết định số 10/QĐ-UBND ngày 01/6/2023 · Chưa có hiệu lực · từ 01/01/2029

      Văn bản nó đã thay thế, không tự có hiệu lực trở lại (1)
        2019/9-qd-ubnd · Quyết định số 9/QĐ-UBND ngày 02/01/2019 · Hết hiệu lực
      "
    `);
    expect(writeImpact(ARCHIVE, impact('2021/8'), checkListTextsOf('en'))).toMatchInlineSnapshot(`
      "If Quyết định số 8/QĐ-UBND ngày 01/01/2021 ended on 01/01/2024
      Today: Còn hiệu lực

      Nothing that applies, and no news, rests on it.

      The archive has nothing to take its place.
      "
    `);
  });
});

describe('the decision that is meant', () => {
  const meant = (given: string) => {
    const found = findMeant(ARCHIVE, given);
    return 'decision' in found ? found.decision.id : found.perhaps;
  };

  it.each<[string, string | string[]]>([
    ['2020/1', '2020/1'],
    ['1/QĐ-UBND', '2020/1'],
    [' 01/qđ-ubnd ', '2020/1'],
    ['9/QĐ-UBND', ['2019/9-qd-ubnd', '2021/11']],
  ])('%s', (given, expected) => expect(meant(given)).toEqual(expected));

  it('is guessed at where there is none', () => {
    expect(meant('2020/11')).toContain('2021/11');
    expect(meant('xyz')).toEqual([]);
  });
});
