import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../scripts/demo/media/font-files.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { encodeLegacy } from '../domain/legacy-encoding/encode-legacy.ts';
import { markdownOf, reasonOf } from './markdown-of.ts';
import { centred, pdfInFont, pdfOf, write } from './pdf-of.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
// Ends near 540, where the text's right side is; the first line of a paragraph is shorter, since it is indented.
const FULL = 'Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình ngày';
const FIRST = 'Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông Ví Dụ tại tờ';

async function read(...given: Parameters<typeof pdfOf>): Promise<string> {
  return markdownOf(await readSource(await pdfOf(...given), 'a.pdf'));
}

describe('a page', () => {
  it('has a head and an end in two columns', async () => {
    const markdown = await read((pdf) => {
      pdf.addPage();
      centred(pdf, 160, 60, 'ỦY BAN NHÂN DÂN');
      centred(pdf, 160, 78, 'TỈNH VÍ DỤ');
      centred(pdf, 160, 100, 'Số: 2236/QĐ-UBND');
      centred(pdf, 420, 62, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      centred(pdf, 420, 80, 'Độc lập - Tự do - Hạnh phúc');
      centred(pdf, 420, 102, 'Ví Dụ, ngày 06 tháng 9 năm 2021');
      centred(pdf, 312, 140, 'QUYẾT ĐỊNH');
      centred(pdf, 312, 156, 'Về việc kiện toàn');
      write(pdf, [
        [113, 190, FIRST],
        [85, 206, FULL],
        [85, 222, '01 tháng 9 năm 2021;'],
        [113, 244, '1.        Khoản một.'],
        [113, 266, 'a) Điểm a.'],
        [85, 300, 'Nơi nhận:'],
        [85, 316, '- Như Điều 3;'],
        [85, 332, '- Lưu: VT.'],
      ]);
      centred(pdf, 440, 300, 'TM. ỦY BAN NHÂN DÂN');
      centred(pdf, 440, 316, 'CHỦ TỊCH');
      centred(pdf, 440, 400, 'Nguyễn Văn Mẫu');
    });
    expect(markdown.replace(/-{2,}/g, '-').replace(/ +\|/g, ' |').split('\n')).toEqual([
      '| ỦY BAN NHÂN DÂN / TỈNH VÍ DỤ / Số: 2236/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Ví Dụ, ngày 06 tháng 9 năm 2021 |',
      '| - | - |',
      '',
      'QUYẾT ĐỊNH\\',
      'Về việc kiện toàn',
      '',
      `${FIRST} ${FULL} 01 tháng 9 năm 2021;`.replace(/\s+/g, ' '),
      '',
      '1\\. Khoản một.',
      '',
      'a) Điểm a.',
      '',
      '| Nơi nhận: / - Như Điều 3; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn Mẫu |',
      '| - | - |',
    ]);
  });

  it('has tables with rules in a frame around the page, with merged cells and cells of several lines', async () => {
    const markdown = await read((pdf) => {
      pdf.addPage();
      pdf.rect(30, 30, 535, 780).stroke();
      for (const x of [80, 120, 300, 540])
        pdf
          .moveTo(x, 100)
          .lineTo(x, x === 120 ? 160 : 190)
          .stroke();
      for (const y of [100, 130, 160, 190]) pdf.moveTo(80, y).lineTo(540, y).stroke();
      write(pdf, [
        [85, 80, 'Trên bảng'],
        [85, 105, 'TT'],
        [125, 105, 'Tên'],
        [305, 105, 'Việc'],
        [85, 132, '1'],
        [125, 132, 'Trần Thị Ví Dụ, Phó Giám đốc'],
        [125, 146, 'Sở'],
        [305, 132, 'Ủy viên'],
        [85, 165, 'Cộng hai ô'],
        [305, 165, '2'],
        [85, 210, 'Dưới bảng'],
      ]);
    });
    expect(markdown.replace(/-{2,}/g, '-').replace(/ +\|/g, ' |').split('\n')).toEqual([
      'Trên bảng',
      '',
      '| TT | Tên | Việc |',
      '| - | - | - |',
      '| 1 | Trần Thị Ví Dụ, Phó Giám đốc Sở | Ủy viên |',
      '| Cộng hai ô | | 2 |',
      '',
      'Dưới bảng',
    ]);
  });

  it('may lie on its side', async () => {
    const markdown = await read((pdf) => {
      pdf.addPage();
      Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
      pdf.transform(0, -1, 1, 0, 0, 842);
      for (const x of [80, 300, 700]) pdf.moveTo(x, 100).lineTo(x, 130).stroke();
      for (const y of [100, 130]) pdf.moveTo(80, y).lineTo(700, y).stroke();
      write(pdf, [
        [85, 60, 'Một dòng trên bảng'],
        [85, 105, 'Tên'],
        [305, 105, 'Việc'],
        [85, 160, 'Một dòng dưới bảng'],
      ]);
    });
    const expected = 'Một dòng trên bảng\n\n| Tên | Việc |\n| - | - |\n\nMột dòng dưới bảng';
    expect(markdown.replace(/-{2,}/g, '-').replace(/ +\|/g, ' |')).toBe(expected);
  });

  it('has tables without rules, rows apart', async () => {
    const markdown = await read((pdf) => {
      pdf.addPage();
      write(pdf, [
        [85, 100, 'Một'],
        [200, 100, 'Hai'],
        [400, 100, 'Ba'],
        [85, 116, 'bốn'],
        [200, 116, 'năm'],
        [400, 116, 'sáu'],
        [200, 132, 'năm nữa'],
      ]);
    });
    expect(markdown.replace(/-{2,}/g, '-').replace(/ +\|/g, ' |')).toBe(
      '| Một | Hai | Ba |\n| - | - | - |\n| bốn | năm / năm nữa | sáu |',
    );
  });
});

describe('several pages', () => {
  it('lose what runs through them, and nothing else', async () => {
    const source = await readSource(
      await pdfOf((pdf) => {
        for (let page = 1; page <= 4; page += 1) {
          pdf.addPage();
          centred(pdf, 297, 20, `CÔNG BÁO/Số ${page + 10}`);
          centred(pdf, 297, 40, `- ${page} -`);
          write(pdf, [
            [85, 100, `${FULL} trang ${page}`],
            [85, 116, page < 4 ? FULL : 'Hết năm 2021.'],
            [85, 800, String(2020 + page * 3)],
          ]);
        }
      }),
      'a.pdf',
    );
    expect(source.leftOut).toEqual([1, 2, 3, 4].flatMap((page) => [`CÔNG BÁO/Số ${page + 10}`, `- ${page} -`]));
    expect(wordsOf(source.root).join(' ')).toContain('2023');
    expect(wordsOf(source.root).join(' ')).toContain('Hết năm 2021.');
  });

  it('have tables that go on from one to the next', async () => {
    const markdown = await read((pdf) => {
      for (const page of [1, 2]) {
        pdf.addPage();
        for (const x of [80, 300, 540]) pdf.moveTo(x, 100).lineTo(x, 160).stroke();
        for (const y of [100, 130, 160]) pdf.moveTo(80, y).lineTo(540, y).stroke();
        write(pdf, [
          [85, 105, `Tên ${page}`],
          [305, 105, `Việc ${page}`],
          [85, 135, `Mẫu ${page}`],
          [305, 135, `Dụ ${page}`],
        ]);
      }
    });
    expect(markdown.replace(/-{2,}/g, '-').replace(/ +\|/g, ' |')).toBe(
      '| Tên 1 | Việc 1 |\n| - | - |\n| Mẫu 1 | Dụ 1 |\n| Tên 2 | Việc 2 |\n| Mẫu 2 | Dụ 2 |',
    );
  });

  it('have paragraphs that go on from one to the next', async () => {
    const markdown = await read((pdf) => {
      pdf.addPage();
      write(pdf, [
        [113, 740, FIRST],
        [85, 756, FULL],
      ]);
      pdf.addPage();
      write(pdf, [
        [85, 60, FULL],
        [85, 76, 'hết.'],
        [113, 92, FIRST],
        [85, 108, FULL],
      ]);
    });
    expect(markdown).toBe(`${FIRST} ${FULL} ${FULL} hết.

${FIRST} ${FULL}`);
  });
});

describe('letters', () => {
  const sentence = 'quyết định về việc tổ chức';

  it.each([
    ['.VnTime', encodeLegacy(sentence, 'tcvn3'), sentence],
    ['ABCDEF+.VnTimeH', encodeLegacy(sentence, 'tcvn3'), sentence.toUpperCase()],
    ['VNI-Times,Bold', encodeLegacy(sentence, 'vni'), sentence],
    ['Arial', 'un café à la carte', 'un café à la carte'],
  ])('of %s', async (font, written, text) => {
    expect(markdownOf(await readSource(pdfInFont(font, written), 'a.pdf'))).toBe(text);
  });

  it('that nobody sees come from a recognition', async () => {
    const bytes = await pdfOf((pdf) => {
      pdf.addPage().image(PICTURE, 0, 0, { width: 595, height: 842 });
      pdf.addContent('3 Tr');
      write(pdf, [[85, 100, FULL]]);
    });
    const source = await readSource(bytes, 'a.pdf');
    expect(source.made).toBe('recognised');
    expect(markdownOf(source)).toBe(FULL);
  });
});

describe('a file that can’t be read', () => {
  it('is a scan', async () => {
    const bytes = await pdfOf((pdf) => {
      for (const _ of [1, 2]) pdf.addPage().image(PICTURE, 0, 0, { width: 595, height: 842 });
      pdf.addPage();
    });
    expect(await reasonOf(bytes, 'a.pdf')).toEqual({ code: 'scan', pages: 3 });
  });

  it('has scanned pages', async () => {
    const bytes = await pdfOf((pdf) => {
      write(pdf.addPage(), [[85, 100, FULL]]);
      pdf.addPage().image(PICTURE, 0, 0, { width: 595, height: 842 });
      write(pdf, [[300, 820, '2']]);
    });
    expect(await reasonOf(bytes, 'a.pdf')).toEqual({ code: 'partly-scan', pages: 2, scanned: [2] });
  });

  it('has a small picture and few words on a page, and is read', async () => {
    const markdown = await read((pdf) => {
      pdf.addPage().image(PICTURE, 300, 300, { width: 150, height: 100 });
      write(pdf, [[85, 100, 'Đã ký']]);
    });
    expect(markdown).toBe('Đã ký');
  });

  it('opens with a password only', async () => {
    const bytes = await pdfOf((pdf) => write(pdf.addPage(), [[85, 100, FULL]]), {
      userPassword: 'x',
      pdfVersion: '1.7',
    });
    expect(await reasonOf(bytes, 'a.pdf')).toEqual({ code: 'encrypted' });
  });

  it('has nothing in it', async () => {
    expect(await reasonOf(await pdfOf((pdf) => void pdf.addPage()), 'a.pdf')).toEqual({ code: 'empty' });
  });
});

describe('lines of a paragraph', () => {
  it('are one where the next word was too long for the line', async () => {
    const begun = 'Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số';
    const lines = [
      [85, 100, begun],
      [85, 116, '12/2015/QĐ-UBND ngày 20 tháng 4 năm 2015 của Ủy ban nhân dân tỉnh,'],
      [85, 132, FULL],
    ] as const;
    const markdown = await read((pdf) => write(pdf.addPage(), lines));
    expect(markdown).toBe(`${begun} ${lines[1][2]} ${FULL}`);
  });

  it('are one where a sentence goes on in small letters at the margin, though letters are of another size', async () => {
    const markdown = await read((pdf) => {
      write(pdf.addPage(), [
        [85, 100, FULL],
        [85, 116, 'Căn cứ Nghị định của Chính'],
      ]);
      pdf.fontSize(10);
      write(pdf, [[85, 133, 'phủ về công tác văn thư;']]);
    });
    expect(markdown.split('\n\n').at(-1)).toContain('của Chính phủ về công tác văn thư;');
  });

  it('end where an article with a title begins, both bold and short', async () => {
    const markdown = await read((pdf) => {
      pdf.registerFont('bold', FONT_FILES.bold).addPage().font('bold');
      write(pdf, [
        [85, 100, 'Phối hợp trong quản lý biên chế'],
        [85, 116, 'Điều 1. Mục đích'],
      ]);
    });
    expect(markdown).toBe('Phối hợp trong quản lý biên chế\n\nĐiều 1. Mục đích');
  });

  it('join the halves of a number without a space', async () => {
    const begun = 'và đề nghị của Sở Khoa học và Công nghệ theo Quyết định số 7/2022/QĐ-';
    const markdown = await read((pdf) =>
      write(pdf.addPage(), [
        [85, 100, FULL],
        [85, 116, begun],
        [85, 132, 'UBND.'],
      ]),
    );
    expect(markdown).toBe(`${FULL} ${begun}UBND.`);
  });
});

it('takes raised digits for the sign of a note, and lowered ones for what they are', async () => {
  const markdown = await read((pdf) => {
    write(pdf.addPage(), [[85, 100, 'ổn định']]);
    const end = 85 + pdf.widthOfString('ổn định');
    pdf.fontSize(8);
    write(pdf, [[end, 98, '1']]);
  });
  expect(markdown).toBe('ổn định¹');
});
