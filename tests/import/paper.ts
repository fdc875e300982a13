import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';

/** A paragraph of a document: bold with `*` before it, in italics with `_`; an array is a row of two cells without borders, of lines each. */
export type Part = string | [left: string[], right: string[]];

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** A Word file laid out as Decree 30/2020/NĐ-CP has it, of its parts in order. */
export function wordFileOf(parts: readonly Part[]): Promise<Uint8Array> {
  const children = parts.map((part) => (typeof part === 'string' ? paragraph(part) : columns(part)));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function paragraph(written: string, alignment?: typeof AlignmentType.CENTER): Paragraph {
  const [mark] = written;
  const text = mark === '*' || mark === '_' ? written.slice(1) : written;
  const options: IRunOptions = { text, bold: mark === '*', italics: mark === '_' };
  return new Paragraph({ ...(alignment && { alignment }), children: [new TextRun(options)] });
}

function columns(sides: [string[], string[]]): Table {
  const cells = sides.map((lines) => {
    return new TableCell({ children: lines.map((line) => paragraph(line, AlignmentType.CENTER)) });
  });
  return new Table({ borders: BORDERS, rows: [new TableRow({ children: cells })] });
}

/** A decision of a province that doesn't exist, as its office would write it. */
export const DECISION: readonly Part[] = [
  [
    ['*ỦY BAN NHÂN DÂN', '*TỈNH VÍ DỤ', '-------', 'Số: 2236/QĐ-UBND'],
    [
      '*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '*Độc lập - Tự do - Hạnh phúc',
      '---------------',
      '_Ví Dụ, ngày 06 tháng 9 năm 2021',
    ],
  ],
  '*QUYẾT ĐỊNH',
  '*Về việc kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ',
  '*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ',
  '_Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  '_Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
  '*QUYẾT ĐỊNH:',
  '*Điều 1. Kiện toàn Ban Chỉ đạo gồm các ông, bà có tên sau:',
  '1. Ông Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh, Trưởng ban;',
  '2. Bà Trần Thị Thí Dụ, Phó Chủ tịch UBND tỉnh, Phó Trưởng ban.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021 của Chủ tịch UBND tỉnh Ví Dụ.',
  'Điều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.',
  [
    ['_Nơi nhận:', '- Như Điều 3;', '- Thường trực Tỉnh ủy;', '- Lưu: VT, KGVX.'],
    ['*CHỦ TỊCH', '(Đã ký)', '*Nguyễn Văn Mẫu'],
  ],
];
