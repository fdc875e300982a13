import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/markdown/rendered.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { compareTexts, type ComparedRow, type Comparison } from '../../../src/site/compare/compare-texts.ts';
import type { Run } from '../../../src/site/compare/mark-changes.ts';
import { wordsOf } from '../../../src/site/compare/text-words.ts';

const render = (text: string): Section[] =>
  renderMarkdown(text, { format: 'md', file: 'x.md', firstLine: 1, profile: 'vn', locale: 'vi' }).sections;

/** `giữ [bỏ]`: marked words stand in brackets. */
const written = (runs: readonly Run[] = []) =>
  runs.map(({ text, isChanged }) => (isChanged ? `[${text.trim()}]${/\s$/.test(text) ? ' ' : ''}` : text)).join('');

const told = ({ rows }: Comparison) =>
  rows.map(({ kind, moved, older, newer }) =>
    [kind, ...(moved ? [moved] : []), older && `- ${older.title}`, newer && `+ ${newer.title}`]
      .filter(Boolean)
      .join(' '),
  );

const plain = (text: string): Section[] => [{ text }];

/** The marks of two texts of one stretch each. */
function marks(older: string, newer: string): [older: string, newer: string] | 'same' {
  const [row] = compareTexts(plain(older), plain(newer)).rows;
  return row?.kind === 'same' ? 'same' : [written(row?.older?.runs), written(row?.newer?.runs)];
}

describe('the words of a provision', () => {
  it.each<[what: string, older: string, newer: string, marks: ReturnType<typeof marks>]>([
    ['nothing', 'Tổ có năm người.', 'Tổ có năm người.', 'same'],
    [
      'a word in the place of another',
      'Tổ có năm người.',
      'Tổ có sáu người.',
      ['Tổ có [năm] người.', 'Tổ có [sáu] người.'],
    ],
    ['a word more', 'Tổ có người.', 'Tổ có năm người.', ['Tổ có người.', 'Tổ có [năm] người.']],
    ['a word less', 'Tổ có năm người.', 'Tổ có người.', ['Tổ có [năm] người.', 'Tổ có người.']],
    ['a sign', 'Tổ trưởng, tổ viên', 'Tổ trưởng; tổ viên', ['Tổ trưởng[,] tổ viên', 'Tổ trưởng[;] tổ viên']],
    ['a number is one word', 'theo 601/QĐ-UBND', 'theo 602/QĐ-UBND', ['theo [601/QĐ-UBND]', 'theo [602/QĐ-UBND]']],
    ['a day is one word', 'ngày 06/9/2021', 'ngày 07/9/2021', ['ngày [06/9/2021]', 'ngày [07/9/2021]']],
    ['capitals count', 'tổ trưởng', 'Tổ trưởng', ['[tổ] trưởng', '[Tổ] trưởng']],
    ['marks count', 'tổ trưởng', 'tô trưởng', ['[tổ] trưởng', '[tô] trưởng']],
    ['the form of Unicode does not', 'Quyết định'.normalize('NFD'), 'Quyết định', 'same'],
    ['nor the place of a tone mark', 'hoà giải, thuỷ lợi', 'hòa giải, thủy lợi', 'same'],
    ['nor a kind of dash', 'kinh tế – xã hội', 'kinh tế - xã hội', 'same'],
    ['nor a kind of quotation mark', '“Tổ”', '"Tổ"', 'same'],
    ['nor Eth', 'Quyết Ðịnh', 'Quyết Định', 'same'],
    ['nor white space', 'Tổ có\nnăm người', 'Tổ có năm người', 'same'],
    ['nor white space at a sign', 'Tổ trưởng , tổ viên', 'Tổ trưởng, tổ viên', 'same'],
  ])('%s', (_, older, newer, expected) => {
    expect(marks(older, newer)).toEqual(expected);
  });

  it('counts what is typed in another way', () => {
    expect(compareTexts(plain('hoà giải và thuỷ lợi'), plain('hòa giải và thủy lợi')).retyped).toBe(2);
    expect(compareTexts(plain('hoà giải cũ'), plain('hòa giải mới')).retyped).toBe(1);
  });
});

const ARTICLES = {
  scope: 'Phạm vi điều chỉnh\n\nQuy chế này quy định nguyên tắc làm việc của Tổ công nghệ số cộng đồng.',
  duty: 'Nhiệm vụ\n\n1. Hướng dẫn người dân dùng dịch vụ công trực tuyến.\n\n2. Báo cáo hằng quý.',
  money: 'Kinh phí\n\nNgân sách cấp xã bảo đảm kinh phí theo phân cấp hiện hành.',
  words: 'Giải thích từ ngữ\n\nTổ viên là người được Ủy ban nhân dân cấp xã công nhận.',
  force: 'Hiệu lực thi hành\n\nQuyết định này có hiệu lực kể từ ngày ký.',
};
const act = (...articles: string[]) => render(articles.map((text, at) => `## Điều ${at + 1}. ${text}`).join('\n\n'));
const { scope, duty, money, words, force } = ARTICLES;

describe('provisions', () => {
  it.each<[what: string, older: Section[], newer: Section[], rows: string[]]>([
    [
      'stay',
      act(scope, duty),
      act(scope, duty),
      ['same - Điều 1. Phạm vi điều chỉnh + Điều 1. Phạm vi điều chỉnh', 'same - Điều 2. Nhiệm vụ + Điều 2. Nhiệm vụ'],
    ],
    [
      'are added, and those behind renumbered',
      act(scope, duty),
      act(scope, words, duty),
      [
        'same - Điều 1. Phạm vi điều chỉnh + Điều 1. Phạm vi điều chỉnh',
        'added + Điều 2. Giải thích từ ngữ',
        'same number - Điều 2. Nhiệm vụ + Điều 3. Nhiệm vụ',
      ],
    ],
    [
      'are removed where they were',
      act(scope, money, duty),
      act(scope, duty),
      [
        'same - Điều 1. Phạm vi điều chỉnh + Điều 1. Phạm vi điều chỉnh',
        'removed - Điều 2. Kinh phí',
        'same number - Điều 3. Nhiệm vụ + Điều 2. Nhiệm vụ',
      ],
    ],
    [
      'change and are renumbered at once',
      act(duty),
      act(scope, duty.replace('hằng quý', 'hằng tháng')),
      ['added + Điều 1. Phạm vi điều chỉnh', 'changed number - Điều 1. Nhiệm vụ + Điều 2. Nhiệm vụ'],
    ],
    [
      'change places',
      act(scope, duty),
      act(duty, scope),
      [
        'same number - Điều 2. Nhiệm vụ + Điều 1. Nhiệm vụ',
        'same number - Điều 1. Phạm vi điều chỉnh + Điều 2. Phạm vi điều chỉnh',
      ],
    ],
    [
      'are known by their heading',
      act('Kinh phí\n\nDo tỉnh cấp.'),
      act(scope, 'Kinh phí\n\nTổ viên tự lo mọi khoản chi.'),
      ['added + Điều 1. Phạm vi điều chỉnh', 'changed number - Điều 1. Kinh phí + Điều 2. Kinh phí'],
    ],
    [
      'are others though the number is one',
      act(money),
      act(words),
      ['added + Điều 1. Giải thích từ ngữ', 'removed - Điều 1. Kinh phí'].reverse(),
    ],
    [
      'are paragraphs in bold, too',
      render('**Điều 1.** Ban hành Quy chế kèm theo.'),
      render('**Điều 1.** Ban hành Quy chế mới kèm theo.'),
      ['changed - Điều 1. + Điều 1.'],
    ],
    ['are none', render('Nội dung cũ.'), render('Nội dung mới.'), ['changed -  + ']],
  ])('%s', (_, older, newer, rows) => {
    expect(told(compareTexts(older, newer))).toEqual(rows);
  });

  it('are matched to their like among many', () => {
    const many = Array.from(
      { length: 40 },
      (_, n) => `Tên ${n}\n\nNội dung riêng số ${n} của điều thứ ${n * 7} trong văn bản hư cấu này.`,
    );
    const shifted = compareTexts(act(...many), act(force, ...many));
    expect(shifted.rows.filter(({ kind }) => kind === 'same')).toHaveLength(40);
    expect(shifted.rows.filter(({ moved }) => moved === 'number')).toHaveLength(40);
  });
});

describe('bounds', () => {
  const long = (word: string) => plain(Array.from({ length: 500 }, (_, n) => `${word}${n} từ chung`).join(' '));

  it('leaves a provision unmarked where too much of it differs', () => {
    const { rows } = compareTexts(long('a'), long('b'), { shown: 10_000, marked: 100 });
    expect(rows).toMatchObject([{ kind: 'changed', isUnmarked: true }]);
    expect(written(rows[0]?.older?.runs)).not.toContain('[');
    expect(written(rows[0]?.newer?.runs)).toContain('b499');
  });

  it('shows titles alone where too much differs in all', () => {
    const { rows, isOutline } = compareTexts(long('a'), long('b'), { shown: 1_000, marked: 1_000 });
    expect(isOutline).toBe(true);
    expect(rows.flatMap(({ older, newer }) => [...(older?.runs ?? []), ...(newer?.runs ?? [])])).toEqual([]);
  });
});

const word = fc.constantFrom('tổ', 'trưởng', 'hoà', 'hòa', '601/QĐ-UBND', ',', '.', '“', 'năm', 'người', 'Điều', '5');
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const section = fc.record({
  title: fc.constantFrom(
    'Điều 1. Tên',
    'Điều 2. Kinh phí',
    'Điều 3',
    'Chương I',
    'Mục đích',
    'Phụ lục',
    'Phần thứ hai',
  ),
  text: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')),
});
const sections = fc.array(section, { maxLength: 6 });

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const fullText = ({ title = '', text }: Section) => [title, text].filter(Boolean).join('\n');

describe('any two texts', () => {
  it('stand there word for word once the marks are taken away', () => {
    fc.assert(
      fc.property(sections, sections, (older, newer) => {
        const { rows } = compareTexts(older, newer);
        const shown = rows.filter(({ kind }) => kind !== 'same');
        const left = (side: 'older' | 'newer', all: readonly Section[]) => {
          const texts = all.map(fullText).sort();
          for (const row of shown) if (row[side]) expect(texts).toContain(textOf(row[side].runs));
          expect(rows.filter((row) => row[side])).toHaveLength(texts.length);
        };
        left('older', older);
        left('newer', newer);
      }),
    );
  });

  it('show no change where they are one', () => {
    fc.assert(
      fc.property(sections, (text) => {
        for (const row of compareTexts(text, text).rows) expect(row).toMatchObject({ kind: 'same' });
      }),
    );
  });

  it('turn round when they are compared the other way', () => {
    const turned: Record<ComparedRow['kind'], ComparedRow['kind']> = {
      ...{ same: 'same', changed: 'changed', added: 'removed', removed: 'added' },
    };
    const marked = (runs: readonly Run[] = []) =>
      runs.reduce((sum, { text, isChanged }) => sum + (isChanged ? wordsOf(text).length : 0), 0);
    const summary = ({ rows }: Comparison, back: boolean) =>
      rows
        .map(({ kind, older, newer }) => {
          const [a, b] = back ? [newer, older] : [older, newer];
          return [back ? turned[kind] : kind, a?.title, b?.title, marked(a?.runs), marked(b?.runs)].join(' ');
        })
        .sort();
    fc.assert(
      fc.property(sections, sections, (older, newer) => {
        expect(summary(compareTexts(newer, older), true)).toEqual(summary(compareTexts(older, newer), false));
      }),
    );
  });
});
