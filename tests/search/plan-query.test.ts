import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planQuery } from '../../src/client/search/plan-query.ts';

describe('a text that is a number is looked up as one', () => {
  it.each([
    // query, running number, rest, type, certain, nothing but a number
    ['2236', '2236', '', undefined, true, true],
    ['02236', '2236', '', undefined, true, true],
    ['2236/QĐ-UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/QD-UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236 / QĐ - UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/Q\u00D0-UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/QĐ\u2013UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/QĐ-UBND'.normalize('NFD'), '2236', 'qdubnd', undefined, true, true],
    ['2236 qd ubnd', '2236', 'qdubnd', undefined, false, false],
    ['số 601/QĐ-UBND', '601', 'qdubnd', undefined, true, true],
    ['30/2020/NĐ-CP', '30', '2020ndcp', undefined, true, true],
    ['52-NQ/TW', '52', 'nqtw', undefined, true, true],
    ['nghi dinh 30', '30', '', 'nghi-dinh', true, false],
    ['Nghị định số 30/2020/NĐ-CP', '30', '2020ndcp', 'nghi-dinh', true, true],
    ['quyeets ddinhj 2236', '2236', '', 'quyet-dinh', true, false],
    ['Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh', '601', 'qdubnd', 'quyet-dinh', true, true],
    ['30 năm thành lập', '30', 'namthanhlap', undefined, false, false],
    ['2021-2025', '2021', '2025', undefined, true, true],
  ])('%s', (query, running, rest, type, certain, only) => {
    const { number } = planQuery(query, 'vn');
    expect(number).toMatchObject({ running, rest, certain, only });
    expect(number?.type).toBe(type);
  });

  it.each(['kiện toàn ban chỉ đạo', 'khoản 2 Điều 5', 'kế hoạch triển khai 2236/QĐ-UBND', '"2236/QĐ-UBND"', ''])(
    '%s is none',
    (query) => expect(planQuery(query, 'vn').number).toBeUndefined(),
  );

  it('any text may be a number under the plain profile', () => {
    expect(planQuery('RFC 2119', 'plain').number).toMatchObject({
      head: 'rfc',
      running: '2119',
      rest: '',
      only: false,
    });
  });
});

describe('a text that is a day is looked up as one, day first', () => {
  it.each([
    ['5/11/2012', '2012-11-05'],
    ['06.9.2021', '2021-09-06'],
    ['ngày 6 tháng 9 năm 2021', '2021-09-06'],
    ['2021-09-06', '2021-09-06'],
  ])('%s', (query, day) => {
    expect(planQuery(query, 'vn')).toMatchObject({ day, words: [] });
    expect(planQuery(query, 'vn').number).toBeUndefined();
  });
});

describe('words', () => {
  it.each([
    ['kien toan', ['kien', 'toan'], false, false],
    ['Kiện toàn', ['Kiện', 'toàn'], true, false],
    ['  "chính quyền\u00A0điện tử" ', ['chính', 'quyền', 'điện', 'tử'], true, true],
    ['“dien tu”', ['dien', 'tu'], false, true],
    ['sửa đổi, bổ sung (lần 2)', ['sửa', 'đổi', 'bổ', 'sung', 'lần', '2'], true, false],
    ['triển khai 2236/QĐ-UBND.', ['triển', 'khai', '2236/QĐ-UBND'], true, false],
    ['và/hoặc', ['và', 'hoặc'], true, false],
    ['3.000 đồng', ['3000', 'đồng'], true, false],
    ['<img src=x>', ['img', 'src', 'x'], false, false],
    ['???', [], false, false],
  ])('%s', (query, words, marks, phrase) => {
    expect(planQuery(query, 'vn')).toMatchObject({ words, marks, phrase });
  });
});

it('reads whatever is typed, in bounded words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom('vn', 'plain'), (query, profile) => {
      const { words } = planQuery(query, profile);
      expect(words.length).toBeLessThanOrEqual(16);
      expect(words.every((word) => word !== '' && !/\s/u.test(word))).toBe(true);
    }),
  );
});
