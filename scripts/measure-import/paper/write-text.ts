import { textOf, type Lines, type Part, type Sheet } from './sheet.ts';

/** Where the second column of a head or tail begins. */
const SECOND = 44;

/**
 * A sheet as a plain file: columns side by side with spaces between them, cells of a table too.
 *
 * @param width where lines are broken, as old programs saved them; else a paragraph is a line
 */
export function writeText({ parts }: Sheet, width?: number): string {
  const blocks = parts.map((part) => blockOf(part, width)).filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

function blockOf(part: Part, width: number | undefined): string {
  switch (part.kind) {
    case 'paragraph':
      return wrapped(plain(part.lines), width);
    case 'numbered':
      return wrapped(`${part.label} ${plain(part.lines)}`, width);
    case 'columns':
      return part.rows.flatMap(([left, right]) => sideBySide(plain(left), plain(right))).join('\n');
    case 'table':
      return part.rows
        .map((row) =>
          row
            .map((cell) => (typeof cell === 'string' ? cell : '').padEnd(24))
            .join('  ')
            .trimEnd(),
        )
        .join('\n');
    case 'picture':
      return '';
  }
}

function plain(lines: Lines): string {
  return textOf(
    lines.map((line) => line.map((run) => ({ ...run, text: run.note === undefined ? run.text : ` (${run.note})` }))),
  );
}

function sideBySide(left: string, right: string): string[] {
  const [lefts, rights] = [left.split('\n'), right.split('\n')];
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) =>
    `${(lefts[at] ?? '').padEnd(SECOND)}${rights[at] ?? ''}`.trimEnd(),
  ).filter(Boolean);
}

function wrapped(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    lines.push(current);
  }
  return lines.join('\n');
}
