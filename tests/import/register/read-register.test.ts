import { describe, expect, it } from 'vitest';
import { registerTextsOf } from '../../../src/i18n/register/register-texts.ts';
import { layoutOf } from '../../../src/import/register/layout.ts';
import { readRegister } from '../../../src/import/register/read-register.ts';
import type { RegisterContext } from '../../../src/import/register/register-context.ts';
import type { SiteSettings } from '../../../src/domain/settings.ts';
import type { Cell } from '../../../src/reading/table/table.ts';
import { sheetOf } from './sheet-of.ts';

const texts = registerTextsOf('vi');
const settings = {
  locale: 'vi',
  profile: 'vn',
  issuers: { 'ubnd-tinh': { name: 'Ủy ban nhân dân tỉnh Ví Dụ' }, 'so-noi-vu': { name: 'Sở Nội vụ tỉnh Ví Dụ' } },
  types: { 'thong-cao-bao-chi': { name: 'Thông cáo báo chí' } },
} as unknown as SiteSettings;

function readSheet(rows: readonly (readonly Cell[])[], context: Partial<RegisterContext> = {}, name = '') {
  const layout = layoutOf(sheetOf(rows, name));
  const whole = { settings, from1904: false, texts, ...context };
  return readRegister([{ layout, columns: layout.proposed }], whole);
}

/** What the first row below a head gives, or its problem. */
function readOne(head: string[], row: Cell[], context: Partial<RegisterContext> = {}) {
  const { rows, refused } = readSheet([head, row], context);
  return rows[0]?.given ?? refused[0]?.problem;
}

const HEAD = ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'];

describe('the number of a row', () => {
  it.each<[string, string[], Cell[], Partial<RegisterContext>, string]>([
    ['whole', HEAD, ['125/QĐ-UBND', '06/9/2021', 'A'], {}, '125/QĐ-UBND'],
    ['with what stands before it', HEAD, ['Số: 125 / QÐ – UBND', '06/9/2021', 'A'], {}, '125/QĐ-UBND'],
    ['as text with an apostrophe', HEAD, ["'0125/QĐ-UBND", '06/9/2021', 'A'], {}, '0125/QĐ-UBND'],
    [
      'with its symbol in a column of its own',
      ['Số', 'Ký hiệu', 'Ngày', 'Trích yếu'],
      [125, 'QĐ-UBND', '06/9/2021', 'A'],
      {},
      '125/QĐ-UBND',
    ],
    [
      'with its year in the symbol',
      ['Số', 'Ký hiệu', 'Ngày', 'Trích yếu'],
      ['12', '/2021/QĐ-UBND', '06/9/2021', 'A'],
      {},
      '12/2021/QĐ-UBND',
    ],
    [
      'with its symbol in the column of types',
      ['Số', 'Loại văn bản', 'Ngày', 'Trích yếu'],
      ['12a', 'QĐ-UBND', '06/9/2021', 'A'],
      {},
      '12a/QĐ-UBND',
    ],
    [
      'with the symbol of a flag',
      ['Số', 'Ngày', 'Trích yếu'],
      [125, '06/9/2021', 'A'],
      { symbol: 'QĐ-UBND' },
      '125/QĐ-UBND',
    ],
    [
      'that has its own symbol, whatever the flag',
      HEAD,
      ['125/KH-UBND', '06/9/2021', 'A'],
      { symbol: 'QĐ-UBND' },
      '125/KH-UBND',
    ],
    [
      'with the day in the same cell',
      ['Số, ký hiệu', 'Trích yếu', 'Người ký'],
      ['125/QĐ-UBND ngày 06/9/2021', 'A', 'Lê Văn Mẫu'],
      {},
      '125/QĐ-UBND',
    ],
  ])('%s', (_, head, row, context, number) => {
    expect(readOne(head, row, context)).toMatchObject({ number, issued: '2021-09-06' });
  });

  it.each<[string, Cell, object]>([
    ['stands alone', 125, { code: 'no-symbol', written: '125' }],
    ['was made a day by Excel', { day: '2021-05-12' }, { code: 'number-is-day', written: '12/5/2021' }],
    ['has no figure', 'QĐ-UBND', { code: 'no-number', written: 'QĐ-UBND' }],
    ['is a formula that failed', { error: '#N/A' }, { code: 'error-cell', field: 'number', written: '#N/A' }],
    ['is missing', undefined, { code: 'missing', fields: ['number'] }],
    ['is longer than any', `1/${'Q'.repeat(200)}`, { code: 'no-number' }],
  ])('that %s is refused', (_, number, problem) => {
    expect(readOne(HEAD, [number, '06/9/2021', 'Kiện toàn'])).toMatchObject(problem);
  });

  it('of an unusual form stands as it is, and is doubted', () => {
    expect(readOne(HEAD, ['125/Sở Nội vụ', '06/9/2021', 'A'])).toMatchObject({
      number: '125/SởNộivụ',
      doubts: { number: texts.oddNumber },
    });
  });
});

describe('the title of a row', () => {
  it.each([
    ['Trích yếu', 'V/v kiện toàn Ban Chỉ đạo.', 'Kiện toàn Ban Chỉ đạo'],
    ['Trích yếu', 'Về việc: kiện toàn', 'Kiện toàn'],
    ['Trích yếu', 'Quyết định ban hành Quy chế', 'Quyết định ban hành Quy chế'],
    ['Tên loại và trích yếu nội dung', 'Quyết định ban hành Quy chế', 'Ban hành Quy chế'],
    ['Tên loại và trích yếu nội dung', 'QUYẾT ĐỊNH: Về việc  kiện toàn', 'Kiện toàn'],
    ['Tên loại và trích yếu nội dung', 'Kế hoạch sử dụng đất năm 2022', 'Kế hoạch sử dụng đất năm 2022'],
    ['Trích yếu', 'Kiện toàn\nBan Chỉ đạo', 'Kiện toàn Ban Chỉ đạo'],
  ])('in a column %j: %j is %j', (name, written, title) => {
    expect(readOne(['Số', 'Ngày', name], ['125/QĐ-UBND', '06/9/2021', written])).toMatchObject({ title });
  });

  it('gives the type that it begins with, where the number tells none', () => {
    const read = readOne(['Số', 'Ngày', 'Tên loại và trích yếu'], ['45/2019/QH14', '20/11/2019', 'Bộ luật Lao động']);
    expect(read).toMatchObject({ title: 'Lao động', type: 'bo-luat' });
  });

  it('in capitals gets small letters, and is doubted', () => {
    expect(readOne(HEAD, ['125/QĐ-UBND', '06/9/2021', 'VỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO'])).toMatchObject({
      title: 'Kiện toàn Ban Chỉ đạo',
      doubts: { title: texts.fromCapitals('VỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO') },
    });
  });

  it.each([
    ['Hủy', 'cancelled'],
    ['(Số hủy)', 'cancelled'],
    ['Bỏ trống', 'cancelled'],
    ['V/v', 'missing'],
  ])('%j is refused: %s', (title, code) => {
    expect(readOne(HEAD, ['125/QĐ-UBND', '06/9/2021', title])).toMatchObject({ code });
  });
});

it('a cell of all that one can hold is refused', () => {
  const head = [...HEAD, 'Nơi nhận'];
  expect(readOne(head, ['125/QĐ-UBND', '06/9/2021', 'A', 'xã B; '.repeat(5000)])).toMatchObject({ code: 'too-long' });
  expect(readOne(HEAD, ['125/QĐ-UBND', '06/9/2021', 'a '.repeat(16_000)])).toMatchObject({ code: 'too-long' });
});

describe('what a row says beside', () => {
  const read = (name: string, cell: Cell) => readOne([...HEAD, name], ['125/QĐ-UBND', '06/9/2021', 'A', cell]);

  it.each<[string, Cell, object]>([
    ['Người ký', 'Lê Văn Mẫu', { signers: [{ name: 'Lê Văn Mẫu' }] }],
    ['Người ký', 'Phó Chủ tịch Lê Văn Mẫu', { signers: [{ name: 'Lê Văn Mẫu', role: 'Phó Chủ tịch' }] }],
    ['Người ký', 'KT. Giám đốc Lê Văn Mẫu', { signers: [{ name: 'Lê Văn Mẫu', role: 'Giám đốc', capacity: 'KT.' }] }],
    ['Người ký', 'Lê Văn Mẫu - Chủ tịch', { signers: [{ name: 'Lê Văn Mẫu', role: 'Chủ tịch' }] }],
    ['Người ký', 'CT. Lê Văn Mẫu', { signers: [{ name: 'Lê Văn Mẫu', role: 'CT' }] }],
    ['Người ký', 'Lê Văn Mẫu (PCT)', { signers: [{ name: 'Lê Văn Mẫu', role: 'PCT' }] }],
    ['Người ký', 'Lê Văn Mẫu; Trần Thị Thí Dụ', { signers: [{ name: 'Lê Văn Mẫu' }, { name: 'Trần Thị Thí Dụ' }] }],
    ['Người ký', 'đã ký', { signers: [{ name: 'đã ký' }], doubts: { signers: texts.oddSigner } }],
    [
      'Nơi nhận',
      '- Như Điều 3;\n- Sở Văn hóa, Thể thao; Lưu: VT.',
      { recipients: ['Như Điều 3', 'Sở Văn hóa, Thể thao', 'Lưu: VT'] },
    ],
    ['Ngày hiệu lực', '01/10/2021', { effective: '2021-10-01' }],
    ['Ngày hiệu lực', '9/31/2021', { code: 'no-such-day', field: 'effective' }],
    ['Loại văn bản', 'Thông cáo báo chí', { type: 'thong-cao-bao-chi' }],
    ['Loại văn bản', 'nghị quyết', { type: 'nghi-quyet' }],
    ['Loại văn bản', 'quyet-dinh', { type: 'quyet-dinh' }],
    ['Loại văn bản', 'Bút phê', { doubts: { number: texts.unknownType('Bút phê') } }],
    ['Cơ quan ban hành', 'UBND tỉnh Ví Dụ', { issuer: 'ubnd-tinh' }],
    ['Cơ quan ban hành', 'so-noi-vu', { issuer: 'so-noi-vu' }],
    ['Cơ quan ban hành', 'Sở Không Có', { code: 'unknown-issuer', known: ['ubnd-tinh', 'so-noi-vu'] }],
    ['Cơ quan ban hành', { error: '#REF!' }, { code: 'error-cell', field: 'issuer' }],
  ])('%s: %j', (name, cell, expected) => {
    expect(read(name, cell)).toMatchObject(expected);
  });

  it('has the issuer of the flag where its cell is empty', () => {
    const head = [...HEAD, 'Cơ quan ban hành'];
    const read = (cell: Cell) => readOne(head, ['1/QĐ-UBND', '06/9/2021', 'A', cell], { issuer: 'so-noi-vu' });
    expect(read(undefined)).toMatchObject({ issuer: 'so-noi-vu' });
    expect(read('UBND tỉnh Ví Dụ')).toMatchObject({ issuer: 'ubnd-tinh' });
  });
});

describe('rows of a register', () => {
  it('that hold no document are passed over', () => {
    const { rows, refused } = readSheet([
      ['TT', ...HEAD],
      ['(1)', '(2)', '(3)', '(4)'],
      ['Tháng 01', 'Tháng 01', 'Tháng 01', 'Tháng 01'],
      [1, '1/QĐ-UBND', '04/01/2021', 'Một'],
      [undefined, undefined, undefined, undefined, 'ghi chú'],
      ['TT', ...HEAD],
      [2, '2/QĐ-UBND', '05/01/2021', 'Hai'],
      [3],
      ['Tháng 2'],
      ['Tổng cộng: 2 văn bản'],
      ['Tổng cộng', 2],
    ]);
    expect([rows.map(({ row }) => row), refused]).toEqual([[4, 7], []]);
  });

  it('that lack something are told with what they lack', () => {
    const { refused } = readSheet([
      HEAD,
      ['1/QĐ-UBND', undefined, 'Một'],
      [undefined, '05/01/2021', 'Hai'],
      ['3/QĐ-UBND', '05/01/2021'],
      [undefined, undefined, 'Kiện toàn Ban Chỉ đạo'],
      ['6/QĐ-UBND', '06/9/2021', undefined, 'Ngày mai gửi bổ sung'],
    ]);
    expect(
      readSheet([
        ['Thời gian', ...HEAD],
        ['Tháng 9', '6/QĐ-UBND', '06/9/2021'],
      ]).refused,
    ).toHaveLength(1);
    expect(refused).toEqual([
      { sheet: '', row: 2, problem: { code: 'missing', fields: ['issued'] } },
      { sheet: '', row: 3, problem: { code: 'missing', fields: ['number'] } },
      { sheet: '', row: 4, problem: { code: 'missing', fields: ['title'] } },
      { sheet: '', row: 5, problem: { code: 'missing', fields: ['number', 'issued'] } },
      { sheet: '', row: 6, problem: { code: 'missing', fields: ['title'] } },
    ]);
  });

  it('that mean one document are told, wherever they stand', () => {
    const head = [...HEAD, 'Cơ quan ban hành'];
    const sheet = (name: string, ...rows: Cell[][]) => layoutOf(sheetOf([head, ...rows], name));
    const layouts = [
      sheet('2021', ['5/QĐ-UBND', '06/9/2021', 'A', 'ubnd-tinh'], ['5/QĐ-UBND', '07/9/2021', 'B', 'ubnd-tinh']),
      sheet('Cũ', ['05/qđ-ubnd', '06/9/2021', 'C', 'ubnd-tinh'], ['5/QĐ-UBND', '06/9/2021', 'D', 'so-noi-vu']),
    ];
    const { rows, refused } = readRegister(
      layouts.map((layout) => ({ layout, columns: layout.proposed })),
      { settings, from1904: false, texts },
    );
    expect(rows.map(({ given }) => given.title)).toEqual(['A', 'B', 'D']);
    expect(refused).toEqual([{ sheet: 'Cũ', row: 2, problem: { code: 'duplicate', of: { sheet: '2021', row: 2 } } }]);
  });

  it('in which Excel may have taken the month for the day are read as they stand, told and doubted', () => {
    const { rows, swapped } = readSheet([
      HEAD,
      ['1/QĐ-UBND', { day: '2021-06-09' }, 'Một'],
      ['2/QĐ-UBND', { day: '2021-07-09' }, 'Hai'],
      ['3/QĐ-UBND', '13/9/2021', 'Ba'],
    ]);
    expect(swapped.map(({ row }) => row)).toEqual([2, 3]);
    expect(rows.map(({ given }) => given.doubts?.['issued'])).toEqual([
      texts.perhapsSwapped('2021-06-09', '2021-09-06'),
      texts.perhapsSwapped('2021-07-09', '2021-09-07'),
      undefined,
    ]);
  });

  it('may write years in two figures where the titles name the year', () => {
    const row: Cell[] = ['1/QĐ-UBND', '06/9/21', 'Một'];
    expect(readSheet([HEAD, row]).refused).toMatchObject([{ problem: { code: 'century' } }]);
    expect(readSheet([['SỔ VĂN BẢN ĐI NĂM 2021'], HEAD, row]).rows).toHaveLength(1);
    expect(readSheet([HEAD, row], {}, '2021').rows).toHaveLength(1);
    expect(readSheet([HEAD, ['1/2021/QĐ-UBND', '06/9/21', 'Một']]).rows).toHaveLength(1);
  });

  it('name their file by its name, and by where its cell, the number or the title leads', () => {
    const fileOf = (head: string[], row: Cell[], links: [number, string][]) => {
      const sheet = sheetOf([head, row]);
      sheet.rows[1] = { ...sheet.rows[1]!, links: new Map(links) };
      const layout = layoutOf(sheet);
      return readRegister([{ layout, columns: layout.proposed }], { settings, from1904: false, texts }).rows[0]!.file;
    };
    const row = ['5/QĐ-UBND', '06/9/2021', 'Một'];
    expect(fileOf(HEAD, row, [])).toBe(undefined);
    expect(fileOf(HEAD, row, [[0, 'van-ban/5.pdf']])).toBe('van-ban/5.pdf');
    expect(fileOf([...HEAD, 'Tệp'], [...row, 'Xem'], [[3, 'van-ban/5.pdf']])).toBe('Xem\nvan-ban/5.pdf');
    expect(fileOf([...HEAD, 'Tệp'], [...row, '5.pdf'], [])).toBe('5.pdf');
  });

  it('of an archive that only speaks of a document are counted', () => {
    const { rows, spokenOf } = readSheet([
      ['id', 'held', 'number', 'title', 'issued'],
      ['2021/5-qd-ubnd-a', 'true', '5/QĐ-UBND', 'Một', '2021-09-06'],
      ['2021/6-qd-ubnd', 'false', '6/QĐ-UBND', undefined, '2021-09-07'],
    ]);
    expect([rows.map(({ given }) => given.id), spokenOf]).toEqual([['2021/5-qd-ubnd-a'], 1]);
  });
});

it.each([
  ['2021/5-qd-ubnd-a', '2021/5-qd-ubnd-a'],
  ['2021/con', undefined],
  ['2021/../../a', undefined],
])('the id %s of a list of decisions is taken only where every system can hold its file', (id, taken) => {
  const given = readOne(['id', 'number', 'issued', 'title'], [id, '5/QĐ-UBND', '2021-09-06', 'A']);
  expect(given).toMatchObject({ number: '5/QĐ-UBND' });
  expect(given && 'id' in given ? given.id : undefined).toBe(taken);
});

it('signs that are no letters, which cells copied from Word have, are left out', () => {
  expect(readOne(HEAD, ['5/QĐ-\u001fUBND', '06/9/2021', 'Kiện\u0002 toàn\u0007'])).toMatchObject({
    number: '5/QĐ-UBND',
    title: 'Kiện toàn',
  });
});
