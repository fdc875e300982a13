/** A content file's two halves. */
export interface Split {
  yaml: string;
  /** The line of the file on which the YAML begins, from 1. */
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/**
 * Parts frontmatter and text at the lines of `---`. A byte order mark and CRLF are fine.
 *
 * @returns `none` where the file doesn't begin with `---`, `open` where no second `---` follows
 */
export function splitFrontmatter(text: string): Split | 'none' | 'open' {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const start = /^---[ \t]*(?:\r\n|\r|\n)/.exec(source);
  if (!start) return 'none';
  const after = source.slice(start[0].length);
  const end = /^---[ \t]*(?:\r\n|\r|\n|$)/m.exec(after);
  if (!end) return 'open';
  const yaml = after.slice(0, end.index);
  return { yaml, yamlLine: 2, body: after.slice(end.index + end[0].length), bodyLine: 3 + linesIn(yaml) };
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
