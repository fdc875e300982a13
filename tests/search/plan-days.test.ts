import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDays } from '../../src/client/search/plan-days.ts';
import { planQuery } from '../../src/client/search/plan-query.ts';
import { addDays, writePlainDate, writePlainDateInWords } from '../../src/domain/plain-date.ts';
import { foldMarks } from '../../src/domain/vietnamese-text.ts';

describe('a line that is a day is looked up as one, day first', () => {
  it.each([
    ['5/11/2012', '2012-11-05'],
    ['05-11-2012', '2012-11-05'],
    ['5.11.2012', '2012-11-05'],
    ['5 / 11 / 2012', '2012-11-05'],
    ['5–11–2012', '2012-11-05'],
    ['２／３／２０２１', '2021-03-02'],
    ['\u200B5/11/2012\uFEFF', '2012-11-05'],
    ['ngày 5 tháng 11 năm 2012', '2012-11-05'],
    ['ngay 5 thang 11 nam 2012', '2012-11-05'],
    ['NGÀY 05 THÁNG 11 NĂM 2012', '2012-11-05'],
    ['ngày 5 tháng 11 năm 2012'.normalize('NFD'), '2012-11-05'],
    ['mùng 5 tháng 11 năm 2012', '2012-11-05'],
    ['ngày ban hành: 5/11/2012', '2012-11-05'],
    ['ban hành ngày 5/11/2012', '2012-11-05'],
    ['văn bản ký ngày 5/11/2012', '2012-11-05'],
    ['ngày 5 tháng mười một năm 2012', '2012-11-05'],
    ['2012-11-05', '2012-11-05'],
    ['5 November 2012', '2012-11-05'],
    ['November 5, 2012', '2012-11-05'],
    ['29/2/2020', '2020-02-29'],
  ])('%s', (line, day) => {
    expect(planQuery(line, 'vn')).toMatchObject({ days: { day }, words: [] });
  });
});

describe('a line that names days from one to another is a span', () => {
  it.each([
    ['từ 1/1/2021 đến 30/6/2021', '2021-01-01', '2021-06-30'],
    ['tu 1/1/2021 den 30/6/2021', '2021-01-01', '2021-06-30'],
    ['từ ngày 01 tháng 01 năm 2021 đến hết ngày 30 tháng 6 năm 2021', '2021-01-01', '2021-06-30'],
    ['ban hành từ ngày 1/1/2021 tới ngày 30/6/2021', '2021-01-01', '2021-06-30'],
    ['1/1/2021 - 30/6/2021', '2021-01-01', '2021-06-30'],
    ['1/1/2021-30/6/2021', '2021-01-01', '2021-06-30'],
    ['1/1/2021 – 30/6/2021', '2021-01-01', '2021-06-30'],
    ['01-01-2021 - 30-06-2021', '2021-01-01', '2021-06-30'],
    ['01-01-2021 đến 30-06-2021', '2021-01-01', '2021-06-30'],
    ['2021-01-01 to 2021-06-30', '2021-01-01', '2021-06-30'],
    ['from 1 January 2021 to 30 June 2021', '2021-01-01', '2021-06-30'],
    ['từ 1/1 đến 30/6/2021', '2021-01-01', '2021-06-30'],
    ['30/6/2021 - 1/1/2021', '2021-01-01', '2021-06-30'],
    ['tháng 9/2021', '2021-09-01', '2021-09-30'],
    ['thang 9 nam 2021', '2021-09-01', '2021-09-30'],
    ['tháng chín năm 2021', '2021-09-01', '2021-09-30'],
    ['thang nam nam 2021', '2021-05-01', '2021-05-31'],
    ['tháng Giêng năm 2021', '2021-01-01', '2021-01-31'],
    ['từ tháng mười đến tháng mười hai năm 2021', '2021-10-01', '2021-12-31'],
    ['Tháng 09 năm 2021', '2021-09-01', '2021-09-30'],
    ['tháng 2/2020', '2020-02-01', '2020-02-29'],
    ['văn bản ban hành trong tháng 12/2021', '2021-12-01', '2021-12-31'],
    ['September 2021', '2021-09-01', '2021-09-30'],
    ['tháng 1 đến tháng 3/2021', '2021-01-01', '2021-03-31'],
    ['từ tháng 11/2020 đến tháng 2/2021', '2020-11-01', '2021-02-28'],
    ['năm 2021', '2021-01-01', '2021-12-31'],
    ['nam 2021', '2021-01-01', '2021-12-31'],
    ['từ 2019 đến 2021', '2019-01-01', '2021-12-31'],
    ['từ năm 2019 đến năm 2021', '2019-01-01', '2021-12-31'],
    ['quý III/2021', '2021-07-01', '2021-09-30'],
    ['quy iii nam 2021', '2021-07-01', '2021-09-30'],
    ['quý 4 năm 2021', '2021-10-01', '2021-12-31'],
    ['quý I-2021', '2021-01-01', '2021-03-31'],
    ['Q3 2021', '2021-07-01', '2021-09-30'],
    ['6 tháng đầu năm 2021', '2021-01-01', '2021-06-30'],
    ['6 tháng cuối năm 2021', '2021-07-01', '2021-12-31'],
    ['từ 1/1/2021', '2021-01-01', undefined],
    ['từ ngày 1/1/2021 đến nay', '2021-01-01', undefined],
    ['since 1 January 2021', '2021-01-01', undefined],
    ['sau năm 2021', '2022-01-01', undefined],
    ['sau ngày 30/6/2021', '2021-07-01', undefined],
    ['trước ngày 1/7/2021', undefined, '2021-06-30'],
    ['trước năm 2021', undefined, '2020-12-31'],
    ['đến hết ngày 30/6/2021', undefined, '2021-06-30'],
  ])('%s', (line, from, to) => {
    const { days, words, number } = planQuery(line, 'vn');
    expect(days).toEqual({ span: { ...(from && { from }), ...(to && { to }) } });
    expect({ words, number }).toEqual({ words: [], number: undefined });
  });
});

describe('a day that the calendar does not have is told', () => {
  it.each([
    '31/2/2021',
    '30.02.2021',
    'ngày 31 tháng 4 năm 2021',
    '29/2/2021',
    '5/13/2012',
    'tháng 13/2021',
    '1/1/2021 - 31/6/2021',
  ])('%s', (line) => expect(planQuery(line, 'vn')).toMatchObject({ days: { impossible: line }, words: [] }));
});

describe('anything else is left to the other lanes', () => {
  it.each([
    '2021',
    '9/2021',
    '30/2020',
    '2021-2025',
    'giai đoạn 2021 - 2025',
    'tháng 9',
    'năm nay',
    'quyết định 2236 năm 2021',
    '2236/QĐ-UBND ngày 6/9/2021',
    'quý khách 2021',
    'đến năm 2030 định hướng',
    '30/2020/NĐ-CP',
    '1/1/2021 và các văn bản khác',
    '',
  ])('%s', (line) => expect(planDays(line)).toBeUndefined());

  it('nor is a quoted day a day', () => expect(planQuery('"5/11/2012"', 'vn').days).toBeUndefined());
});

it('reads any two days in any of the spellings, in either order', () => {
  const day = fc.nat(20_000).map((count) => addDays('1975-01-01', count));
  const spelling = fc.constantFrom(
    (text: string) => text,
    writePlainDate,
    (text: string) => foldMarks(writePlainDateInWords(text)),
    writePlainDateInWords,
    (text: string) => writePlainDate(text).replaceAll('/', '.'),
  );
  const joint = fc.constantFrom(' - ', ' đến ', ' den ngay ', ' to ');
  fc.assert(
    fc.property(day, day, spelling, spelling, joint, (a, b, writeA, writeB, between) => {
      const line = `từ ${writeA(a)}${between.endsWith('ngay ') && writeB(b).startsWith('ng') ? ' den ' : between}${writeB(b)}`;
      expect(planDays(line)).toEqual({ span: { from: a < b ? a : b, to: a < b ? b : a } });
    }),
  );
});

it('reads whatever is typed, and gives days that exist', () => {
  const word = fc.constantFrom(
    'từ',
    'đến',
    'ngày',
    'tháng',
    'năm',
    '-',
    '/',
    '1',
    '31',
    '13',
    '2021',
    '2/2021',
    'quý',
    'IV',
    '0000',
    '99',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const days = planDays(words.join(' '));
      if (days && 'span' in days)
        for (const end of Object.values(days.span)) expect(new Date(`${end}T00:00Z`).toJSON()).toContain(end);
    }),
  );
});

describe('a type before days narrows them', () => {
  it.each([
    ['nghị quyết năm 2021', 'nghi-quyet', { span: { from: '2021-01-01', to: '2021-12-31' } }],
    ['các quyết định ban hành trong tháng 9/2021', 'quyet-dinh', { span: { from: '2021-09-01', to: '2021-09-30' } }],
    ['quyet dinh tu 1/1/2021 den nay', 'quyet-dinh', { span: { from: '2021-01-01' } }],
    ['nghị quyết liên tịch quý 3/2021', 'nghi-quyet-lien-tich', { span: { from: '2021-07-01', to: '2021-09-30' } }],
    ['quyết định ngày 6/9/2021', 'quyet-dinh', { day: '2021-09-06' }],
    ['Chỉ thị 2021', 'chi-thi', undefined],
    ['quyết định 601', 'quyet-dinh', undefined],
    ['kế hoạch năm 2021', 'ke-hoach', { span: { from: '2021-01-01', to: '2021-12-31' } }],
  ])('%s', (line, type, days) => {
    const read = planQuery(line, 'vn').days;
    expect(read).toEqual(days && { ...days, type });
  });
});

it('words that a title may begin with are looked for as well', () => {
  expect(planQuery('kế hoạch năm 2021', 'vn').words).toEqual(['kế', 'hoạch', 'năm', '2021']);
  expect(planQuery('năm 2021', 'vn').words).toEqual([]);
});
