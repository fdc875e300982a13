import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type IPropertiesOptions,
  type IRunOptions,
} from 'docx';
import { expect, it } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { encodeLegacy } from '../domain/legacy-encoding/encode-legacy.ts';
import { markdownOf, reasonOf } from './markdown-of.ts';
import { docxOf } from './zip-of.ts';

type Children = IPropertiesOptions['sections'][number]['children'];

async function docx(children: Children, options: Omit<IPropertiesOptions, 'sections'> = {}): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));
}

const styled = (options: IRunOptions) => new TextRun(options);
const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
const row = (...children: TableCell[]) => new TableRow({ children });

it('reads headings, marks, links and lines', async () => {
  const bytes = await docx([
    new Paragraph({ text: 'Chương I', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        styled({ text: 'Điều 1. ', bold: true }),
        styled({ text: 'Phạm vi', bold: true, italics: true }),
        new TextRun({ text: ' điều chỉnh', break: 1 }),
      ],
    }),
    new Paragraph(''),
    new Paragraph({
      children: [new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('Cổng thông tin')] })],
    }),
    new Paragraph({ children: [new TextRun('100 m'), new TextRun({ text: '2', superScript: true })] }),
  ]);
  expect(markdownOf(await readSource(bytes, 'a.docx'))).toBe(
    '# Chương I\n\n**Điều 1. _Phạm vi_**\\\nđiều chỉnh\n\n[Cổng thông tin](https://example.org/)\n\n100 m²',
  );
});

it('reads a head in two columns, merged cells and tables in tables', async () => {
  const bytes = await docx([
    new Table({
      rows: [row(cell('UBND TỈNH VÍ DỤ', 'Số: 1/QĐ-UBND'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập'))],
    }),
    new Table({
      rows: [
        row(
          new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [new Paragraph('gộp dọc')] }),
          new TableCell({ columnSpan: 2, children: [new Paragraph('gộp ngang')] }),
        ),
        row(
          new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [new Paragraph('')] }),
          cell('giữa'),
          new TableCell({
            children: [new Table({ rows: [row(cell('trong một'), cell('trong hai'))] }), new Paragraph('cuối')],
          }),
        ),
      ],
    }),
  ]);
  expect(markdownOf(await readSource(bytes, 'a.docx')).split('\n')).toEqual([
    '| UBND TỈNH VÍ DỤ / Số: 1/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập |',
    '| - | - |',
    '',
    '| gộp dọc | gộp ngang | |',
    '| - | - | - |',
    '| | giữa | trong một / trong hai / cuối |',
  ]);
});

it('keeps the gap of a tab that parts two columns, and no other', async () => {
  const line = (...parts: string[]) =>
    new Paragraph({
      children: parts.map((text, at) => new TextRun({ children: at > 0 ? [new Tab(), text] : [text] })),
    });
  const bytes = await docx([
    line('ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI'),
    line('', 'Căn cứ Luật'),
    line('Điều 1.', 'Phạm vi'),
  ]);
  expect(markdownOf(await readSource(bytes, 'a.docx'))).toBe(
    'ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI\n\nCăn cứ Luật\n\nĐiều 1. Phạm vi',
  );
});

it('writes the numbers that Word counts itself, and keeps bullets', async () => {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
  });
  const item = (text: string, at: number, instance = 0) =>
    new Paragraph({ text, numbering: { reference: 'act', level: at, instance } });
  const bytes = await docx(
    [
      item('Phạm vi', 0),
      item('Khoản một', 1),
      item('Điểm a', 2),
      item('Điểm b', 2),
      new Paragraph('Đoạn xen giữa'),
      item('Khoản hai', 1),
      item('Điểm a lại', 2),
      item('Hiệu lực', 0),
      item('Khoản một', 1),
      item('Anew', 0, 1),
      new Paragraph({ text: 'chấm', bullet: { level: 0 } }),
      new Paragraph({ text: 'chấm nữa', bullet: { level: 0 } }),
    ],
    {
      numbering: {
        config: [
          {
            reference: 'act',
            levels: [
              level(0, LevelFormat.UPPER_ROMAN, 'Điều %1.'),
              level(1, LevelFormat.DECIMAL, '%2.'),
              level(2, LevelFormat.LOWER_LETTER, '%3)'),
            ],
          },
        ],
      },
    },
  );
  const source = await readSource(bytes, 'a.docx');
  expect(wordsOf(source.root).join(' ')).toBe(
    'Điều I. Phạm vi 1. Khoản một a) Điểm a b) Điểm b Đoạn xen giữa 2. Khoản hai a) Điểm a lại Điều II. Hiệu lực 1. Khoản một Điều I. Anew chấm chấm nữa',
  );
  expect(source.root.children.map(({ type }) => type)).toEqual([...Array<string>(10).fill('paragraph'), 'list']);
});

it('reads footnotes as footnotes', async () => {
  const bytes = await docx(
    [new Paragraph({ children: [new TextRun('Theo luật'), new FootnoteReferenceRun(1), new TextRun(' này')] })],
    { footnotes: { 1: { children: [new Paragraph('Luật số 1.')] } } },
  );
  expect(markdownOf(await readSource(bytes, 'a.docx'))).toBe('Theo luật[^1] này\n\n[^1]: Luật số 1.');
});

it('gives pictures apart', async () => {
  const data = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const bytes = await docx([
    new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: { width: 10, height: 10 } })] }),
  ]);
  const source = await readSource(bytes, 'a.docx');
  expect(markdownOf(source)).toBe('![](picture-1.png)');
  expect(source.pictures.get('picture-1.png')).toEqual({ bytes: new Uint8Array(data), type: 'image/png' });
});

it('decodes what is set in old fonts, and nothing else', async () => {
  const run = (text: string, font: string) => new TextRun({ text, font });
  const bytes = await docx([
    new Paragraph({ children: [run('ñy ban', '.VnTimeH'), run(' Café', 'Arial')] }),
    new Paragraph({ children: [run('QuyÕt ®Þnh vÒ viÖc ', '.VnTime'), run('Vieät Nam', 'VNI-Times')] }),
    new Paragraph({ children: [run('kiện toàn tổ công tác, là của ta', '.VnArial')] }),
  ]);
  expect(markdownOf(await readSource(bytes, 'a.docx'))).toBe(
    'ỦY BAN Café\n\nQuyết định về việc Việt Nam\n\nkiện toàn tổ công tác, là của ta',
  );
});

it('takes Unicode in old fonts as it is, wherever its runs begin', async () => {
  const texts = ['kiện toàn ', 'tổ ', 'công tác', ' của tỉnh'];
  const bytes = await docx([new Paragraph({ children: texts.map((text) => new TextRun({ text, font: '.VnTime' })) })]);
  expect(markdownOf(await readSource(bytes, 'a.docx'))).toBe('kiện toàn tổ công tác của tỉnh');
});

it('knows an old font by its style', async () => {
  const bytes = await docx([new Paragraph({ text: 'QuyÕt ®Þnh cña Chñ tÞch', style: 'Body' })], {
    styles: {
      paragraphStyles: [
        { id: 'Old', name: 'Old', run: { font: '.VnTime' } },
        { id: 'Body', name: 'Body', basedOn: 'Old' },
      ],
    },
  });
  const source = await readSource(bytes, 'a.docx');
  expect(markdownOf(source)).toBe('Quyết định của Chủ tịch');
  expect(source.guessed).toBeUndefined();
});

it('guesses an encoding that no font tells, and says so', async () => {
  const text = 'Quyết định này có hiệu lực kể từ ngày ký; các sở, ngành chịu trách nhiệm thi hành quyết định này.';
  const source = await readSource(await docx([new Paragraph(encodeLegacy(text, 'vni'))]), 'a.docx');
  expect(markdownOf(source)).toBe(text);
  expect(source.guessed).toEqual({ encoding: 'vni', sure: true });
});

it('stops at tracked changes and comments, and gives them in order', async () => {
  const by = { author: 'Nguyễn Văn Mẫu', date: '2026-01-02T03:04:05Z' };
  const bytes = await docx(
    [
      new Paragraph({
        children: [
          new CommentRangeStart(0),
          new TextRun('Giữ '),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          new DeletedTextRun({ text: '20 ', id: 1, ...by }),
          new InsertedTextRun({ text: '30 ', id: 2, ...by }),
          new InsertedTextRun({ text: 'ngày', id: 3, ...by }),
          new TextRun(' làm việc'),
        ],
      }),
      new Paragraph({ children: [new InsertedTextRun({ text: 'Thêm', id: 4, ...by })] }),
    ],
    { comments: { children: [{ id: 0, author: 'Trần Thị Ví Dụ', children: [new Paragraph('Xem lại?')] }] } },
  );
  expect(await reasonOf(bytes, 'a.docx')).toEqual({
    code: 'has-revisions',
    revisions: [
      { kind: 'deletion', author: 'Nguyễn Văn Mẫu', words: '20' },
      { kind: 'insertion', author: 'Nguyễn Văn Mẫu', words: '30 ngày' },
      { kind: 'insertion', author: 'Nguyễn Văn Mẫu', words: 'Thêm' },
      { kind: 'comment', author: 'Trần Thị Ví Dụ', words: 'Xem lại?' },
    ],
  });
});

it('tells what stands on top and at the foot of pages, which is no part of the text', async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('LƯU HÀNH NỘI BỘ')] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [new TextRun({ text: encodeLegacy('Sở Nội vụ', 'tcvn3'), font: '.VnTime' })],
                }),
              ],
            }),
            first: new Footer({ children: [new Paragraph('Trang đầu')] }),
          },
          children: [new Paragraph('Nội dung.')],
        },
      ],
    }),
  );
  const source = await readSource(bytes, 'a.docx');
  expect(markdownOf(source)).toBe('Nội dung.');
  expect([...source.leftOut!].sort()).toEqual(['LƯU HÀNH NỘI BỘ', 'Sở Nội vụ', 'Trang đầu']);
});

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const box = (text: string) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
const drawn = (text: string) => `<w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing>`;
const alternatives = (choice: string, fallback?: string) =>
  `<mc:AlternateContent ${MC}><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback === undefined ? '' : `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`;

it.each([
  [
    'for programs of today and before',
    alternatives(drawn('Số: 5/QĐ-UBND'), `<w:pict><v:textbox>${box('Số: 5/QĐ-UBND')}</v:textbox></w:pict>`),
  ],
  ['for programs of today alone', alternatives(drawn('Số: 5/QĐ-UBND'))],
  ['without alternatives', drawn('Số: 5/QĐ-UBND')],
  ['of old Word', `<w:pict><v:textbox>${box('Số: 5/QĐ-UBND')}</v:textbox></w:pict>`],
])('reads a text box %s, once', async (_, content) => {
  const names = 'xmlns:wps="urn:wps" xmlns:v="urn:schemas-microsoft-com:vml"';
  const body = `<w:p ${names}><w:r><w:t>Trước</w:t></w:r><w:r>${content}</w:r></w:p><w:p><w:r><w:t>Sau</w:t></w:r></w:p>`;
  expect(markdownOf(await readSource(docxOf(body), 'a.docx'))).toBe('Trước\n\nSố: 5/QĐ-UBND\n\nSau');
});

it('keeps the gap of spaces that part two columns', async () => {
  const bytes = await docx([new Paragraph('Nơi nhận:                    CHỦ TỊCH'), new Paragraph('Một   hai')]);
  expect(markdownOf(await readSource(bytes, 'a.docx'))).toBe('Nơi nhận:     CHỦ TỊCH\n\nMột hai');
});
