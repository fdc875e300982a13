import type { Locale } from '../src/domain/locale.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocatedProblem } from '../src/content/locate.ts';
import { reportAsText } from '../src/site/problem-report.ts';

/** The report of a check as a terminal shows it, with the lines of the content files in question. */
export function contentReport(problems: readonly LocatedProblem[], contentDir: string, locale: Locale): string {
  const files = new Map<string, string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    if (!files.has(file)) files.set(file, linesOf(path.join(contentDir, file)));
    return files.get(file)![line - 1];
  };
  return reportAsText(problems, locale, { lineOf, color: process.stdout.isTTY === true });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
