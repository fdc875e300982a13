import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readDocument, type ReadDocument } from '../../../src/import/layout/read-document.ts';
import { structureBody } from '../../../src/import/layout/structure-body.ts';
import { wordsOf } from '../../../src/reading/words-of.ts';
import { markdown, plain, table } from './layout-source.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** A document of every part; random ones are made of its lines. */
const DOCUMENT = `UBND TỈNH VÍ DỤ      ${MOTTO}
SỞ NỘI VỤ            Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-SNV        Ví Dụ, ngày 06 tháng 9 năm 2021

HỎA TỐC

QUYẾT ĐỊNH
Về việc ban hành Quy chế
làm việc của Hội đồng

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Mẫu; Căn cứ Luật Thử;

QUYẾT ĐỊNH:

Điều 1. Ban hành “Quy chế mẫu”.
Điều 2. Tổ chức
1. Một.
a) Hai;

“Điều 9. Trích
Điều 10. Trích”

Nơi nhận:            KT. GIÁM ĐỐC
- Như Điều 3;        PHÓ GIÁM ĐỐC
- Lưu: VT.           (Đã ký)
                     Nguyễn Văn Mẫu

QUY CHẾ
Làm việc
(Ban hành kèm theo Quyết định số 12/QĐ-SNV)

Chương I
QUY ĐỊNH CHUNG

Phụ lục I
-----
DANH SÁCH`;

const LINES = DOCUMENT.split('\n');

/** Whether the words of a whole are those of two lists of nodes, each node of either in its order. */
function isMergedOf(whole: Root, { body, taken }: Pick<ReadDocument, 'body' | 'taken'>): boolean {
  const words = wordsOf(whole);
  const [ours, theirs] = [body, taken].map((nodes) => nodes.map((node) => wordsOf({ type: 'root', children: [node] })));
  // Places [in body, in taken] that can be reached, with how many words are used up there.
  let reached = new Map([['0 0', 0]]);
  for (let step = 0; step < body.length + taken.length; step += 1) {
    const next = new Map<string, number>();
    for (const [place, used] of reached) {
      const [inBody = 0, inTaken = 0] = place.split(' ').map(Number);
      for (const [node, after] of [
        [ours?.[inBody], `${inBody + 1} ${inTaken}`],
        [theirs?.[inTaken], `${inBody} ${inTaken + 1}`],
      ] as const) {
        if (node?.every((word, at) => words[used + at] === word)) next.set(after, used + node.length);
      }
    }
    reached = next;
  }
  return [...reached.values()].includes(words.length);
}

const structured = (nodes: RootContent[]): Root => ({ type: 'root', children: structureBody(nodes) });

const separators = fc.array(fc.constantFrom('\n', '\n\n'), { minLength: 60, maxLength: 60 });

function expectAllWords(root: Root): void {
  const before = structuredClone(root);
  const read = readDocument(root);
  expect(isMergedOf(root, read)).toBe(true);
  expect(wordsOf(structured(read.body))).toEqual(wordsOf({ type: 'root', children: read.body }));
  expect(root).toEqual(before);
}

describe('no word is lost, none is made up, and all stay in order', () => {
  it('in a document of every part', () => {
    const { number, issuer, title, signers, recipients } = readDocument(plain(DOCUMENT));
    expect([number, issuer, title, signers[0], recipients[1]]).not.toContain(undefined);
    expectAllWords(plain(DOCUMENT));
  });

  it('in lines shuffled, left out and repeated', () => {
    const line = fc.constantFrom(
      ...LINES,
      `ỦY BAN NHÂN DÂN ${MOTTO}`,
      'Số: ',
      'Căn cứ',
      'Điều',
      '“',
      '”',
      '"',
      'CHỦ TỊCH',
      'V/v mẫu',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), separators, (lines, between) => {
        expectAllWords(plain(lines.map((text, at) => text + between[at]!).join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('in lines shuffled as Markdown, with marks', () => {
    const line = fc.constantFrom(...LINES);
    const mark = fc.constantFrom('', '', '**', '*', '***', '# ', '- ', '> ');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, mark), { maxLength: 40 }), separators, (lines, between) => {
        const marked = lines.map(([text, sign], at) => {
          const end = sign.endsWith(' ') ? '' : sign;
          return (text.trim() === '' ? '' : `${sign}${text.trim()}${end}`) + between[at]!;
        });
        expectAllWords(markdown(marked.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('in tables', () => {
    const text = fc.array(fc.constantFrom(...LINES.map((line) => line.trim()).filter(Boolean)), { maxLength: 4 });
    const cell = text.map((lines) => lines.join(' / '));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (columns, rows) => {
          const source = table(...rows.map((row) => row.slice(0, columns)));
          expectAllWords(markdown(`${source}\n\nĐiều 1. Mẫu\n\n${source}`));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('in any letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 20 }), (lines) => {
        expectAllWords(plain(lines.join('\n')));
      }),
      { numRuns: 200 },
    );
  });
});

const MEGABYTE = 1_000_000;

describe('a text of a megabyte takes no longer than its length asks', () => {
  it.each([
    ['capitals', 'CHỦ TỊCH\n'],
    ['issuers', 'ỦY BAN NHÂN DÂN\n\n'],
    ['mottos', `${MOTTO} Độc lập - Tự do - Hạnh phúc\n\n`],
    ['bases', 'Căn cứ Luật Mẫu; '],
    ['quotation marks', '“Điều 1. Mẫu\n\n'],
    ['recipients', 'Nơi nhận:\n\n- Mẫu;\n'],
    ['signers', 'TM. MẪU\n\nNguyễn Văn Mẫu\n\n'],
    ['gaps', 'Số:          '],
    ['attached', 'QUY CHẾ\n\n(Ban hành kèm theo Mẫu)\n\n'],
    ['one word', 'a'],
    ['titles', 'QUYẾT ĐỊNH Về việc mẫu '],
    ['hyphens', '- '],
    ['articles', 'Điều 1. '],
    ['marks', 'à\u0300'],
  ])('%s', (_, piece) => {
    const time = (length: number) => {
      const root = plain(
        `${MOTTO}\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC ${'MẪU THỬ '.repeat(9)}\n\n${piece.repeat(length / piece.length)}`,
      );
      const start = performance.now();
      structureBody(readDocument(root).body);
      return performance.now() - start;
    };
    time(MEGABYTE / 10);
    const [small, large] = [time(MEGABYTE / 4), time(MEGABYTE)];
    expect(large).toBeLessThan(Math.max(1000, small * 12));
  });
});
