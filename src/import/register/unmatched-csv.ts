import { csvCell } from '../../site/csv-cell.ts';

/** A line of the list of what isn't in a page yet: a row of the register, or a file. */
export interface UnmatchedLine {
  /** What is the matter, in the language of the archive. */
  kind: string;
  sheet: string;
  row: string;
  number: string;
  issued: string;
  title: string;
  files: string;
  reason: string;
}

/** The list as a spreadsheet opens it: UTF-8 with its mark, nothing that it would take for a formula. */
export function unmatchedCsv(names: UnmatchedLine, lines: readonly UnmatchedLine[]): string {
  const written = [names, ...lines].map((line) =>
    Object.values(line as unknown as Record<string, string>)
      .map(csvCell)
      .join(','),
  );
  return `\uFEFF${written.join('\r\n')}\r\n`;
}
