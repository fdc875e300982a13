import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/import/draft/markdown-of.ts';
import { structureBody } from '../../../src/import/layout/structure-body.ts';
import { wordsOf } from '../../../src/reading/words-of.ts';
import { render } from '../../markdown/render.ts';
import { markdown, plain, table } from './layout-source.ts';

/** The headings that come out, as Markdown writes them. */
function headings({ children }: Root): string[] {
  return structureBody(children).flatMap((node) =>
    node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${toString(node)}`] : [],
  );
}

const written = ({ children }: Root) => markdownOf(structureBody(children), new Map(), '2021/1').markdown.trim();

/** The ids of the page that a text becomes. */
function ids(root: Root): string[] {
  return Array.from(render(written(root)).html.matchAll(/ id="([^"]*)"/g), ([, id]) => id!);
}

const lines = (...texts: string[]) => plain(texts.join('\n\n'));

const HEADINGS: [name: string, root: Root, headings: string[]][] = [
  [
    'chapters and articles',
    lines('Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Một.', 'Điều 2. Đối tượng'),
    ['## Chương I', '### Điều 1. Phạm vi', '### Điều 2. Đối tượng'],
  ],
  [
    'all levels',
    lines(
      'PHẦN THỨ NHẤT',
      'NHỮNG QUY ĐỊNH CHUNG',
      'Chương I',
      'QUY ĐỊNH',
      'Mục 1. QUYỀN',
      'Tiểu mục 1. QUYỀN NHÂN THÂN',
      'Điều 1. Quyền',
      'Mục 2',
      'NGHĨA VỤ',
      'Điều 2. Nghĩa vụ',
    ),
    [
      '## PHẦN THỨ NHẤT',
      '### Chương I',
      '#### Mục 1. QUYỀN',
      '##### Tiểu mục 1. QUYỀN NHÂN THÂN',
      '###### Điều 1. Quyền',
      '#### Mục 2',
      '###### Điều 2. Nghĩa vụ',
    ],
  ],
  ['articles alone', lines('Điều 1. Phạm vi', 'Một.', 'Điều 2', 'Hai.'), ['## Điều 1. Phạm vi', '## Điều 2']],
  [
    'other spellings',
    lines('ĐIỀU 1: PHẠM VI', 'Điều 2.Đối tượng', 'Điều 3a. Mẫu', 'Điều 04. Mẫu', 'Ðiều 5. Mẫu'),
    ['## ĐIỀU 1: PHẠM VI', '## Điều 2.Đối tượng', '## Điều 3a. Mẫu', '## Điều 04. Mẫu', '## Điều 5. Mẫu'],
  ],
  [
    'a chapter with its name behind it',
    lines('Chương II QUY ĐỊNH CỤ THỂ', 'Chương III. TỔ CHỨC THỰC HIỆN', 'Chương 4:'),
    ['## Chương II QUY ĐỊNH CỤ THỂ', '## Chương III. TỔ CHỨC THỰC HIỆN', '## Chương 4:'],
  ],
  [
    'a chapter with its name in the next line',
    lines('Chương II\nQUY ĐỊNH CỤ THỂ', 'Điều 1. Mẫu'),
    ['## Chương II', '### Điều 1. Mẫu'],
  ],
  [
    'a title that is broken in two lines',
    lines('Điều 1. Phạm vi\nđiều chỉnh\nLuật này quy định về mẫu.'),
    ['## Điều 1. Phạm vi điều chỉnh'],
  ],
  [
    'bold and italic marks around all of it',
    markdown('**Chương I**\n\n**QUY ĐỊNH CHUNG**\n\n***Điều 1. Phạm vi***\n\n**Điều 2.** *Đối tượng*'),
    ['## Chương I', '### Điều 1. Phạm vi', '### Điều 2. Đối tượng'],
  ],
  [
    'headings that have another depth',
    markdown('# Chương I\n\n## Điều 1. Phạm vi\n\n##### Khác'),
    ['## Chương I', '### Điều 1. Phạm vi', '##### Khác'],
  ],
  [
    'annexes, with levels of their own',
    lines('Điều 1. Mẫu', 'Phụ lục I', 'DANH SÁCH', 'Phụ lục II. Biểu mẫu', 'Chương I', 'Điều 1. Mẫu'),
    ['## Điều 1. Mẫu', '## Phụ lục I', '## Phụ lục II. Biểu mẫu', '### Chương I', '#### Điều 1. Mẫu'],
  ],
  [
    'an annex without number',
    lines('PHỤ LỤC', '(Kèm theo Quyết định số 5/QĐ-UBND)', 'Phụ lục số 02'),
    ['## PHỤ LỤC', '## Phụ lục số 02'],
  ],
  [
    'a regulation that is attached',
    lines(
      'Điều 1. Mẫu',
      'QUY CHẾ',
      'Làm việc của Hội đồng',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 06/9/2021)',
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
    ),
    ['## Điều 1. Mẫu', '## QUY CHẾ', '### Chương I', '#### Điều 1. Phạm vi'],
  ],
  [
    'sections with Roman numbers, in capitals or bold',
    markdown('**I. MỤC ĐÍCH**\n\nMột.\n\n**II. Nội dung**\n\n**1. Cải cách**\n\nIII – TỔ CHỨC THỰC HIỆN'),
    ['## I. MỤC ĐÍCH', '## II. Nội dung', '## III – TỔ CHỨC THỰC HIỆN'],
  ],
  [
    'sections with letters above those with Roman numbers',
    lines('A. MỤC TIÊU', 'B. NHIỆM VỤ', 'I. QUÝ I', 'II. QUÝ II', 'C. TỔ CHỨC', 'E. KHÁC', 'I. CHUNG'),
    ['## A. MỤC TIÊU', '## B. NHIỆM VỤ', '### I. QUÝ I', '### II. QUÝ II', '## C. TỔ CHỨC', '### I. CHUNG'],
  ],
  [
    'sections below the plan that is attached',
    lines('Điều 1. Mẫu', 'KẾ HOẠCH', '(Kèm theo Quyết định số 5/QĐ-UBND)', 'I. MỤC ĐÍCH', 'II. NỘI DUNG'),
    ['## Điều 1. Mẫu', '## KẾ HOẠCH', '### I. MỤC ĐÍCH', '### II. NỘI DUNG'],
  ],
  [
    'the type of what is attached, in bold, and not the words above the articles',
    markdown(
      '**QUYẾT ĐỊNH:**\n\n**Điều 1.** Mẫu.\n\n**DANH SÁCH**\n\n(Kèm theo Quyết định số 5/QĐ-UBND)\n\n**QUY CHẾ**\n\n(Kèm theo Quyết định số 5/QĐ-UBND)',
    ),
    ['## QUY CHẾ'],
  ],
  [
    'a regulation in one paragraph',
    lines('QUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)', 'Điều 1. Phạm vi'),
    ['## QUY CHẾ', '### Điều 1. Phạm vi'],
  ],
];

const NO_HEADINGS: [name: string, root: Root][] = [
  [
    'Roman numbers that name no section',
    lines('I. Sự cần thiết ban hành', 'II. VỀ TIẾN ĐỘ', 'V. LÊ VĂN MẪU', '“I. ĐÁNH GIÁ', 'II. KẾT QUẢ”', 'I. TỔ CHỨC;'),
  ],
  [
    'sentences that begin with a provision',
    lines(
      'Điều 5 của Luật này quy định chi tiết.',
      'Chương II quy định về mẫu.',
      'Mục 3 Chương II được bãi bỏ.',
      'Điều 5, Điều 6 và Điều 7 được sửa đổi.',
      'Phụ lục I ban hành kèm theo Nghị định này.',
      'Phần mềm.',
      'Chương trình mục tiêu',
      'Điều kiện',
    ),
  ],
  [
    'an article that an amending act quotes',
    lines('1. Sửa đổi Điều 5 như sau:', '“Điều 5. Mẫu', '1. Một.', 'Điều 6. Mẫu khác', '1. Hai.”.'),
  ],
  ['one in straight marks', lines('1. Sửa đổi như sau:', '"Điều 5. Mẫu', 'Điều 6. Mẫu khác', 'Hai."')],
  ['what stands in a table or a quotation', markdown(`${table(['Điều 1. Mẫu', 'Hai'])}\n\n> Điều 2. Mẫu`)],
];

describe('the structure of a text', () => {
  it.each(HEADINGS)('makes headings of %s', (_, root, expected) => {
    expect(headings(root)).toEqual(expected);
  });

  it.each(NO_HEADINGS)('makes no headings of %s', (_, root) => {
    expect(headings(root)).toEqual([]);
  });

  it('goes on behind a quotation, and behind a mark that was never closed', () => {
    const amended = lines(
      'Điều 1. Sửa đổi',
      '“Điều 5. Cũ',
      'Điều 6. Cũ”',
      'Điều 2. Ghi “Để thi hành".',
      'Điều 3. Hiệu lực',
    );
    expect(headings(amended)).toEqual(['## Điều 1. Sửa đổi', '## Điều 3. Hiệu lực']);
  });

  it('keeps an article whose text follows its number in one paragraph, the number in bold', () => {
    expect(
      written(
        lines(
          'Điều 1. Kiện toàn Ban Chỉ đạo gồm các thành viên sau đây:',
          'Điều 2. Quyết định có hiệu lực từ ngày ký.',
        ),
      ),
    ).toBe(
      '**Điều 1.** Kiện toàn Ban Chỉ đạo gồm các thành viên sau đây:\n\n**Điều 2.** Quyết định có hiệu lực từ ngày ký.',
    );
    expect(headings(lines('Điều 1. Giao Văn phòng theo dõi, đôn đốc\nviệc thực hiện.'))).toEqual([]);
    expect(written(markdown('*Điều 1.* Ban hành mẫu.'))).toBe('**_Điều 1._** Ban hành mẫu.');
    expect(headings(lines('Điều 3. Quyết định này có hiệu lực kể từ ngày ký'))).toEqual([]);
    expect(written(markdown('**Điều 1.** Kiện toàn Ban Chỉ đạo *mẫu*.'))).toBe(
      '**Điều 1.** Kiện toàn Ban Chỉ đạo _mẫu_.',
    );
  });

  it('leads to every provision of a decision, as its page shows it', () => {
    const root = lines(
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế.',
      'Điều 2. Trách nhiệm:\n1. Văn phòng:\na) Theo dõi;\nb) Báo cáo;\nđ) Tổng hợp.\n2. Các sở.',
      'Điều 3. Thi hành.',
      'QUY CHẾ',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Một.',
      'a) Hai;',
      'Phụ lục I',
    );
    expect(ids(root)).toEqual(
      expect.arrayContaining([
        'dieu-1',
        'dieu-2',
        'dieu-2-khoan-1',
        'dieu-2-khoan-1-diem-a',
        'dieu-2-khoan-1-diem-b',
        'dieu-2-khoan-1-diem-dd',
        'dieu-2-khoan-2',
        'dieu-3',
        'chuong-i',
        'dieu-1-2',
        'dieu-1-2-khoan-1-diem-a',
        'phu-luc-i',
      ]),
    );
  });

  it('keeps the numbers of lists', () => {
    const list = 'Điều 2. Mẫu\n\n3. Ba\n4. Bốn';
    expect(written(markdown(list))).toBe('## Điều 2. Mẫu\n\n3. Ba\n4. Bốn');
    expect(ids(markdown(list))).toContain('dieu-2-khoan-3');
  });

  it('names chapters by what stands below them', () => {
    const { headings: listed } = render(written(lines('Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Mẫu')));
    expect(listed.map(({ text }) => text)).toContain('Chương I – QUY ĐỊNH CHUNG');
  });

  it('makes lines of the head of an attached document', () => {
    const head = table(['ỦY BAN NHÂN DÂN / TỈNH VÍ DỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(written(markdown(`Điều 1. Mẫu\n\n${head}\n\nQUY CHẾ`))).toBe(
      '## Điều 1. Mẫu\n\nỦY BAN NHÂN DÂN\n\nTỈNH VÍ DỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nQUY CHẾ',
    );
  });

  it('writes the type of what is attached without marks', () => {
    expect(written(markdown('**QUY CHẾ**\n\n(Kèm theo Quyết định số 5/QĐ-UBND)'))).toMatch(/^## QUY CHẾ\n/);
  });

  it('keeps tables', () => {
    const source = table(['STT', 'Họ và tên'], ['1', 'Nguyễn Văn Mẫu']);
    const root = markdown(`Điều 1. Danh sách\n\n${source}`);
    expect(structureBody(root.children)[1]).toBe(root.children[1]);
  });

  it.each([...HEADINGS, ...NO_HEADINGS].map(([name, root]) => [name, root] as const))(
    'changes no word of %s',
    (_, root) => {
      expect(wordsOf({ type: 'root', children: structureBody(root.children) })).toEqual(wordsOf(root));
    },
  );
});
