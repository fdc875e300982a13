import { describe, expect, it } from 'vitest';
import { checkListTextsOf } from '../../../src/i18n/check-lists/check-list-texts.ts';
import { findMeant, impactOf } from '../../../src/site/check-lists/impact.ts';
import { writeImpact } from '../../../src/site/check-lists/write-impact.ts';
import { archiveOf, decision, news } from '../../domain/records.ts';
import { FAMILIES } from '../lineage/lineage-records.ts';

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
      changed: [],
      lost: [],
      implementing: [
        { id: '2021/2', state: 'in-force', via: '2020/1', step: 1 },
        { id: '2021/3', state: 'in-force', via: '2021/2', step: 2 },
        { id: '2021/5', state: 'in-force', via: '2021/4', step: 2 },
      ],
      based: [{ id: '2021/6', state: 'in-force' }],
      citing: [{ id: '2021/8', state: 'in-force' }],
      amending: [{ id: '2021/7', state: 'in-force' }],
      consolidated: [],
      news: ['2021/tin'],
      replacedBy: [{ id: '2029/10', from: '2029-01-01' }],
      supersedes: ['2019/9-qd-ubnd'],
    });
  });

  it('of one that has ended: what stands in its place', () => {
    expect(impact('2019/9-qd-ubnd')).toMatchObject({ state: 'expired', replacedBy: [{ id: '2020/1' }] });
  });

  it('is each suspension and reinstatement that would end with it', () => {
    const archive = archiveOf(FAMILIES['fromLife']!, '2026-05-01');
    const { changed, lost } = impactOf(archive, archive.decisions.get('2026/15-2026-nq-cp')!);
    expect(changed).toEqual([
      { id: '2018/15-2018-nd-cp', from: '2026-05-01', was: 'in-force', would: 'expired' },
      { id: '2026/46-2026-nd-cp', from: '2026-05-01', was: 'suspended', would: 'in-force' },
    ]);
    expect(lost).toEqual([]);
    const before = archiveOf(FAMILIES['fromLife']!, '2026-03-01');
    const first = impactOf(before, before.decisions.get('2026/09-2026-nq-cp')!).changed;
    expect(first).toEqual([
      { id: '2018/15-2018-nd-cp', from: '2026-03-01', until: '2026-04-15', was: 'in-force', would: 'expired' },
      { id: '2026/46-2026-nd-cp', from: '2026-03-01', until: '2026-04-15', was: 'suspended', would: 'in-force' },
    ]);
  });

  it('is what it would never do: what it supersedes, amends or extends on days to come', () => {
    const archive = archiveOf(
      [
        decision('2021/1'),
        decision('2021/2'),
        decision('2021/3', { expires: '2025-01-01' }),
        decision('2023/4', {
          effective: '2024-07-01',
          supersedes: ['2021/1'],
          amends: ['2021/2'],
          extends: [{ ref: '2021/3', until: '2026-01-01' }],
        }),
      ],
      '2024-01-01',
    );
    const { changed, lost } = impactOf(archive, archive.decisions.get('2023/4')!);
    expect(changed).toEqual([
      { id: '2021/1', from: '2024-07-01', was: 'expired', would: 'in-force' },
      { id: '2021/3', from: '2025-01-01', until: '2025-12-31', was: 'in-force', would: 'expired' },
    ]);
    expect(lost).toEqual([
      { id: '2021/1', relation: 'supersedes', partial: false, day: '2024-07-01' },
      { id: '2021/2', relation: 'amends', partial: false, day: '2024-07-01' },
      { id: '2021/3', relation: 'extends', partial: false, day: '2024-07-01' },
    ]);
    const said = writeImpact(archive, impactOf(archive, archive.decisions.get('2023/4')!), checkListTextsOf('vi'));
    expect(said).toContain('từ ngày 01/01/2025 đến hết ngày 31/12/2025 sẽ là “Hết hiệu lực” thay vì “Còn hiệu lực”');
    expect(said).toContain('Sửa đổi, bổ sung: 2021/2 · Quyết định số 2/QĐ-UBND ngày 01/01/2021');
  });

  it('of what was superseded and came back: what superseded it stays told, and its consolidated texts are', () => {
    const archive = archiveOf(
      [
        ...FAMILIES['fromLife']!,
        decision('2026/20-vbhn', { type: 'van-ban-hop-nhat', consolidates: ['2018/15-2018-nd-cp'] }),
      ],
      '2026-05-01',
    );
    expect(impactOf(archive, archive.decisions.get('2018/15-2018-nd-cp')!)).toMatchObject({
      state: 'in-force',
      replacedBy: [{ id: '2026/46-2026-nd-cp', from: '2026-01-26' }],
      consolidated: ['2026/20-vbhn'],
    });
  });

  it('of a chain: what superseded it, and what stands in its place now', () => {
    const archive = archiveOf(FAMILIES['chain']!);
    expect(impactOf(archive, archive.decisions.get('2010/55-qd')!).replacedBy).toEqual([
      { id: '2011/56-qd', from: '2011-02-03' },
      { id: '2015/60-qd' },
    ]);
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

      Văn bản quy định chi tiết, hướng dẫn văn bản này (3)
        2021/2 · Quyết định số 2/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực
        2021/3 · Quyết định số 3/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực · qua 2021/2
        2021/5 · Quyết định số 5/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực – văn bản được quy định chi tiết đã hết hiệu lực · qua 2021/4

      Văn bản lấy văn bản này làm căn cứ (1)
        2021/6 · Quyết định số 6/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực

      Văn bản dẫn chiếu văn bản này (1)
        2021/8 · Quyết định số 8/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực

      Văn bản sửa đổi, bổ sung văn bản này (1)
        2021/7 · Quyết định số 7/QĐ-UBND ngày 01/01/2021 · Còn hiệu lực

      Tin về văn bản này (1)
        news/2021/tin

      Văn bản đã hoặc sẽ thay thế văn bản này (1)
        2029/10 · Quyết định số 10/QĐ-UBND ngày 01/6/2023 · Chưa có hiệu lực · từ 01/01/2029

      Văn bản đã bị văn bản này thay thế, không tự có hiệu lực trở lại (1)
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
    expect(meant('2019/9-qd-ubn')).toEqual(['2019/9-qd-ubnd']);
    expect(meant('xyz')).toEqual([]);
  });
});
