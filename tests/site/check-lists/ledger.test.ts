import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkListTextsOf } from '../../../src/i18n/check-lists/check-list-texts.ts';
import { gapsIn } from '../../../src/site/check-lists/gaps-in.ts';
import { ledgerOf } from '../../../src/site/check-lists/ledger.ts';
import { writeLedger } from '../../../src/site/check-lists/write-ledger.ts';
import { archiveOf, decision } from '../../domain/records.ts';

const of = (running: string, issued: string, more: Parameters<typeof decision>[1] = {}) =>
  decision(`${issued.slice(0, 4)}/${running.toLowerCase()}-qd-ubnd${more.issuer ? `-${more.issuer}` : ''}`, {
    number: `${running}/QĐ-UBND`,
    issued,
    issuer: 'ubnd-tinh-a',
    ...more,
  });

const ARCHIVE = archiveOf([
  of('2', '2021-02-01'),
  of('8', '2021-03-09', { supersedes: ['1/QĐ-UBND ngày 05/01/2021'] }),
  of('10', '2021-03-04'),
  of('12', '2021-04-01'),
  of('12A', '2021-04-02'),
  of('5', '2021-02-20', { issuer: 'chu-tich-ubnd-tinh-a' }),
  of('6', '2021-02-20', { issuer: 'ubnd-tinh-b' }),
  of('3', '2022-01-05'),
  decision('2021/4-2021-qd-ubnd', {
    number: '4/2021/QĐ-UBND',
    issued: '2021-05-01',
    issuer: 'ubnd-tinh-a',
    effective: '2021-06-01',
  }),
  { ...of('12', '2021-04-03'), id: '2021/12-lai', file: 'decisions/2021/12-lai.md' },
]);

describe('the ledger', () => {
  const [tinhA] = ledgerOf(ARCHIVE).filter(
    ({ issuer, year, bearsYear }) => issuer === 'ubnd-tinh-a' && year === '2021' && !bearsYear,
  );

  it('tells what is missing, known of, elsewhere, twice and out of order', () => {
    expect(tinhA).toEqual({
      issuer: 'ubnd-tinh-a',
      type: 'quyet-dinh',
      year: '2021',
      symbol: 'QĐ-UBND',
      bearsYear: false,
      held: 6,
      highest: 12,
      missing: [
        [1, 1],
        [3, 4],
        [6, 7],
        [9, 9],
        [11, 11],
      ],
      knownOf: [],
      elsewhere: [{ id: '2021/5-qd-ubnd-chu-tich-ubnd-tinh-a', number: '5/QĐ-UBND', issued: '2021-02-20' }],
      duplicates: [
        [
          { id: '2021/12-qd-ubnd', number: '12/QĐ-UBND', issued: '2021-04-01' },
          { id: '2021/12-lai', number: '12/QĐ-UBND', issued: '2021-04-03' },
        ],
      ],
      disorder: [
        {
          entry: { id: '2021/10-qd-ubnd', number: '10/QĐ-UBND', issued: '2021-03-04' },
          lower: { id: '2021/8-qd-ubnd', number: '8/QĐ-UBND', issued: '2021-03-09' },
        },
      ],
    });
  });

  it('has a register for each issuer, type, year and kind of number that is held', () => {
    expect(ledgerOf(ARCHIVE).map(({ issuer, year, bearsYear }) => `${issuer} ${year} ${bearsYear}`)).toEqual([
      'chu-tich-ubnd-tinh-a 2021 false',
      'ubnd-tinh-a 2021 false',
      'ubnd-tinh-a 2021 true',
      'ubnd-tinh-a 2022 false',
      'ubnd-tinh-b 2021 false',
    ]);
  });

  it('counts a stub as known of where a reference names its issuer', () => {
    const supersedes = ['2/QĐ-UBND ngày 05/01/2021 của Ủy ban nhân dân tỉnh A'];
    const [register] = ledgerOf(archiveOf([of('4', '2021-02-01', { supersedes })]));
    expect(register).toMatchObject({
      missing: [
        [1, 1],
        [3, 3],
      ],
      held: 1,
    });
    expect(register?.knownOf.map(({ number }) => number)).toEqual(['2/QĐ-UBND']);
  });

  it('reads no registers off numbers that are taken as they stand', () => {
    const plain = archiveOf([decision('2021/rfc-1', { number: 'RFC 1' })], '2030-01-01', { profile: 'plain' });
    expect(ledgerOf(plain)).toEqual([]);
    expect(writeLedger(plain, [], checkListTextsOf('en'))).toContain('profile: plain');
  });
});

describe('the ledger in words', () => {
  it('shows registers in which something is to be told, in one line each find', () => {
    expect(writeLedger(ARCHIVE, ledgerOf(ARCHIVE), checkListTextsOf('vi'))).toMatchInlineSnapshot(`
      "Chủ tịch Ủy ban nhân dân tỉnh A · Quyết định · 2021 · …/QĐ-UBND: có 1 văn bản, số cao nhất là 5
        thiếu số: 1, 3–4
        do người đứng đầu hay chính cơ quan ban hành, chung sổ: 2/QĐ-UBND

      Ủy ban nhân dân tỉnh A · Quyết định · 2021 · …/QĐ-UBND: có 6 văn bản, số cao nhất là 12
        thiếu số: 1, 3–4, 6–7, 9, 11
        do người đứng đầu hay chính cơ quan ban hành, chung sổ: 5/QĐ-UBND
        trùng số: 2021/12-qd-ubnd = 2021/12-lai
        sai thứ tự: 10/QĐ-UBND (04/3/2021) ban hành trước 8/QĐ-UBND (09/3/2021)

      Ủy ban nhân dân tỉnh A · Quyết định · 2021 · …/2021/QĐ-UBND: có 1 văn bản, số cao nhất là 4
        thiếu số: 1–3

      Ủy ban nhân dân tỉnh A · Quyết định · 2022 · …/QĐ-UBND: có 1 văn bản, số cao nhất là 3
        thiếu số: 1–2

      Ủy ban nhân dân tỉnh B · Quyết định · 2021 · …/QĐ-UBND: có 1 văn bản, số cao nhất là 6
        thiếu số: 1–5

      5 sổ; thiếu 20 số, trùng 1 số, 1 chỗ sai thứ tự.
      "
    `);
  });

  it('is bounded', () => {
    const odd = archiveOf(Array.from({ length: 60 }, (_, i) => of(String(2 * i + 2), `2021-01-01`)));
    const text = writeLedger(odd, ledgerOf(odd), checkListTextsOf('en'));
    expect(text).toContain('39 and 40 more');
    expect(text).toContain('1 register; 60 numbers missing, 0 twice, 0 out of order.');
  });
});

describe('gaps', () => {
  it('and the numbers between them are all numbers up to the last, each once', () => {
    const spread = (ranges: [number, number][]) =>
      ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (numbers) => {
        const sorted = numbers.sort((a, b) => a - b);
        const all = [...sorted, ...spread(gapsIn(sorted))].sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: sorted.at(-1)! }, (_, i) => i + 1));
      }),
    );
  });
});
