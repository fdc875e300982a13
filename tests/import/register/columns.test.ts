import { describe, expect, it } from 'vitest';
import { columnLetter, columnOf } from '../../../src/reading/table/column-letters.ts';
import { parseColumns, writeColumns, type RegisterField } from '../../../src/import/register/columns.ts';
import { fieldNamed } from '../../../src/import/register/field-names.ts';
import { layoutOf } from '../../../src/import/register/layout.ts';
import { sheetOf } from './sheet-of.ts';

describe('the name of a column', () => {
  it.each<[string, RegisterField | undefined]>([
    // The register of Decree 30/2020/NĐ-CP, Appendix IV.
    ['Số, ký hiệu văn bản', 'number'],
    ['Ngày, tháng, năm văn bản', 'issued'],
    ['Tên loại và trích yếu nội dung văn bản', 'title'],
    ['Người ký', 'signer'],
    ['Nơi nhận văn bản', 'recipients'],
    ['Đơn vị, người nhận bản lưu', undefined],
    ['Số lượng bản', undefined],
    ['Ghi chú', undefined],
    ['STT', undefined],
    ['Số thứ tự', undefined],
    ['Số đến', undefined],
    ['Ngày đến', undefined],
    ['Đơn vị soạn thảo', undefined],
    ['Số VB', 'number'],
    ['Số hiệu', 'number'],
    ['SỐ KÝ HIỆU', 'number'],
    ['so ky hieu', 'number'],
    ['Số và ký hiệu VB', 'number'],
    ['Số', 'number'],
    ['Ký hiệu', 'symbol'],
    ['Ngày BH', 'issued'],
    ['Ngày ban hành', 'issued'],
    ['Ngày tháng', 'issued'],
    ['ngay_ban_hanh', 'issued'],
    ['Ngày ký', 'issued'],
    ['Trích yếu', 'title'],
    ['Trích yếu nội dung', 'title'],
    ['Nội dung', 'title'],
    ['V/v', undefined],
    ['Cơ quan ban hành', 'issuer'],
    ['Cơ quan, đơn vị ban hành', 'issuer'],
    ['Tác giả', 'issuer'],
    ['Loại văn bản', 'type'],
    ['Loại VB', 'type'],
    ['Hình thức văn bản', 'type'],
    ['Chức vụ', 'role'],
    ['Họ tên người ký', 'signer'],
    ['Ngày hiệu lực', 'effective'],
    ['Ngày có hiệu lực', 'effective'],
    ['Ngày hết hiệu lực', 'expires'],
    ['Tên tệp', 'file'],
    ['File', 'file'],
    ['Link', 'file'],
    ['Tệp đính kèm', 'file'],
    ['', undefined],
    ['số '.repeat(40), undefined],
  ])('%j means %s', (name, field) => {
    expect(fieldNamed(name)).toBe(field);
  });
});

describe('a sheet', () => {
  const FORM = [
    'Số, ký hiệu văn bản',
    'Ngày, tháng, năm văn bản',
    'Tên loại và trích yếu nội dung văn bản',
    'Số lượng bản',
  ];
  const ROW = ['125/QĐ-UBND', '06/9/2021', 'Kiện toàn Ban Chỉ đạo', 10];

  it.each<[string, Parameters<typeof sheetOf>[0], string, number[]]>([
    ['a head in its first row', [FORM, ROW], 'number=A, issued=B, title=C', [2]],
    [
      'titles above, the numbers of columns below',
      [['SỔ ĐĂNG KÝ VĂN BẢN ĐI'], ['Năm 2021', 'Năm 2021'], [], FORM, ['(1)', '(2)', '(3)', '(4)'], ROW],
      'number=A, issued=B, title=C',
      [6],
    ],
    [
      'a head of two rows, merged',
      [
        ['TT', 'Văn bản', 'Văn bản', 'Trích yếu'],
        ['TT', 'Số', 'Ngày', 'Trích yếu'],
        [1, '125/QĐ-UBND', '06/9/2021', 'Kiện toàn Ban Chỉ đạo'],
      ],
      'number=B, issued=C, title=D',
      [3],
    ],
    [
      'a head of two rows with gaps, as text files have it',
      [
        ['TT', 'Văn bản', undefined, 'Trích yếu'],
        [undefined, 'Số, ký hiệu', 'Ngày ban hành'],
        [1, '125/QĐ-UBND', '06/9/2021', 'Kiện toàn Ban Chỉ đạo'],
      ],
      'number=B, issued=C, title=D',
      [3],
    ],
    [
      'no head, by what its columns hold',
      [
        [1, '125/QĐ-UBND', '06/9/2021', 'Kiện toàn Ban Chỉ đạo chính quyền điện tử'],
        [2, '126/QĐ-UBND', { day: '2021-09-07' }, 'Phê duyệt kế hoạch sử dụng đất năm 2022'],
      ],
      'number=B, issued=C, title=D',
      [1, 2],
    ],
    [
      'names that say nothing, by what its columns hold',
      [
        ['Mã', 'Lúc', 'Trích yếu', 'Loại'],
        ['125/QĐ-UBND', '06/9/2021', 'Kiện toàn Ban Chỉ đạo', 'Quyết định'],
      ],
      'number=A, issued=B, title=C, type=D',
      [2],
    ],
    [
      'the open data of an archive',
      [
        'id,url,held,number,type,title,issuer,issued,effective,expires,published,state,current'.split(','),
        Array(13).fill('x'),
      ],
      'number=D, issued=H, title=F, type=E, issuer=G, effective=I, expires=J, published=K, id=A, held=C',
      [2],
    ],
    [
      'a title beside contents',
      [
        ['Số', 'Ngày', 'Nội dung', 'Trích yếu'],
        ['125/QĐ-UBND', '06/9/2021', 'x', 'A'],
      ],
      'number=A, issued=B, title=D',
      [2],
    ],
    ['nothing of a register', [['Danh mục'], ['Cơ quan A'], ['Cơ quan B']], '', [1, 2, 3]],
  ])('with %s is laid out', (_, rows, columns, documents) => {
    const layout = layoutOf(sheetOf(rows));
    expect(writeColumns(layout.proposed)).toBe(columns);
    expect(layout.rows.map(({ number }) => number)).toEqual(documents);
  });

  it('keeps what its titles say', () => {
    expect(layoutOf(sheetOf([['Năm 2021'], FORM, ROW], 'Quý I')).titles).toEqual(['Quý I', 'Năm 2021']);
  });
});

describe('columns in a flag', () => {
  it.each([
    ['number=A, issued=B, title=D', { number: 0, issued: 1, title: 3 }],
    ['number = a;title=AB', { number: 0, title: 27 }],
    ['', {}],
    ['number', { wrong: 'number' }],
    ['number=A, so=B', { wrong: 'so=B' }],
    ['number=1', { wrong: 'number=1' }],
  ])('%j are read', (written, columns) => {
    expect(parseColumns(written)).toEqual(columns);
  });

  it('have the letters of a spreadsheet', () => {
    for (const column of [0, 25, 26, 51, 52, 701, 702, 16_383]) expect(columnOf(columnLetter(column))).toBe(column);
    expect([columnLetter(25), columnLetter(26), columnLetter(702)]).toEqual(['Z', 'AA', 'AAA']);
  });
});
