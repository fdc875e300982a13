import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarks } from '../../src/domain/vietnamese-text.ts';
import { planQuery } from '../../src/client/search/plan-query.ts';

describe('a text that is a number is looked up as one', () => {
  it.each([
    // query, running number, rest without year, type, certain, nothing but a number, year
    ['2236', '2236', '', undefined, true, true],
    ['02236', '2236', '', undefined, true, true],
    ['2236/QĐ-UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/QD-UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236 / QĐ - UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/Q\u00D0-UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/QĐ\u2013UBND', '2236', 'qdubnd', undefined, true, true],
    ['2236/QĐ-UBND'.normalize('NFD'), '2236', 'qdubnd', undefined, true, true],
    ['2236 qd ubnd', '2236', 'qdubnd', undefined, true, false],
    ['２２３６／ＱĐ－ＵＢＮＤ', '2236', 'qdubnd', undefined, true, true],
    ['2236\u200B/QĐ\u2011UBND\uFEFF', '2236', 'qdubnd', undefined, true, true],
    ['2236/qđ\u2212ubnd', '2236', 'qdubnd', undefined, true, true],
    ['2236 / QĐ — UBND', '2236', 'qdubnd', undefined, true, true],
    ['Số: 2236/QĐ-UBND.', '2236', 'qdubnd', undefined, true, true],
    ['văn bản số ký hiệu 2236/QĐ-UBND', '2236', 'qdubnd', undefined, true, true],
    ['QĐ số 2236', '2236', '', 'quyet-dinh', true, true],
    ['qd2236', '2236', '', 'quyet-dinh', true, true],
    ['QĐ-UBND 2236', '2236', 'qdubnd', undefined, true, true],
    ['quyết định 2236 năm 2021', '2236', '', 'quyet-dinh', true, false, '2021'],
    ['qd 2236/2021', '2236', '', 'quyet-dinh', true, true, '2021'],
    ['2236/2021/QĐ-UBND', '2236', 'qdubnd', undefined, true, true, '2021'],
    ['2236/QĐ-UBND/2021', '2236', 'qdubnd', undefined, true, true, '2021'],
    ['2236/QĐ-UBND năm 2021', '2236', 'qdubnd', undefined, true, true, '2021'],
    ['2236 qd ubnd 2021', '2236', 'qdubnd', undefined, true, false, '2021'],
    ['CV 1234', '1234', '', 'cong-van', true, true],
    ['TT 12/2020', '12', '', 'thong-tu', true, true, '2020'],
    ['NĐ 30', '30', '', 'nghi-dinh', true, true],
    ['HĐ 30', '30', '', 'hop-dong', true, true],
    ['nghị quyết 21 hđnd', '21', 'hdnd', 'nghi-quyet', false, false],
    ['nghị định 30 năm 2020 của chính phủ', '30', '', 'nghi-dinh', true, false, '2020'],
    ['quye61t d9i5nh 2236', '2236', '', 'quyet-dinh', true, false],
    ['số 601/QĐ-UBND', '601', 'qdubnd', undefined, true, true],
    ['30/2020/NĐ-CP', '30', 'ndcp', undefined, true, true, '2020'],
    ['52-NQ/TW', '52', 'nqtw', undefined, true, true],
    ['nghi dinh 30', '30', '', 'nghi-dinh', true, false],
    ['Nghị định số 30/2020/NĐ-CP', '30', 'ndcp', 'nghi-dinh', true, true, '2020'],
    ['quyeets ddinhj 2236', '2236', '', 'quyet-dinh', true, false],
    ['Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh', '601', 'qdubnd', 'quyet-dinh', true, true],
    ['30 năm thành lập', '30', 'namthanhlap', undefined, false, false],
    ['22/36/QĐ-UBND', '22', '36qdubnd', undefined, true, true],
    ['924/QĐ - BNN - TCLN', '924', 'qdbnntcln', undefined, true, true],
  ] as const)('%s', (query, running, rest, type, certain, only, year?: string) => {
    const { number } = planQuery(query, 'vn');
    expect(number?.year).toBe(year);
    expect(number).toMatchObject({ running, rest, certain, only });
    expect(number?.type).toBe(type);
  });

  it.each([
    '2021-2025',
    '30 của',
    'xây dựng KH 12',
    'phòng 12 tầng 3',
    'kiện toàn ban chỉ đạo',
    'khoản 2 Điều 5',
    'kế hoạch triển khai 2236/QĐ-UBND',
    '"2236/QĐ-UBND"',
    '',
  ])('%s is none', (query) => expect(planQuery(query, 'vn').number).toBeUndefined());

  it.each([
    ['Quyết định số 2236/QĐ-UBND ngày 6/9/2021 của UBND tỉnh', 'UBND tỉnh'],
    [
      'theo Quyết định số 2236/QĐ-UBND ngày 06 tháng 9 năm 2021 của UBND tỉnh về việc kiện toàn Ban Chỉ đạo',
      'UBND tỉnh',
    ],
    ['Căn cứ Quyết định số 2236/QĐ-UBND ngày 06/9/2021 của Chủ tịch Ủy ban nhân dân tỉnh;', 'chủ tịch ubnd tỉnh'],
    ['QUYẾT ĐỊNH SỐ 2236/QĐ-UBND NGÀY 06/9/2021', undefined],
    ['quyet dinh so 2236/qd-ubnd ngay 6/9/2021', undefined],
    ['Quyết định 2236/QĐ-UBND (06/9/2021)', undefined],
    ['2236/QĐ-UBND, 6.9.2021', undefined],
    ['2236/QĐ-UBND 6/9/2021', undefined],
    ['Quyết định số 2236 ngày 6/9/2021', undefined],
    ['Quyết định số 2236/QĐ-UBND ban hành ngày 06/9/2021 của UBND tỉnh', 'UBND tỉnh'],
    ['V/v thực hiện Quyết định số 2236/QĐ-UBND ngày 6/9/2021', undefined],
    ['Điều 2 Quyết định số 2236/QĐ-UBND ngày 6/9/2021 của UBND tỉnh', 'UBND tỉnh'],
  ])('%s names a day and an issuer', (query, issuer) => {
    const { number } = planQuery(query, 'vn');
    expect(number).toMatchObject({ running: '2236', issued: '2021-09-06' });
    expect(number?.type).toBe(query.startsWith('2') ? undefined : 'quyet-dinh');
    expect(number?.issuer).toEqual(issuer === undefined ? undefined : foldMarks(issuer).split(' '));
  });

  it('words around a number within a sentence are looked for as well', () => {
    const { number, words } = planQuery('khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP', 'vn');
    expect(number).toMatchObject({ running: '30', rest: 'ndcp', year: '2020', type: 'nghi-dinh', within: true });
    expect(words).toContain('khoản');
  });

  it('any text may be a number under the plain profile', () => {
    expect(planQuery('RFC 2119', 'plain').number).toMatchObject({
      head: 'rfc',
      running: '2119',
      rest: '',
      only: false,
    });
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
