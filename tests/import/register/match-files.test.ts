import { describe, expect, it } from 'vitest';
import { matchFiles } from '../../../src/import/register/match-files.ts';
import type { RegisterRow } from '../../../src/import/register/register-row.ts';

const rowOf = (number: string, issued: string, file?: string): RegisterRow => ({
  sheet: '',
  row: 1,
  given: { number, issued, title: 'A' },
  ...(file !== undefined && { file }),
});

describe('a file', () => {
  const row = rowOf('2236/QĐ-UBND', '2021-09-06');
  const others = [
    rowOf('2236/KH-UBND', '2021-10-06'),
    rowOf('2236/QĐ-UBND', '2020-09-06'),
    rowOf('36/UBND-NC', '2021-01-05'),
  ];

  it.each([
    '2236-QD-UBND ngay 06.9.2021.pdf',
    '2236_QĐ-UBND ngày 06.9.2021.signed.pdf',
    '2236_QĐ-UBND ngày 06.9.2021.signed.pdf'.normalize('NFD'),
    'so 2236 qd ubnd 2021-09-06.pdf',
    'QĐ 2236 (06-9-2021).PDF',
    '20210906_2236_QD-UBND.pdf',
    '06092021 2236 qd.pdf',
    'Số 2236-2021-QĐ-UBND.pdf',
    '2021_2236_QD-UBND.pdf',
    '2021/2236-QD-UBND.pdf',
    '2021/QĐ/2236.pdf',
    'Năm 2021/Quyết định/2236.pdf',
    'Năm 2021/QUYẾT ĐỊNH 2021/02236.pdf'.normalize('NFD'),
    String.raw`2021\QD-UBND\2236 kien toan ban chi dao.pdf`,
    '2021/QĐ-UBND/Thang 9/2236_signed (1).pdf',
    '2236QD-UBND 2021/2236QD-UBND.pdf',
    '2021/QĐ2236.pdf',
  ])('%j is that of 2236/QĐ-UBND of 2021', (path) => {
    const { ofRows, left } = matchFiles([row, ...others], [path]);
    expect(ofRows.map(({ pdf }) => pdf)).toEqual([path, undefined, undefined, undefined]);
    expect(left).toEqual([]);
  });

  it.each([
    ['2236.pdf', 3],
    ['QĐ 2236.pdf', 2],
    ['2021/2236.pdf', 2],
    ['2236-KH-UBND ngay 06.9.2021.pdf', 0],
    ['2019/2236-QD-UBND.pdf', 0],
    ['2236-QD-UBND ngay 07.9.2021.pdf', 0],
    ['2236-QD-SNV 2021.pdf', 0],
    ['2021/2236-QD-UBND phu luc 1.pdf', 0],
    ['2021/PL_2236-QD-UBND.pdf', 0],
    ['2021/Tờ trình/2236.pdf', 0],
    ['2021/UBND-NC/2236.pdf', 2],
    ['2021/22360-QD-UBND.pdf', 0],
    ['2021/kien toan.pdf', 0],
    ['2021/2236a-QD-UBND.pdf', 0],
  ])('%j may be of %i rows, and of none is it taken', (path, count) => {
    const { ofRows, left } = matchFiles([row, ...others, rowOf('1/QĐ-SNV', '2021-01-04')], [path]);
    expect(ofRows.every(({ pdf }) => pdf === undefined)).toBe(true);
    expect(left.map(({ path: name, rows }) => [name, rows.length])).toEqual([[path, count]]);
    expect(ofRows.filter(({ several }) => several.length > 0)).toHaveLength(count);
  });

  it.each([
    ['KH/5.pdf', 0],
    ['Kế hoạch/5.pdf', 0],
    ['TTr/5.pdf', 1],
    ['Tờ trình năm 2021/5.pdf', 0],
    ['QĐ/5.pdf', 1],
  ])('%j in the folder of a type is that of %i rows of 5/QĐ-UBND', (path, count) => {
    const { ofRows } = matchFiles([rowOf('5/QĐ-UBND', '2021-01-05'), rowOf('9/KH-UBND', '2021-01-05')], [path]);
    expect(ofRows.filter(({ pdf }) => pdf === path)).toHaveLength(count);
  });

  it('without any other sign is that of the one row with its number', () => {
    expect(matchFiles([row], ['2236.pdf']).ofRows[0]!.pdf).toBe('2236.pdf');
    expect(matchFiles([rowOf('12a/UBND-NC', '2021-01-05')], ['12A UBND NC.pdf']).ofRows[0]!.pdf).toBe(
      '12A UBND NC.pdf',
    );
    expect(matchFiles([rowOf('2021/QĐ-UBND', '2021-01-05')], ['2021.pdf']).ofRows[0]!.pdf).toBe('2021.pdf');
  });

  it('fits a row of its whole symbol better than one of its type', () => {
    const { ofRows } = matchFiles(
      [rowOf('5/QĐ-UBND', '2021-01-05'), rowOf('5/QĐ-UBND-NC', '2021-02-05')],
      ['5-QD-UBND-NC.pdf'],
    );
    expect(ofRows.map(({ pdf }) => pdf)).toEqual([undefined, '5-QD-UBND-NC.pdf']);
  });
});

describe('a row', () => {
  const row = rowOf('5/QĐ-UBND', '2021-01-05');

  it('has a PDF, and the text of a Word file beside it', () => {
    expect(matchFiles([row], ['5-QD-UBND.docx', '5-QD-UBND.pdf']).ofRows).toEqual([
      { pdf: '5-QD-UBND.pdf', text: '5-QD-UBND.docx', several: [], isAbsent: false },
    ]);
  });

  it('with several PDFs has none of them', () => {
    const paths = ['5-QD-UBND.pdf', '5-QD-UBND.signed.pdf'];
    expect(matchFiles([row], paths)).toEqual({ ofRows: [{ several: paths, isAbsent: false }], left: [] });
  });

  it.each([
    'van ban so 5.pdf',
    'Văn bản số 5'.normalize('NFD'),
    String.raw`Cũ\VĂN BẢN SỐ 5.pdf`,
    'cu/van ban so 5',
    'https://so.example/tai/V%C4%83n%20b%E1%BA%A3n%20s%E1%BB%91%205.pdf?x=1',
  ])('has the file that the register names: %j', (file) => {
    const named = 'Cũ/Văn bản số 5.pdf';
    const { ofRows, left } = matchFiles([rowOf('5/QĐ-UBND', '2021-01-05', file)], ['5-QD-UBND.pdf', named]);
    expect([ofRows[0]!.pdf, left.map(({ path }) => path)]).toEqual([named, ['5-QD-UBND.pdf']]);
  });

  it('whose named file is absent has the one of its number, and that is told of', () => {
    const named = rowOf('5/QĐ-UBND', '2021-01-05', 'mat-roi.pdf');
    expect(matchFiles([named], ['5-QD-UBND.pdf']).ofRows).toEqual([
      { pdf: '5-QD-UBND.pdf', several: [], isAbsent: true },
    ]);
    expect(matchFiles([named], []).ofRows).toEqual([{ several: [], isAbsent: true }]);
    for (const words of ['https://so.example/5', 'Xem', 'Có'])
      expect(matchFiles([rowOf('5/QĐ-UBND', '2021-01-05', words)], []).ofRows).toEqual([
        { several: [], isAbsent: false },
      ]);
  });
});

it('matches ten thousand rows and files in a moment', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => rowOf(`${at % 2500}/QĐ-UBND`, `${2018 + (at % 4)}-05-04`));
  const start = performance.now();
  matchFiles(
    rows,
    rows.map(({ given }) => `${given.number.replace('/', '-')}.pdf`),
  );
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('names that tell nothing', () => {
  const paths = Array.from({ length: 5000 }, (_, at) => `${at}/5.pdf`);

  it('of 5,000 files for 5,000 rows are left, none held against each other', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => rowOf('5/QĐ-UBND', `${2000 + (at % 20)}-01-02`));
    const { ofRows, left } = matchFiles(rows, paths);
    expect(ofRows.filter(({ pdf, several }) => pdf !== undefined || several.length > 0)).toEqual([]);
    expect(left).toHaveLength(5000);
    expect(left.filter((file) => file.rows.length > 0)).toEqual([]);
  });

  it('that a register gives for each of 5,000 rows are told for the first files alone', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => rowOf(`${at + 10}/QĐ-UBND`, '2021-01-02', '5.pdf'));
    expect(new Set(matchFiles(rows, paths).ofRows.map(({ several }) => several.length))).toEqual(new Set([20]));
  });
});
