import type { PlainDate } from '../../src/domain/plain-date.ts';

/** A content file of a demonstration archive that is made by code. */
export interface DemoFile {
  /** Below the content folder, such as `decisions/2024/15-kh-ubnd.md`. */
  path: string;
  frontmatter: { title: string; number: string; issued: PlainDate; issuer: string } & Record<string, unknown>;
  body: string;
}

/** A table in Markdown; the columns after the first are numbers, to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Paragraphs of Markdown, with an empty line between. */
export function paragraphs(...texts: readonly (string | false | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n');
}

/** A number as Vietnamese texts write it: `1.234,5`. */
export function amount(value: number): string {
  return new Intl.NumberFormat('vi').format(value);
}
