import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { readTable } from '../../src/reading/table/read-table.ts';
import type { Cell, Table } from '../../src/reading/table/table.ts';
import { UnreadableSource } from '../../src/reading/unreadable-source.ts';
import { zipOf } from './zip-of.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, as XML. */
function workbookOf(
  sheetData: string,
  { workbook = '', after = '', strings = [] as string[], styles = '', prefix = '', target = '' } = {},
): Buffer {
  const p = prefix === '' ? '' : `${prefix}:`;
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${workbook}<sheets><sheet name="Năm &amp; 2021" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<${p}worksheet><${p}sheetData>${sheetData}</${p}sheetData>${after}</${p}worksheet>`,
    ...(strings.length > 0 && {
      'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    }),
    ...(target && {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
    }),
    ...(styles && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
  });
}

const rowsOf = ({ sheets }: Table) => sheets.map(({ rows }) => rows.map(({ cells }) => cells));
const read = (bytes: Uint8Array, name = 'so.xlsx') => readTable(bytes, name);
const codeOf = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  return error instanceof UnreadableSource ? error.reason.code : error;
};

describe('a workbook', () => {
  it('is read as another reader reads it', async () => {
    const sheet: SheetData = [
      ['Số, ký hiệu', 'Ngày', 'Số bản', 'Mật'],
      ['125/QĐ-UBND', { value: new Date(Date.UTC(2021, 8, 6)), type: Date, format: 'dd/mm/yyyy' }, 10, true],
      [null, null, null, null],
      [
        '  <A> & "B"\nhai dòng  ',
        { value: new Date(Date.UTC(1999, 11, 31)), type: Date, format: 'd-mmm-yy' },
        1.5,
        null,
      ],
    ];
    const bytes = await writeWorkbook(sheet).toBuffer();
    const mine = await read(bytes);
    const [theirs] = await readWorkbook(new Blob([new Uint8Array(bytes)]));
    const asMine = (value: unknown): Cell => {
      if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
      return value === true ? 'TRUE' : value === null ? undefined : (value as Cell);
    };
    const expected = theirs!.data.map((row) => row.map(asMine));
    for (const { number, cells } of mine.sheets[0]!.rows)
      expect(Array.from({ length: 4 }, (_, at) => cells[at])).toEqual(expected[number - 1]);
    expect(mine.sheets[0]!.rows.map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  it.each<[string, string, Parameters<typeof workbookOf>[1], Cell[][]]>([
    [
      'texts in pieces, without how they are spoken',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      {
        strings: [
          '<r><t>Quyết </t></r><r><rPr/><t xml:space="preserve">định &lt;1&gt;_x000D_</t></r><rPh><t>x</t></rPh>',
        ],
      },
      [['Quyết định <1>']],
    ],
    [
      'values of formulas',
      '<row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>12/QĐ</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
      {},
      [['12/QĐ', 2]],
    ],
    [
      'formulas that failed',
      '<row r="1"><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      {},
      [[undefined, { error: '#DIV/0!' }]],
    ],
    [
      'a formula that was never computed, as nothing',
      '<row r="1"><c r="A1" t="str"><f>B1</f></c><c r="B1"><v>1</v></c></row>',
      {},
      [[undefined, 1]],
    ],
    [
      'cells without addresses',
      '<row><c><v>1</v></c><c/><c t="inlineStr"><is><t>ba</t></is></c></row>',
      {},
      [[1, undefined, 'ba']],
    ],
    [
      'names with a prefix',
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Số</x:t></x:is></x:c></x:row>',
      { prefix: 'x' },
      [['Số']],
    ],
    [
      'days of a style of its own, and numbers beside them',
      '<row r="1"><c r="A1" s="1"><v>44445.75</v></c><c r="B1" s="0"><v>44445</v></c><c r="C1" s="2"><v>44445</v></c></row>',
      {
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0 &quot;đồng/ngày&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
      },
      [[{ day: '2021-09-06' }, 44445, 44445]],
    ],
    [
      'days counted from 1904',
      '<row r="1"><c r="A1" s="0"><v>42983</v></c></row>',
      { workbook: '<workbookPr date1904="1"/>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' },
      [[{ day: '2021-09-06' }]],
    ],
    [
      'what is merged, in each of its cells',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Sổ</t></is></c><c r="B1"/></row><row r="2"><c r="C2"><v>1</v></c></row>',
      { after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
      [
        ['Sổ', 'Sổ'],
        ['Sổ', 'Sổ', 1],
      ],
    ],
  ])('holds %s', async (_, sheetData, parts, cells) => {
    expect(rowsOf(await read(workbookOf(sheetData, parts)))).toEqual([cells]);
  });

  it('tells its sheets by their names, and whether it counts from 1904', async () => {
    const table = await read(
      workbookOf('<row r="7"><c r="A7"><v>1</v></c></row>', { workbook: '<workbookPr date1904="true"/>' }),
    );
    expect([table.sheets[0]!.name, table.sheets[0]!.rows[0]!.number, table.from1904]).toEqual(['Năm & 2021', 7, true]);
  });

  it('tells where its links lead', async () => {
    const link = {
      target: 'Văn%20bản/5.pdf?a=1&amp;b=2',
      after: '<hyperlinks><hyperlink ref="B3" r:id="rId1"/></hyperlinks>',
    };
    const cell = '<row r="3"><c r="B3" t="inlineStr"><is><t>Xem</t></is></c></row>';
    const table = await read(workbookOf(cell, link));
    expect(table.sheets[0]!.rows).toEqual([
      { number: 3, cells: [undefined, 'Xem'], links: new Map([[1, 'Văn%20bản/5.pdf?a=1&b=2']]) },
    ]);
  });

  it('is decoded where its words are in TCVN3, and newer cells stay', async () => {
    const old = 'QuyÕt ®Þnh vÒ viÖc kiÖn toµn Ban ChØ ®¹o x©y dùng chÝnh quyÒn ®iÖn tö tØnh';
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const table = await read(workbookOf(`<row>${cell(old)}${cell('Công báo')}${cell('Ủy ban nhân dân')}</row>`));
    expect(rowsOf(table)).toEqual([
      [['Quyết định về việc kiện toàn Ban Chỉ đạo xây dựng chính quyền điện tử tỉnh', 'Công báo', 'Ủy ban nhân dân']],
    ]);
  });

  it('may have a million rows without anything', async () => {
    const empty = Array.from({ length: 1e6 }, (_, at) => `<row r="${at + 2}" s="1"><c r="A${at + 2}" s="1"/></row>`);
    const table = await read(workbookOf(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}`));
    expect(rowsOf(table)).toEqual([[[1]]]);
  });

  it('may have its last cell filled', async () => {
    const table = await read(workbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(table.sheets[0]!.rows.map(({ number, cells }) => [number, cells.length])).toEqual([[1_048_576, 16_384]]);
  });

  it.each<[string, () => Buffer, string]>([
    ['is no zip file', () => Buffer.from('xin chào'), 'wrong-kind'],
    ['is cut off', () => workbookOf('<row/>').subarray(0, 200), 'damaged'],
    ['is another kind of zip file', () => zipOf({ 'word/document.xml': '<x/>' }), 'damaged'],
    ['holds nothing', () => workbookOf('<row r="1"><c r="A1"/></row>'), 'empty'],
    [
      'has a password',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['is one of an older Excel', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'wrong-kind'],
    [
      'unpacks to more than memory has',
      () => workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'.padEnd(320e6, ' ')),
      'too-large',
    ],
    [
      'spreads over more cells than there may be',
      () =>
        workbookOf(
          Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join(''),
        ),
      'too-large',
    ],
    [
      'has more rows than Excel',
      () => workbookOf('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'),
      'too-large',
    ],
  ])('that %s is refused', async (_, bytes, code) => {
    expect(await codeOf(read(bytes()))).toBe(code);
  });

  it('takes linear time, whatever its tags', async () => {
    const start = performance.now();
    await codeOf(read(workbookOf('<c a="'.repeat(400_000))));
    await codeOf(read(workbookOf(`<row>${'<c t="s"><v>'.repeat(400_000)}</row>`)));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a text file', () => {
  const HEAD = 'Số, ký hiệu;Ngày;Trích yếu';
  const ROW = '125/QĐ-UBND;06/9/2021;Kiện toàn Ban Chỉ đạo xây dựng chính quyền điện tử';
  const CELLS = [HEAD.split(';'), ROW.split(';')];
  const TEXT = `${HEAD}\r\n${ROW}\r\n`;
  const tcvn3 = Buffer.from(
    'Sè, ký hiÖu;Ngµy;TrÝch yÕu\r\n125/Q§-UBND;06/9/2021;KiÖn toµn Ban ChØ ®¹o x©y dùng chÝnh quyÒn ®iÖn tö\r\n',
    'latin1',
  );

  it.each<[string, string | Buffer]>([
    ['semicolons', TEXT],
    ['tabs', TEXT.replaceAll(';', '\t')],
    ['a byte order mark', `\uFEFF${TEXT}`],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['letters of TCVN3', tcvn3],
    ['line ends of Unix, none at the end', TEXT.trim().replaceAll('\r', '')],
    ['quotation marks around all', TEXT.replace(/[^;\r\n]+/g, '"$&"')],
  ])('is read with %s', async (_, bytes) => {
    expect(rowsOf(await read(Buffer.from(bytes), 'so.csv'))).toEqual([CELLS]);
  });

  it('is read with commas, where cells hold commas, marks and lines', async () => {
    const { sheets } = await read(Buffer.from('Số,Trích yếu\n\n12,"Sửa ""đổi"", bổ sung\nhai dòng"\n'), 'so.csv');
    expect(sheets[0]!.rows).toEqual([
      { number: 1, cells: ['Số', 'Trích yếu'] },
      { number: 3, cells: ['12', 'Sửa "đổi", bổ sung\nhai dòng'] },
    ]);
  });

  it('is read as Excel is told to', async () => {
    const { sheets } = await read(Buffer.from('sep=;\r\n1,5;2\r\n'), 'so.csv');
    expect(sheets[0]!.rows).toEqual([{ number: 2, cells: ['1,5', '2'] }]);
  });

  it.each([
    ['quotation marks that never close', 'a;"b\nc', 'damaged'],
    ['nothing', '\n;;\n', 'empty'],
    ['a zip file in it', 'PK\u0003\u0004', 'wrong-kind'],
  ])('with %s is refused', async (_, text, code) => {
    expect(await codeOf(read(Buffer.from(text), 'so.csv'))).toBe(code);
  });
});

it('reads no other kinds', async () => {
  expect(await codeOf(read(Buffer.from('x'), 'so.ods'))).toBe('unknown-kind');
  expect(await codeOf(read(Buffer.from('x'), 'so'))).toBe('unknown-kind');
});
