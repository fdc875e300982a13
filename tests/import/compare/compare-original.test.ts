import { describe, expect, it } from 'vitest';
import type { PdfText } from '../../../src/content/read-pdf-file.ts';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import { compareOriginal, isEqual } from '../../../src/import/compare/compare-original.ts';
import { readSource } from '../../../src/reading/read-source.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { makeContent } from '../../content/make-content.ts';
import { IMPORTED, importedDecision } from './imported-decision.ts';

/** A text as a PDF may have it: a paragraph for each, without any markup. */
function printed(...paragraphs: string[]): PdfText {
  const children = paragraphs.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return { root: { type: 'root', children }, leftOut: [] };
}

function recordOf(fields: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    kind: 'decision',
    id: '2021/1-qd-ubnd',
    file: 'decisions/2021/1-qd-ubnd.md',
    title: 'Thử',
    number: '1/QĐ-UBND',
    issued: '2021-01-02',
    text: 'full',
    draft: false,
    redirectFrom: [],
    ignore: [],
    signers: [],
    topics: [],
    recipients: [],
    references: {},
    supersededBy: [],
    attachments: [],
    changes: [],
    citations: [],
    ...fields,
  };
}

/** The differences of a text from what is printed, as `page → original`. */
function differences(body: string, original: PdfText, fields?: Partial<DecisionRecord>): string[] {
  const { words, fields: others } = compareOriginal(recordOf(fields), `---\ntitle: Thử\n---\n${body}`, original);
  return [...others, ...(words ?? [])].map((one) => `${one.page} → ${one.original}`);
}

describe('text and original', () => {
  it.each<[what: string, body: string, ...original: string[]]>([
    [
      'markup',
      '## Điều 1. Tên\n\n**Đậm**, _nghiêng_ và [liên kết](https://vi-du.example/).',
      'Điều 1. Tên',
      'Đậm, nghiêng và liên kết.',
    ],
    ['lines', 'Một câu\ndài.', 'Một', 'câu dài.'],
    ['spaces and letters taken apart', 'Số 5/QĐ-UBND (nay).', 'Số 5 / QĐ - UBND ( nay ) .'.normalize('NFD')],
    ['dashes and quotation marks', 'Từ “a” – “b” và ‘c’…', 'Từ "a" - "b" và \'c\'...'],
    ['a hyphen at the end of a line', 'The commission decides.', 'The com-', 'mission decides.'],
    ['bullets', '- Một;\n- Hai.', '• Một;', '+ Hai.'],
    ['numbers of lists', '3. Ba\n4. Bốn', '3. Ba', '4. Bốn'],
    ['numbers that a list leaves out', '1. Một\n3. Ba', '1. Một', '3. Ba'],
    ['tables', '| A | B |\n| - | - |\n| 1 | 2<br>3 |', 'A', 'B', '1', '2 3'],
    ['HTML', '<p align="center">Giữa</p>\n\n<div>Một <b>hai</b></div>', 'Giữa', 'Một hai'],
    ['rules', 'Trên\n\n---\n\nDưới', 'Trên', '________', 'Dưới'],
    ['dots to write on', 'Ông ........ ký.', 'Ông ………… ký.'],
    ['footnotes', 'Câu[^1] tiếp.\n\n[^1]: Chú thích ở đây.', 'Câu¹ tiếp.', '1. Chú thích ở đây.'],
    [
      'footnotes in the middle',
      'Câu[^1] tiếp.\n\nTrang sau.\n\n[^1]: Chú thích.',
      'Câu1 tiếp.',
      '1 Chú thích.',
      'Trang sau.',
    ],
    ['labels of footnotes', 'Một[^b] hai[^a] ba[^b].\n\n[^a]: A.\n\n[^b]: B.', 'Một¹ hai² ba¹.', '1. B.', '2. A.'],
    ['escapes', '2021\\. Năm \\*ấy\\* &amp; sau', '2021. Năm *ấy* & sau'],
  ])('are equal where %s differ', (_, body, ...original) => {
    expect(differences(body, printed(...original))).toEqual([]);
  });

  it.each<[what: string, body: string, original: string[], found: string[]]>([
    ['a word', 'Điều 1. Cho phép.', ['Điều 1. Không cho phép.'], ['Cho → Không cho']],
    ['a tone', 'Ủy quyền', ['Ủy quyên'], ['quyền → quyên']],
    ['a figure', 'Phạt 1.500 đồng', ['Phạt 1.600 đồng'], ['500 → 600']],
    ['a capital', 'ủy ban', ['Ủy ban'], ['ủy → Ủy']],
    ['a sign', 'A, B', ['A B'], [', → ']],
    ['what only the page has', 'Một.\n\nHai ba.', ['Một.'], ['Hai ba. → ']],
    ['what only the original has', 'Một.', ['Một.', 'Hai ba.'], [' → Hai ba.']],
    ['the number of an item', '2. Hai', ['3. Hai'], ['2 → 3']],
    ['a footnote', 'Câu[^1]\n\n[^1]: Có.', ['Câu1', '1. Không.'], ['Có → 1. Không']],
    ['a minus that is part of the text', 'Trừ 5', ['Trừ - 5'], [' → -']],
    ['a number without its hyphen', 'QĐUBND', ['QĐ-UBND'], ['QĐUBND → QĐ-UBND']],
  ])('differ in %s', (_, body, original, found) => {
    expect(differences(body, printed(...original))).toEqual(found);
  });

  it('gives the line of the file and some words around', () => {
    const source = '---\ntitle: Thử\n---\n\nDòng một.\n\nTrước đó là\nchữ sai ở đây thôi.\n';
    const { words } = compareOriginal(recordOf(), source, printed('Dòng một.', 'Trước đó là chữ đúng ở đây thôi.'));
    expect(words).toEqual([
      { line: 8, page: 'sai', original: 'đúng', before: '. Trước đó là chữ', behind: 'ở đây thôi.' },
    ]);
  });

  it('does not list where too much differs, whatever the machine', () => {
    const words = (letter: string) => Array.from({ length: 3000 }, (_, at) => `${letter}${at}`).join(' ');
    const compared = compareOriginal(recordOf(), `---\n---\n${words('a')}`, printed(words('b')));
    expect(compared.words).toBeUndefined();
    expect(isEqual(compared)).toBe(false);
  });
});

describe('a page imported from a PDF', () => {
  async function imported() {
    const { page: source, bytes } = await importedDecision();
    const { root, leftOut = [] } = await readSource(bytes, '.pdf');
    const files = { [`decisions/${IMPORTED}.md`]: source, [`attachments/${IMPORTED}.pdf`]: bytes };
    const { site } = await checkContent(makeContent(files), { asOf: '2023-01-01' });
    return { source, original: { root, leftOut }, record: site!.archive.decisions.get(IMPORTED)!.record! };
  }

  it('equals it', async () => {
    const { source, original, record } = await imported();
    expect(compareOriginal(record, source, original)).toEqual({ fields: [], words: [] });
  });

  it('differs from it once any word of its text is gone or another', async () => {
    const { source, original, record } = await imported();
    const start = source.indexOf('\n---\n') + 5;
    const words = [...source.slice(start).matchAll(/[\p{L}\p{N}]+/gu)];
    expect(words.length).toBeGreaterThan(80);
    const missed = words.filter(({ 0: word, index }) => {
      const [before, behind] = [source.slice(0, start + index), source.slice(start + index + word.length)];
      return ['', 'khác'].some((other) => isEqual(compareOriginal(record, before + other + behind, original)));
    });
    expect(missed.map(([word]) => word)).toEqual([]);
  });

  it.each<[field: string, change: Partial<DecisionRecord>, found: [page: string, original: string]]>([
    ['number', { number: '2263/QĐ-UBND' }, ['2263/QĐ-UBND', '2236/QĐ-UBND']],
    ['issued', { issued: '2021-09-07' }, ['2021-09-07', '2021-09-06']],
    [
      'title',
      { title: 'Thành lập Tổ công tác' },
      ['Thành lập Tổ công tác', 'Thành lập Tổ công tác về cải cách hành chính'],
    ],
    [
      'signers',
      { signers: [{ role: 'CHỦ TỊCH', name: 'Nguyễn Văn Khác' }] },
      ['CHỦ TỊCH Nguyễn Văn Khác', 'CHỦ TỊCH Nguyễn Văn Mẫu'],
    ],
  ])('differs from it once its %s is another', async (field, change, [page, paper]) => {
    const { source, original, record } = await imported();
    const { fields } = compareOriginal({ ...record, ...change }, source, original);
    expect(fields).toEqual([{ field, page, original: paper }]);
  });

  it('equals it with a title in sentence case or in capitals', async () => {
    const { source, original, record } = await imported();
    const title = 'Về việc THÀNH LẬP TỔ CÔNG TÁC VỀ CẢI CÁCH HÀNH CHÍNH';
    expect(compareOriginal({ ...record, title }, source, original).fields).toEqual([]);
  });

  it('may keep the whole head in its text', async () => {
    const { source, original, record } = await imported();
    const head = 'QUYẾT ĐỊNH\n\nVề việc thành lập Tổ công tác về cải cách hành chính\n\n';
    const at = source.indexOf('\n---\n') + 6;
    expect(compareOriginal(record, source.slice(0, at) + head + source.slice(at), original).words).toEqual([]);
  });
});
