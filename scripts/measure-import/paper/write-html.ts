import { textOf, type Cell, type Lines, type Part, type Sheet } from './sheet.ts';

const STYLE = `body { font: 14pt 'Liberation Serif', 'Times New Roman', serif; margin: 0 }
table { width: 100%; border-collapse: collapse } .plain td { text-align: center; vertical-align: top; width: 50% }
.ruled td { border: 1px solid #000; padding: 2pt 4pt } p { margin: 4pt 0 } .centre { text-align: center }
.spaces { white-space: pre; font-size: 11pt }`;

/** A sheet as a page that looks as its office set it: to print, and as a saved web page. */
export function writeHtml(sheet: Sheet): string {
  const notes: string[] = [];
  const body = sheet.parts.map((part) => htmlOf(part, notes)).join('\n');
  const listed = notes.map((note, at) => `<p>${at + 1}. ${escape(note)}</p>`).join('\n');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title></title><style>${STYLE}</style></head><body>
${body}
${notes.length > 0 ? `<hr>${listed}` : ''}</body></html>`;
}

function htmlOf(part: Part, notes: string[]): string {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.lines, notes);
    case 'numbered': {
      const bold = part.counter === 'dieu';
      const text = `${part.label} ${inline(part.lines, notes)}`;
      return `<p>${bold ? `<b>${text}</b>` : text}</p>`;
    }
    case 'columns':
      return columns(part, notes);
    case 'table':
      return `<table class="ruled">${part.rows.map((row, at) => `<tr>${row.map((cell, column) => cellOf(cell, part.rows, at, column)).join('')}</tr>`).join('')}</table>`;
    case 'picture':
      return '<p><img alt="" width="40" height="40" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC"></p>';
  }
}

function columns({ look, rows }: Extract<Part, { kind: 'columns' }>, notes: string[]): string {
  if (look === 'tabs' || look === 'spaces') {
    return rows
      .map(([left, right]) => {
        const gap = '\u00A0'.repeat(Math.max(6, 40 - textOf(left).length));
        return `<p class="spaces">${inline(left, notes)}${textOf(right) ? gap : ''}${inline(right, notes)}</p>`;
      })
      .join('\n');
  }
  const cell = (paragraphs: Lines[]) => `<td>${paragraphs.map((lines) => paragraph(lines, notes)).join('')}</td>`;
  if (look === 'rows') {
    const lines = rows.map(([left, right]) => `<tr>${cell([left])}${cell([right])}</tr>`);
    return `<table class="plain">${lines.join('')}</table>`;
  }
  return `<table class="plain"><tr>${cell(rows.map(([left]) => left))}${cell(rows.map(([, right]) => right))}</tr></table>`;
}

function cellOf(cell: Cell, rows: readonly Cell[][], row: number, column: number): string {
  if (typeof cell !== 'string') return '';
  const spans = (isSame: (at: number) => boolean) => {
    let span = 1;
    while (isSame(span)) span += 1;
    return span;
  };
  const merged = (other: Cell | undefined, way: 'left' | 'above') =>
    typeof other === 'object' && other.mergedWith === way;
  const across = spans((at) => merged(rows[row]?.[column + at], 'left'));
  const down = spans((at) => merged(rows[row + at]?.[column], 'above'));
  return `<td colspan="${across}" rowspan="${down}">${escape(cell)}</td>`;
}

function paragraph(lines: Lines, notes: string[]): string {
  const isShort = textOf(lines).length < 60 && lines[0]?.every(({ bold }) => bold);
  return `<p${isShort ? ' class="centre"' : ''}>${inline(lines, notes)}</p>`;
}

function inline(lines: Lines, notes: string[]): string {
  return lines
    .map((line) =>
      line
        .map(({ text, bold, italics, note }) => {
          if (note !== undefined) return `<sup>${notes.push(note)}</sup>`;
          const slanted = italics ? `<i>${escape(text)}</i>` : escape(text);
          return bold ? `<b>${slanted}</b>` : slanted;
        })
        .join(''),
    )
    .join('<br>');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
