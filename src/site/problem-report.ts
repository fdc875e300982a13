import { styleText } from 'node:util';
import type { LocatedProblem } from '../content/locate.ts';
import type { Locale } from '../domain/locale.ts';
import type { ProblemCode, ProblemData, Severity } from '../domain/problem.ts';
import { en } from '../i18n/problems/en.ts';
import type { ProblemText, ProblemTexts } from '../i18n/problems/problem-texts.ts';
import { vi } from '../i18n/problems/vi.ts';
import { printable } from './printable.ts';
import { shownLine } from './shown-line.ts';
import { sourceExcerpt } from './source-excerpt.ts';

const TEXTS: Record<Locale, ProblemTexts> = { vi, en };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const COLORS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const LINE_MOST = 100;

/** What a report for a terminal needs beside the problems. */
export interface TextReportOptions {
  /** A line of a content file, both counted as in the problems; nothing where the file can't be read. */
  lineOf: (file: string, line: number) => string | undefined;
  color: boolean;
}

/** Problems as the JSON of `check --format json` (docs/content.md, "What a check says"), with a line break at its end. */
export function reportAsJson(problems: readonly LocatedProblem[], locale: Locale): string {
  const texts = TEXTS[locale];
  const told = problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    file: problem.file,
    line: problem.line,
    column: problem.column,
    ...textOf(texts, problem.code, problem.data),
    related: problem.related.map(({ what, file, line, column }) => ({
      file,
      line,
      column,
      message: texts.related[what],
    })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}

/**
 * Problems for a reader at a terminal, file by file in the order in which the files first occur, and their number.
 *
 * ```
 * error[unknown-reference] decisions/2021/2236-qd-ubnd.md:12:5
 * Không thấy văn bản “601/QĐ-UBN” trong kho.
 *    |
 * 12 |   - 601/QĐ-UBN
 *    |     ^
 *    = gợi ý: Có phải là 601/QĐ-UBND? …
 *    = docs/issues/unknown-reference.md
 *
 * 1 lỗi
 * ```
 */
export function reportAsText(problems: readonly LocatedProblem[], locale: Locale, options: TextReportOptions): string {
  const texts = TEXTS[locale];
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  // Each line once: one may be as long as its file, and have as many problems.
  const lines = Map.groupBy(problems, ({ file, line }) => `${file}:${line}`);
  const shown = new Map(
    [...lines].map(([key, [first, ...others]]) => {
      const source = options.lineOf(first!.file, first!.line);
      const codes = new Set([first!, ...others].map(({ code }) => code));
      return [key, source === undefined ? undefined : shownLine(source, codes)];
    }),
  );
  const lineOf: TextReportOptions['lineOf'] = (file, line) => shown.get(`${file}:${line}`);
  const blocks = [...byFile.values()].flat().map((problem) => blockOf(problem, texts, { ...options, lineOf }));
  return [...blocks, countOf(problems, texts)].join('\n\n') + '\n';
}

function blockOf(problem: LocatedProblem, texts: ProblemTexts, { lineOf, color }: TextReportOptions): string {
  const { code, severity, file, line, column } = problem;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const { message, hint } = textOf(texts, code, problem.data);
  const margin = ' '.repeat(String(line).length);
  return [
    `${paint([COLORS[severity], 'bold'], `${severity}[${code}]`)} ${printable(file)}:${line}:${column}`,
    paint('bold', printable(message)),
    ...excerptOf(lineOf(file, line), line, column).map(([edge, text]) => `${paint('blue', edge)}${text}`),
    `${margin} = ${texts.help}: ${printable(hint)}`,
    ...problem.related.map(
      (place) => `${margin} = ${printable(place.file)}:${place.line}:${place.column}: ${texts.related[place.what]}`,
    ),
    `${margin} = docs/issues/${code}.md`,
  ].join('\n');
}

/** The lines of an excerpt, each as its left edge and what stands right of it; none for a line that isn't there. */
function excerptOf(source: string | undefined, line: number, column: number): [edge: string, text: string][] {
  if (source === undefined || source.trim() === '') return [];
  const margin = ' '.repeat(String(line).length);
  const { text, caret } = sourceExcerpt(source, column, LINE_MOST);
  return [
    [`${margin} |`, ''],
    [`${line} |`, ` ${text}`],
    [`${margin} |`, ` ${caret}`],
  ];
}

function countOf(problems: readonly LocatedProblem[], texts: ProblemTexts): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [texts.counted[severity](count)] : [];
  });
  return counts.join(', ') || texts.nothingFound;
}

/** A code and its data belong together, which the type of a list of problems no longer says. */
function textOf<C extends ProblemCode>(texts: ProblemTexts, code: C, data: ProblemData[C]): ProblemText {
  return texts.of[code](data);
}
