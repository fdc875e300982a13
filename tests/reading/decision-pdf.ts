import { centred, pdfOf, write } from './pdf-of.ts';

/** Lines between which a decision's text stands, on one page in the layout of Decree 30/2020/NĐ-CP. */
const BODY = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Điều 1. Thành lập Tổ công tác về cải cách hành chính của tỉnh Ví Dụ.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số',
  '601/QĐ-UBND ngày 09 tháng 3 năm 2021 của Chủ tịch UBND tỉnh Ví Dụ.',
  'Điều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.',
];

/** A decision that a program has printed: two pages, a table with lines on the second. */
export function decisionPdf(): Promise<Uint8Array> {
  return pdfOf((pdf) => {
    pdf.addPage();
    const left = [170, ['ỦY BAN NHÂN DÂN', 'TỈNH VÍ DỤ', '', 'Số: 2236/QĐ-UBND']] as const;
    const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    const right = [410, [...motto, '', 'Ví Dụ, ngày 06 tháng 9 năm 2021']] as const;
    for (const [middle, lines] of [left, right]) lines.forEach((line, at) => centred(pdf, middle, 60 + at * 18, line));
    centred(pdf, 310, 170, 'QUYẾT ĐỊNH');
    centred(pdf, 310, 188, 'Về việc thành lập Tổ công tác về cải cách hành chính');
    centred(pdf, 310, 224, 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ');
    write(
      pdf,
      BODY.slice(0, 1).map((line) => [85, 260, line]),
    );
    centred(pdf, 310, 290, 'QUYẾT ĐỊNH:');
    write(
      pdf,
      BODY.slice(1).map((line, at) => [85, 320 + at * 20, line]),
    );
    centred(pdf, 420, 440, 'CHỦ TỊCH');
    centred(pdf, 420, 510, 'Nguyễn Văn Mẫu');
    pdf.addPage();
    centred(pdf, 310, 60, 'DANH SÁCH THÀNH VIÊN');
    const sides = [85, 125, 305, 485];
    const cells = [
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['1', 'Trần Thị Thí Dụ', 'Tổ trưởng'],
      ['2', 'Lê Văn Minh Họa', 'Tổ phó thường trực'],
      ['3', 'Phạm Văn Ví Dụ', 'Thành viên'],
    ];
    cells.forEach((row, at) => {
      row.forEach((text, column) => {
        const [left = 0, right = 0] = sides.slice(column);
        pdf.rect(left, 100 + at * 30, right - left, 30).stroke();
        write(pdf, [[left + 10, 107 + at * 30, text]]);
      });
    });
  });
}
