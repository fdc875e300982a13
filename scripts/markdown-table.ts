/** A row of a table in Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table in Markdown, two lines: the first `words` columns hold words, the others figures. */
export function tableHead(heads: readonly string[], words: number): string[] {
  return [tableRow(heads), tableRow(heads.map((_, at) => (at < words ? '---' : '---:')))];
}
