import { describe, expect, it } from 'vitest';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';
import { ask, askerOf, told } from './asker.ts';

const A = 'ubnd-tinh-a';
const at = (issued: string, more = {}) => ({ issued, effective: issued, issuer: A, ...more });

describe('what was in force on a day', () => {
  const OLD = decision('2021/1-qd-ubnd', at('2021-03-09', { topics: ['dat'] }));
  const NEW = decision('2021/2-qd-ubnd', at('2021-09-06', { supersedes: ['2021/1-qd-ubnd'], topics: ['dat', 'rung'] }));

  it.each([
    ['2021-03-09', ['inForce 2021/1-qd-ubnd Còn hiệu lực']],
    ['2021-09-05', ['inForce 2021/1-qd-ubnd Còn hiệu lực']],
    ['2021-09-06', ['inForce 2021/2-qd-ubnd Còn hiệu lực']],
    ['2025-06-01', ['inForce 2021/2-qd-ubnd Còn hiệu lực']],
    ['2021-03-08', ['outside before']],
    ['2025-06-02', ['outside after']],
  ])('on %s: %j', async (day, expected) => {
    expect(told(await ask([OLD, NEW])(`ngay=${day}`))).toEqual(expected);
  });

  it.each([
    ['co-quan=khong-co', 'unknown issuer khong-co'],
    ['loai=khong-co', 'unknown type khong-co'],
    ['chu-de=khong-co&co-quan=ubnd-tinh-a', 'unknown topic khong-co'],
  ])('an address with %s gets no list', async (parameters, expected) => {
    expect(told(await ask([OLD, NEW])(`ngay=2021-09-06&${parameters}`))).toEqual([expected]);
  });

  it('counts what is issued and not yet in force, and lists it nowhere', async () => {
    const later = decision('2021/3-qd-ubnd', at('2021-04-01', { effective: '2021-05-01' }));
    const asked = ask([OLD, later]);
    expect(await asked('ngay=2021-04-30')).toMatchObject({ counts: { inForce: 1, waiting: 1 } });
    expect(await asked('ngay=2021-05-01')).toMatchObject({ counts: { inForce: 2, waiting: 0 } });
  });

  it('says how each stood on that day and not today, newest first, what is only known of last and unknown apart', async () => {
    const records = [
      decision('2022/1-qd-ubnd', at('2022-01-01')),
      decision('2022/2-qd-ubnd', at('2022-02-01', { amends: ['2022/1-qd-ubnd'] })),
      decision('2022/3-qd-ubnd', at('2022-03-01', { repeals: [{ ref: '2022/2-qd-ubnd', provisions: ['Điều 2'] }] })),
      decision('2022/4-qd-ubnd', at('2022-04-01', { suspends: [{ ref: '2022/3-qd-ubnd', until: '2022-06-01' }] })),
      decision('2022/5-2022-qd-ubnd', { issued: '2022-01-15', issuer: A, number: '5/2022/QĐ-UBND' }),
      decision('2022/6-qd-ubnd', at('2022-05-01', { implements: ['2022/7-qd-ubnd'] })),
      decision('2022/7-qd-ubnd', at('2022-01-20', { expires: '2022-05-10' })),
      decision('2022/8-cv', at('2022-01-20', { type: 'cong-van' })),
      decision(
        '2022/9-qd-ubnd',
        at('2022-05-02', { supersedes: ['90/QĐ-UBND ngày 01/01/2020'], basedOn: ['91/2019/QĐ-UBND'] }),
      ),
    ];
    const asked = ask(records);
    expect(told(await asked('ngay=2022-05-01'))).toEqual([
      'inForce 2022/6-qd-ubnd Còn hiệu lực',
      'inForce 2022/4-qd-ubnd Còn hiệu lực',
      'inForce 2022/2-qd-ubnd Hết hiệu lực một phần',
      'inForce 2022/7-qd-ubnd Còn hiệu lực',
      'inForce 2022/5-2022-qd-ubnd Còn hiệu lực (suy đoán)',
      'inForce 2022/1-qd-ubnd Còn hiệu lực – đã được sửa đổi, bổ sung',
      'inForce 2020/90-qd-ubnd Còn hiệu lực (suy đoán) [Kho không có bản văn]',
      'unknown 2019/91-2019-qd-ubnd Chưa rõ hiệu lực [Kho không có bản văn]',
      'suspended 2022/3-qd-ubnd Ngưng hiệu lực',
    ]);
    expect(told(await asked('ngay=2022-05-10&co-quan=ubnd-tinh-a')).slice(0, 2)).toEqual([
      'inForce 2022/9-qd-ubnd Còn hiệu lực',
      'inForce 2022/6-qd-ubnd Còn hiệu lực – văn bản được quy định chi tiết đã hết hiệu lực',
    ]);
    expect(told(await asked('ngay=2022-01-31')).at(-1)).toBe(
      'unknown 2019/91-2019-qd-ubnd Chưa rõ hiệu lực [Kho không có bản văn]',
    );
  });

  it('leaves out what can’t have been there: a stub of a later year whose day is not known', async () => {
    const records = [
      decision('2018/1-qd-ubnd', at('2018-01-01')),
      decision('2022/9-qd-ubnd', at('2022-05-02', { basedOn: ['91/2019/QĐ-UBND'] })),
    ];
    const asked = ask(records);
    expect(await asked('ngay=2018-12-31')).toMatchObject({ counts: { inForce: 1, unknown: 0 } });
    expect(await asked('ngay=2019-01-01')).toMatchObject({ counts: { inForce: 1, unknown: 1 } });
    expect(await asked('ngay=2018-12-31&van-ban=2019/91-2019-qd-ubnd')).toMatchObject({
      kind: 'decision',
      year: '2019',
    });
  });

  it.each([
    ['co-quan=ubnd-tinh-b', ['2021/5-tb-ubnd']],
    ['loai=thong-bao', ['2021/5-tb-ubnd']],
    ['chu-de=rung', ['2021/2-qd-ubnd']],
    ['chu-de=rung&loai=thong-bao', []],
    ['chu-de=dat&co-quan=ubnd-tinh-a&loai=quyet-dinh', ['2021/2-qd-ubnd']],
  ])('narrowed to %s: %j', async (filter, ids) => {
    const other = decision('2021/5-tb-ubnd', {
      ...at('2021-03-10', { issuer: 'ubnd-tinh-b', type: 'thong-bao', number: '5/TB-UBND' }),
    });
    const answer = await ask([OLD, NEW, other])(`ngay=2022-01-01&${filter}`);
    expect(answer.kind === 'list' && answer.groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids);
  });

  it('doesn’t answer for an issuer of whom nothing is held as early', async () => {
    const other = decision('2021/5-qd-ubnd', at('2022-03-10', { issuer: 'ubnd-tinh-b' }));
    const asked = ask([OLD, other]);
    expect(await asked('ngay=2022-03-09&co-quan=ubnd-tinh-b')).toMatchObject({
      why: 'before-issuer',
      issuer: { name: 'Ủy ban nhân dân tỉnh B', first: '2022-03-10' },
    });
    expect(await asked('ngay=2022-03-10&co-quan=ubnd-tinh-b')).toMatchObject({ counts: { inForce: 1 } });
  });

  it('shows 50 a page, group after group', async () => {
    const records = Array.from({ length: 49 }, (_, n) => decision(`2021/${n + 1}-qd-ubnd`, at('2021-01-02')));
    const acting = decision('2022/1-qd-ubnd', at('2022-01-01', { basedOn: ['7/2019/QĐ-UBND'] }));
    const later = decision('2022/2-qd-ubnd', at('2022-01-01', { basedOn: ['8/2019/QĐ-UBND'] }));
    const asked = ask([...records, acting, later]);
    const pages = await Promise.all([1, 2, 9].map((page) => asked(`ngay=2022-01-01&trang=${page}`)));
    const shapes = pages.map((answer) =>
      answer.kind === 'list'
        ? [answer.page, ...answer.groups.map(({ group, items }) => `${group} ${items.length}`)]
        : [],
    );
    expect(shapes).toEqual([
      [1, 'inForce 50'],
      [2, 'inForce 1', 'unknown 2'],
      [2, 'inForce 1', 'unknown 2'],
    ]);
  });
});

describe('how far the archive’s knowledge goes', () => {
  const site = siteOf([decision('2021/1-qd-ubnd', at('2021-03-09', { expires: '2025-07-01' }))], '2025-06-01');

  it.each([
    ['2025-06-01', 'within'],
    ['2025-06-02', 'since-build'],
    ['2025-06-30', 'since-build'],
    ['2025-07-01', 'stale'],
    ['2026-06-01', 'stale'],
  ])('read a year after the build, %s is %s', async (day, coverage) => {
    expect(await askerOf(site, '2026-06-01')(`ngay=${day}`)).toMatchObject({ kind: 'list', coverage });
  });

  it('follows what was known to come', async () => {
    const asked = askerOf(site, '2026-06-01');
    expect(await asked('ngay=2025-06-30')).toMatchObject({ counts: { inForce: 1 } });
    expect(await asked('ngay=2025-07-01')).toMatchObject({ counts: { inForce: 0 } });
  });

  it.each([
    ['2025-06-01', {}],
    ['2025-06-15', {}],
    ['2026-06-01', { today: { label: 'Hết hiệu lực', old: true } }],
  ])('read on %s tells of a day of the past how it is now, where that differs', async (today, expected) => {
    const answer = await askerOf(site, today)('ngay=2022-01-01');
    const [item] = answer.kind === 'list' ? (answer.groups[0]?.items ?? []) : [];
    expect(item?.badge?.label).toBe('Còn hiệu lực');
    expect({ ...(item?.today && { today: item.today }) }).toEqual(expected);
  });

  it('makes no list of a day to come, but tells what is known of one decision', async () => {
    const asked = askerOf(site);
    expect(told(await asked('ngay=2025-07-01'))).toEqual(['outside after']);
    expect(await asked('ngay=2025-07-01&van-ban=2021/1-qd-ubnd')).toMatchObject({
      coverage: 'after',
      state: 'expired',
    });
  });
});

describe('what stood in the place of a decision', () => {
  const chain = [
    decision('2020/1-qd-ubnd', at('2020-01-01')),
    decision('2021/2-qd-ubnd', at('2021-01-01', { supersedes: ['2020/1-qd-ubnd'] })),
    decision('2022/3-qd-ubnd', at('2022-01-01', { supersedes: ['2021/2-qd-ubnd'] })),
  ];
  const split = [
    decision('2020/1-qd-ubnd', at('2020-01-01')),
    decision('2021/2-qd-ubnd', at('2021-01-01', { supersedes: ['2020/1-qd-ubnd'] })),
    decision('2021/3-qd-ubnd', at('2021-01-01', { supersedes: ['2020/1-qd-ubnd'] })),
  ];
  const partly = [
    decision('2020/1-qd-ubnd', at('2020-01-01')),
    decision('2021/2-qd-ubnd', at('2021-01-01', { supersedes: [{ ref: '2020/1-qd-ubnd', provisions: ['Điều 3'] }] })),
  ];
  const reinstated = [
    decision('2018/15-nd-cp', at('2018-02-02', { number: '15/2018/NĐ-CP' })),
    decision('2026/46-nd-cp', at('2026-01-26', { number: '46/2026/NĐ-CP', supersedes: ['2018/15-nd-cp'] })),
    decision(
      '2026/9-nq-cp',
      at('2026-02-04', {
        number: '09/2026/NQ-CP',
        suspends: [{ ref: '2026/46-nd-cp', until: '2026-04-16' }],
        reinstates: [{ ref: '2018/15-nd-cp', until: '2026-04-16' }],
      }),
    ),
  ];
  const waiting = [
    decision('2020/1-qd-ubnd', at('2020-01-01')),
    decision('2021/2-qd-ubnd', at('2021-01-01', { effective: '2021-03-01', supersedes: ['2020/1-qd-ubnd'] })),
    decision('2021/3-qd-ubnd', at('2021-02-01', { suspends: ['2021/2-qd-ubnd'] })),
  ];
  const repealed = [
    decision('2020/1-qd-ubnd', at('2020-01-01')),
    decision('2021/2-qd-ubnd', at('2021-01-01', { repeals: ['2020/1-qd-ubnd'] })),
  ];

  it.each([
    ['chain', chain, '2020/1-qd-ubnd', '2020-06-01', ['Còn hiệu lực']],
    ['chain', chain, '2020/1-qd-ubnd', '2021-01-01', ['Hết hiệu lực', 'instead 2021/2-qd-ubnd Còn hiệu lực']],
    ['chain', chain, '2020/1-qd-ubnd', '2021-12-31', ['Hết hiệu lực', 'instead 2021/2-qd-ubnd Còn hiệu lực']],
    ['chain', chain, '2020/1-qd-ubnd', '2022-01-01', ['Hết hiệu lực', 'instead 2022/3-qd-ubnd Còn hiệu lực']],
    ['chain', chain, '2022/3-qd-ubnd', '2021-06-01', ['-', 'instead 2021/2-qd-ubnd Còn hiệu lực']],
    ['chain', chain, '2022/3-qd-ubnd', '2020-06-01', ['-', 'instead 2020/1-qd-ubnd Còn hiệu lực']],
    [
      'split',
      split,
      '2020/1-qd-ubnd',
      '2021-01-01',
      [...['Hết hiệu lực', 'instead 2021/3-qd-ubnd Còn hiệu lực', 'instead 2021/2-qd-ubnd Còn hiệu lực']],
    ],
    ['partly ended', partly, '2020/1-qd-ubnd', '2021-01-01', ['Hết hiệu lực một phần']],
    ['reinstated', reinstated, '2018/15-nd-cp', '2026-01-30', ['Hết hiệu lực', 'instead 2026/46-nd-cp Còn hiệu lực']],
    ['reinstated', reinstated, '2018/15-nd-cp', '2026-02-04', ['Còn hiệu lực']],
    ['reinstated', reinstated, '2026/46-nd-cp', '2026-02-04', ['Ngưng hiệu lực', 'instead 2018/15-nd-cp Còn hiệu lực']],
    ['reinstated', reinstated, '2018/15-nd-cp', '2026-04-16', ['Hết hiệu lực', 'instead 2026/46-nd-cp Còn hiệu lực']],
    ['waiting', waiting, '2021/2-qd-ubnd', '2021-01-15', ['Chưa có hiệu lực', 'instead 2020/1-qd-ubnd Còn hiệu lực']],
    ['waiting', waiting, '2021/2-qd-ubnd', '2021-04-01', ['Ngưng hiệu lực', 'instead 2020/1-qd-ubnd Còn hiệu lực']],
    ['repealed', repealed, '2020/1-qd-ubnd', '2021-06-01', ['Hết hiệu lực']],
  ])('%s, %#: %s', async (_, records, id, day, [state, ...instead]) => {
    const answer = await ask(records, '2026-12-31')(`ngay=${day}&van-ban=${id}`);
    expect(told(answer)).toEqual([`${id} ${state}`, ...instead]);
  });

  it('tells the first and the last day of the state', async () => {
    expect(await ask(chain)('ngay=2021-06-01&van-ban=2021/2-qd-ubnd')).toMatchObject({
      from: '2021-01-01',
      until: '2021-12-31',
    });
  });

  it('follows a document of a type without force', async () => {
    const letters = [
      decision('2020/1-cv', at('2020-01-01', { type: 'cong-van' })),
      decision('2021/2-qd-ubnd', at('2021-01-01', { supersedes: ['2020/1-cv'] })),
    ];
    expect(told(await ask(letters)('ngay=2021-06-01&van-ban=2020/1-cv'))).toEqual([
      '2020/1-cv not-applicable',
      'instead 2021/2-qd-ubnd Còn hiệu lực',
    ]);
  });

  it.each([
    ['2020/1-qd-ubnd', ['2020/1-qd-ubnd Hết hiệu lực', 'instead 2022/3-qd-ubnd Còn hiệu lực']],
    ['1/QĐ-UBND', ['2020/1-qd-ubnd Hết hiệu lực', 'instead 2022/3-qd-ubnd Còn hiệu lực']],
    ['01 qd ubnd', ['2020/1-qd-ubnd Hết hiệu lực', 'instead 2022/3-qd-ubnd Còn hiệu lực']],
    ['Quyết định số 1/QĐ-UBND ngày 01/01/2020', ['2020/1-qd-ubnd Hết hiệu lực', 'instead 2022/3-qd-ubnd Còn hiệu lực']],
    ['9/QĐ-UBND', ['no-such']],
    ['1/QĐ-ABC', ['no-such', '2020/1-qd-ubnd']],
    ['gì đó', ['no-such']],
  ])('asked for by %j', async (typed, expected) => {
    expect(told(await ask(chain)(`ngay=2023-01-01&van-ban=${encodeURIComponent(typed)}`))).toEqual(expected);
  });

  it('offers those of one number, unless a day of issue tells them apart', async () => {
    const same = [
      decision('2021/1-qd-ubnd', at('2021-01-01')),
      decision('2022/1-qd-ubnd', at('2022-01-01')),
      decision('2022/1-qd-ubnd-b', at('2022-01-05', { issuer: 'ubnd-tinh-b' })),
    ];
    const asked = ask(same);
    const number = encodeURIComponent('1/QĐ-UBND');
    expect(told(await asked(`ngay=2023-01-01&van-ban=${number}`))).toEqual([
      ...['which', '2022/1-qd-ubnd-b', '2022/1-qd-ubnd', '2021/1-qd-ubnd'],
    ]);
    expect(told(await asked(`ngay=2023-01-01&van-ban=${number}%20ngày%205/1/2022`))).toEqual([
      '2022/1-qd-ubnd-b Còn hiệu lực',
    ]);
  });
});

describe('questions', () => {
  const asked = ask([decision('2021/1-qd-ubnd', at('2021-03-09'))]);

  it.each([
    ['ngay=31/2/2021', ['wrong impossible']],
    ['ngay=abc', ['wrong unreadable']],
    ['ngay=6/9/99', ['wrong short-year']],
    ['ngay=h%C3%B4m+nay', ['inForce 2021/1-qd-ubnd Còn hiệu lực']],
    ['co-quan=ubnd-tinh-a', ['inForce 2021/1-qd-ubnd Còn hiệu lực']],
    ['van-ban=2021/1-qd-ubnd', ['2021/1-qd-ubnd Còn hiệu lực']],
    ['ngay=2021-09-06&trang=-3', ['inForce 2021/1-qd-ubnd Còn hiệu lực']],
  ])('?%s: %j', async (question, expected) => {
    expect(told(await asked(question))).toEqual(expected);
  });
});
