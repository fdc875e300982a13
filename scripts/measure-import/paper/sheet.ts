/** Letters of one look; `note` is the text of a footnote that is referred to behind them. */
export interface Run {
  text: string;
  bold: boolean;
  italics: boolean;
  note?: string;
}

/** Lines of a paragraph, each of runs. */
export type Lines = Run[][];

/** How two columns are set: a table of one row or more, tabs, spaces, or the left one in a text box. */
export type ColumnsLook = 'cell' | 'rows' | 'tabs' | 'spaces' | 'box';

/** `null` is a cell that is one with the one before (`<`) or above (`^`). */
export type Cell = string | { mergedWith: 'left' | 'above' };

/** How a numbered paragraph counts: `Điều 1.`, `1.` and `a)` below it, `1.` and `a)` by themselves. */
export type Counter = 'dieu' | 'khoan' | 'diem' | 'so' | 'chu';

export type Part =
  | { kind: 'paragraph'; lines: Lines }
  | { kind: 'numbered'; counter: Counter; label: string; lines: Lines }
  | { kind: 'columns'; look: ColumnsLook; rows: [left: Lines, right: Lines][] }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'picture' };

/** A document on paper, as its office set it. */
export interface Sheet {
  parts: Part[];
  /** What stands on top and at the foot of every page. */
  head?: string;
  foot?: string;
}

const LETTERS: Readonly<Record<string, (text: string) => string>> = {
  nfd: (text) => text.normalize('NFD'),
  soft: (text) => text.replace(/(\p{L}{2})(\p{L}{3})/gu, '$1\u00AD$2'),
  nbsp: (text) => text.replace(/ (?=\p{L})/gu, '\u00A0'),
  eth: (text) => text.replaceAll('Đ', '\u00D0'),
};

/**
 * Reads a sheet of the sample: a paragraph a line, bold from `*` on and in italics from `_` on (`*Điều 1.* Ban hành` is bold in
 * part), ` \\ ` for a line break, `[^…]` for a footnote, `~dieu …` for a number that Word counts, `[[ look` … `]]` around columns
 * and `{{` … `}}` around a table, whose cells ` ‖ ` parts, `!picture`, `@head`, `@foot`, and `@letters` for how letters are written.
 */
export function readSheet(source: string): Sheet {
  const letters = LETTERS[/^@letters (\w+)$/m.exec(source)?.[1] ?? ''] ?? ((text: string) => text);
  const sheet: Sheet = { parts: [] };
  const counts: Partial<Record<Counter, number>> = {};
  let open: Extract<Part, { kind: 'columns' | 'table' }> | undefined;
  for (const line of source.trimEnd().split('\n')) {
    const [, option, value = ''] = /^@(head|foot) (.*)$/.exec(line) ?? [];
    if (option === 'head' || option === 'foot') sheet[option] = value;
    if (line.startsWith('@')) continue;
    if (line.startsWith('[[ '))
      sheet.parts.push((open = { kind: 'columns', look: line.slice(3) as ColumnsLook, rows: [] }));
    else if (line === '{{') sheet.parts.push((open = { kind: 'table', rows: [] }));
    else if (line === ']]' || line === '}}') open = undefined;
    else if (open?.kind === 'columns') open.rows.push(columnsOf(letters(line)));
    else if (open) open.rows.push(letters(line).split(' ‖ ').map(cellOf));
    else sheet.parts.push(partOf(line, letters, counts));
  }
  return sheet;
}

function columnsOf(line: string): [Lines, Lines] {
  const [left = '', right = ''] = line.split(/ ?‖ ?/);
  return [linesOf(left), linesOf(right)];
}

function cellOf(text: string): Cell {
  if (text === '<') return { mergedWith: 'left' };
  return text === '^' ? { mergedWith: 'above' } : text.trim();
}

function partOf(line: string, letters: (text: string) => string, counts: Partial<Record<Counter, number>>): Part {
  if (line === '!picture') return { kind: 'picture' };
  const [, counter, text = ''] = /^~(dieu|khoan|diem|so|chu) (.*)$/.exec(line) ?? [];
  if (counter === undefined) return { kind: 'paragraph', lines: linesOf(letters(line)) };
  const kind = counter as Counter;
  const number = (counts[kind] = (counts[kind] ?? 0) + 1);
  if (kind === 'dieu') delete counts.khoan;
  if (kind === 'dieu' || kind === 'khoan') delete counts.diem;
  if (kind === 'so') delete counts.chu;
  const letter = kind === 'diem' || kind === 'chu';
  const label = kind === 'dieu' ? `Điều ${number}.` : letter ? `${String.fromCharCode(96 + number)})` : `${number}.`;
  return { kind: 'numbered', counter: kind, label, lines: linesOf(letters(text)) };
}

/** The lines of a paragraph; marks at its beginning hold to its end. */
export function linesOf(text: string): Lines {
  const [, marks = '', rest = ''] = /^([*_]{0,2})(.*)$/s.exec(text) ?? [];
  if (/^[_*]/.test(rest)) return [[{ text, bold: false, italics: false }]];
  let bold = marks.includes('*');
  const italics = marks.includes('_');
  return rest.split(/ ?\\\\ ?/).map((line) =>
    line.split('*').flatMap((piece, at) => {
      if (at > 0) bold = !bold;
      return runsOf(piece, bold, italics);
    }),
  );
}

function runsOf(text: string, bold: boolean, italics: boolean): Run[] {
  return text
    .split(/(?<=\])|(?=\[\^)/)
    .filter(Boolean)
    .map((piece) => {
      const note = /^\[\^(.*)\]$/.exec(piece)?.[1];
      return { text: note === undefined ? piece : '', bold, italics, ...(note !== undefined && { note }) };
    });
}

/** The letters of lines without their looks and notes. */
export function textOf(lines: Lines): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}

/** All that a reader of the paper sees, in order, notes behind what they belong to. */
export function lettersOf({ parts, head, foot }: Sheet): string {
  const written = (lines: Lines) =>
    lines.map((line) => line.map(({ text, note }) => (note === undefined ? text : ` ${note} `)).join('')).join(' ');
  const texts = parts.flatMap((part): string[] => {
    switch (part.kind) {
      case 'paragraph':
        return [written(part.lines)];
      case 'numbered':
        return [`${part.label} ${written(part.lines)}`];
      case 'columns':
        return part.rows.flatMap(([left, right]) => [written(left), written(right)]);
      case 'table':
        return part.rows.flat().filter((cell) => typeof cell === 'string');
      case 'picture':
        return [];
    }
  });
  return [head ?? '', ...texts, foot ?? ''].join('\n');
}
