import { describe, expect, it } from 'vitest';
import type { LocatedProblem } from '../../src/content/locate.ts';
import { SEVERITY, type ProblemCode, type ProblemData } from '../../src/domain/problem.ts';
import { reportAsJson, reportAsText } from '../../src/site/problem-report.ts';

const FILE = 'decisions/2021/2236-qd-ubnd.md';
const ESCAPE = String.fromCharCode(27);

function located<C extends ProblemCode>(
  code: C,
  data: ProblemData[C],
  place: Partial<Pick<LocatedProblem, 'file' | 'line' | 'column' | 'related'>> = {},
): LocatedProblem {
  return { code, severity: SEVERITY[code], data, file: FILE, line: 12, column: 5, related: [], ...place };
}

const AMBIGUOUS = located(
  'ambiguous-reference',
  { ref: '601/QĐ-UBND', candidates: ['2021/601-qd-ubnd', '2021/601-qd-ubnd-2021-03-09'] },
  { related: [{ what: 'candidate', file: 'decisions/2021/601-qd-ubnd.md', line: 3, column: 9 }] },
);
const UNKNOWN_KEY = located(
  'unknown-key',
  { key: 'tittle', nearest: 'title', known: ['title'] },
  { line: 2, column: 1 },
);

const text = (problems: LocatedProblem[], source = '', locale: 'vi' | 'en' = 'vi', color = false) =>
  reportAsText(problems, locale, { lineOf: () => source, color });

describe('JSON', () => {
  it('has the keys of the contract, in their order', () => {
    expect(JSON.parse(reportAsJson([AMBIGUOUS], 'vi'))).toEqual([
      {
        code: 'ambiguous-reference',
        severity: 'error',
        file: FILE,
        line: 12,
        column: 5,
        message: '“601/QĐ-UBND” có thể là nhiều văn bản.',
        hint: expect.stringContaining('2021/601-qd-ubnd hay 2021/601-qd-ubnd-2021-03-09') as string,
        related: [{ file: 'decisions/2021/601-qd-ubnd.md', line: 3, column: 9, message: 'Văn bản tìm thấy ở đây.' }],
      },
    ]);
    const keys = Object.keys((JSON.parse(reportAsJson([AMBIGUOUS], 'vi')) as object[])[0] ?? {});
    expect(keys.join(' ')).toBe('code severity file line column message hint related');
  });

  it('speaks the language of the site', () => {
    expect(reportAsJson([UNKNOWN_KEY], 'vi')).toContain('Đổi thành title');
    expect(reportAsJson([UNKNOWN_KEY], 'en')).toContain('Write title instead');
  });

  it('keeps the severity that a problem arrives with, as a draft’s', () => {
    const told = JSON.parse(reportAsJson([{ ...UNKNOWN_KEY, severity: 'warning' }], 'vi')) as { severity: string }[];
    expect(told[0]?.severity).toBe('warning');
  });

  it('is an empty array where nothing was found', () => {
    expect(reportAsJson([], 'vi')).toBe('[]\n');
  });
});

describe('text', () => {
  it('names place, problem, line, hint, other places and the page of the docs', () => {
    expect(text([AMBIGUOUS], '  - 601/QĐ-UBND')).toBe(
      [
        `error[ambiguous-reference] ${FILE}:12:5`,
        '“601/QĐ-UBND” có thể là nhiều văn bản.',
        '   |',
        '12 |   - 601/QĐ-UBND',
        '   |     ^',
        '   = gợi ý: Chọn một: 2021/601-qd-ubnd hay 2021/601-qd-ubnd-2021-03-09. Ghi thêm ngày ban hành hay cơ quan ban hành; văn bản có tệp trong kho thì ghi thẳng mã.',
        '   = decisions/2021/601-qd-ubnd.md:3:9: Văn bản tìm thấy ở đây.',
        '   = docs/issues/ambiguous-reference.md',
        '',
        '1 lỗi',
        '',
      ].join('\n'),
    );
  });

  it('says help in English', () => {
    expect(text([UNKNOWN_KEY], 'tittle: A', 'en')).toContain('\n  = help: Write title instead, or delete this key.\n');
  });

  it('leaves the excerpt out where the file has no such line', () => {
    const report = reportAsText([UNKNOWN_KEY], 'vi', { lineOf: () => undefined, color: false });
    expect(report).not.toContain('^');
    expect(report).not.toContain('undefined');
  });

  it('keeps the problems of a file together, in the order in which files and problems come', () => {
    const at = (file: string, line: number) => located('not-utf8', {}, { file, line, column: 1 });
    const report = text([at('b.md', 1), at('a.md', 3), at('b.md', 2), at('a.md', 4)]);
    expect(report.match(/[ab]\.md:\d/g)).toEqual(['b.md:1', 'b.md:2', 'a.md:3', 'a.md:4']);
  });

  const WARNING = located('assumed-entry', { number: '12/2021/QĐ-UBND' });
  const NOTE = located('early-entry', { days: 1, least: 10 });
  const counts: [LocatedProblem[], string, string][] = [
    [[], 'Không thấy lỗi nào.', 'Nothing found.'],
    [[UNKNOWN_KEY], '1 lỗi', '1 error'],
    [[WARNING, UNKNOWN_KEY, UNKNOWN_KEY, WARNING, WARNING], '2 lỗi, 3 cảnh báo', '2 errors, 3 warnings'],
    [[NOTE, WARNING], '1 cảnh báo, 1 lưu ý', '1 warning, 1 note'],
  ];
  it.each(counts)('counts at the end (%#)', (problems, vi, en) => {
    expect(text(problems).trimEnd().split('\n').at(-1)).toBe(vi);
    expect(text(problems, '', 'en').trimEnd().split('\n').at(-1)).toBe(en);
  });

  it('has colour only where asked', () => {
    expect(text([UNKNOWN_KEY], 'tittle: A')).not.toContain(ESCAPE);
    expect(text([UNKNOWN_KEY], 'tittle: A', 'vi', true)).toContain(`${ESCAPE}[31m`);
  });

  it('passes no escape sequence or line break of the content on to the terminal', () => {
    const evil = `${ESCAPE}[2J${ESCAPE}]0;x\u0007\n\u202Eevil`;
    const problem = located(
      'unknown-key',
      { key: evil, known: [evil] },
      { file: evil, related: [{ what: 'other', file: evil, line: 1, column: 1 }] },
    );
    const report = text([problem], evil);
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(report.split('\n').every((line) => !line.startsWith('evil'))).toBe(true);
  });
});

describe('the caret', () => {
  /** What stands above the caret, counting one cell a character. */
  function pointedAt(source: string, column: number): string | undefined {
    const lines = text([located('not-utf8', {}, { column })], source).split('\n');
    const caretAt = lines.find((line) => line.trim().endsWith('^'))?.indexOf('^') ?? -1;
    return lines.find((line) => line.startsWith('12 |'))?.[caretAt];
  }

  const long = `${'a'.repeat(5000)}X${'b'.repeat(5000)}`;
  const cases: [name: string, source: string, column: number, pointed: string | undefined][] = [
    ['first column', 'Xabc', 1, 'X'],
    ['last column', 'abcX', 4, 'X'],
    ['behind the end', 'abc', 9, undefined],
    ['after a tab', '\tX', 2, 'X'],
    ['after two tabs within', 'a\tb\tX', 5, 'X'],
    ['Vietnamese, composed', 'Kiện toàn X', 11, 'X'],
    ['in the middle of a long line', long, 5001, 'X'],
    ['at the start of a long line', `X${long}`, 1, 'X'],
    ['at the end of a long line', `${long}Y`, long.length + 1, 'Y'],
  ];
  it.each(cases)('%s', (_name, source, column, pointed) => {
    expect(pointedAt(source, column)).toBe(pointed);
  });

  it('does not count combining marks, and counts wide characters twice', () => {
    const caretOf = (source: string, column: number) =>
      text([located('not-utf8', {}, { column })], source)
        .split('\n')
        .find((line) => line.trim().endsWith('^'));
    const decomposed = 'Kiện X'.normalize('NFD');
    expect(caretOf(decomposed, decomposed.length)).toBe(`   | ${' '.repeat(5)}^`);
    expect(caretOf('漢字X', 3)).toBe(`   | ${' '.repeat(4)}^`);
    expect(caretOf('😀X', 3)).toBe(`   | ${' '.repeat(2)}^`);
  });

  it('cuts a long line on both sides', () => {
    const shown = text([located('not-utf8', {}, { column: 5001 })], long)
      .split('\n')
      .find((line) => line.startsWith('12 |'));
    expect(shown).toMatch(/^12 \| …a+Xb+…$/);
    expect(shown?.length).toBeLessThan(120);
  });

  it('never cuts through a character', () => {
    const report = text([located('not-utf8', {}, { column: 301 })], '😀'.repeat(300));
    expect(report.isWellFormed()).toBe(true);
    expect(report).not.toContain('\uFFFD');
  });
});
