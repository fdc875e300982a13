import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalMergeType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { legacyRuns, type FontEncoding } from './legacy-fonts.ts';
import { textOf, type Cell, type Lines, type Part, type Run, type Sheet } from './sheet.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
/** One dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const LEVELS = { dieu: 0, khoan: 1, diem: 2, so: 0, chu: 1 } as const;
const level = (at: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  level: at,
  text,
  format,
  alignment: AlignmentType.LEFT,
});

/** A sheet as a Word file; with `encoding`, in fonts of before Unicode. */
export function writeDocx(sheet: Sheet, encoding?: FontEncoding): Promise<Uint8Array> {
  return new DocxWriter(encoding).write(sheet);
}

class DocxWriter {
  readonly #encoding: FontEncoding | undefined;
  readonly #notes: Record<string, { children: Paragraph[] }> = {};

  constructor(encoding: FontEncoding | undefined) {
    this.#encoding = encoding;
  }

  write({ parts, head, foot }: Sheet): Promise<Uint8Array> {
    // Word has a paragraph behind a table that ends a document.
    const children = [...parts.flatMap((part) => this.#blocks(part)), new Paragraph('')];
    const plain = (text: string) => this.#paragraph([[{ text, bold: false, italics: false }]]);
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'act',
            levels: [
              level(0, 'Điều %1.', LevelFormat.DECIMAL),
              level(1, '%2.', LevelFormat.DECIMAL),
              level(2, '%3)', LevelFormat.LOWER_LETTER),
            ],
          },
          {
            reference: 'list',
            levels: [level(0, '%1.', LevelFormat.DECIMAL), level(1, '%2)', LevelFormat.LOWER_LETTER)],
          },
        ],
      },
      footnotes: this.#notes,
      sections: [
        {
          children,
          ...(head !== undefined && { headers: { default: new Header({ children: [plain(head)] }) } }),
          ...(foot !== undefined && { footers: { default: new Footer({ children: [plain(foot)] }) } }),
        },
      ],
    });
    return Packer.toBuffer(document);
  }

  #blocks(part: Part): (Paragraph | Table | Textbox)[] {
    switch (part.kind) {
      case 'paragraph':
        return [this.#paragraph(part.lines)];
      case 'numbered': {
        const reference = part.counter === 'so' || part.counter === 'chu' ? 'list' : 'act';
        const bold = part.counter === 'dieu';
        const lines = part.lines.map((line) => line.map((run) => ({ ...run, bold: bold || run.bold })));
        return [new Paragraph({ children: this.#runs(lines), numbering: { reference, level: LEVELS[part.counter] } })];
      }
      case 'columns':
        return this.#columns(part);
      case 'table':
        return [this.#table(part.rows)];
      case 'picture':
        return [
          new Paragraph({
            children: [new ImageRun({ type: 'png', data: PNG, transformation: { width: 40, height: 40 } })],
          }),
        ];
    }
  }

  #columns({ look, rows }: Extract<Part, { kind: 'columns' }>): (Paragraph | Table | Textbox)[] {
    const cell = (paragraphs: Lines[]) =>
      new TableCell({ children: paragraphs.map((lines) => this.#paragraph(lines)) });
    switch (look) {
      case 'cell':
        return [
          new Table({
            borders: NO_BORDERS,
            rows: [
              new TableRow({ children: [cell(rows.map(([left]) => left)), cell(rows.map(([, right]) => right))] }),
            ],
          }),
        ];
      case 'rows':
        return [
          new Table({
            borders: NO_BORDERS,
            rows: rows.map(([left, right]) => new TableRow({ children: [cell([left]), cell([right])] })),
          }),
        ];
      case 'box':
        return [
          new Textbox({
            children: rows.map(([left]) => this.#paragraph(left)),
            style: { width: '200pt', height: '80pt' },
          }),
          ...rows.map(([, right]) => this.#paragraph(right)),
        ];
      default:
        return rows.map(([left, right]) => {
          const gap =
            look === 'tabs' ? [new TextRun({ children: [new Tab(), new Tab()] })] : [new TextRun(spaces(left))];
          return new Paragraph({
            children: [...this.#runs(left), ...(textOf(right) ? gap : []), ...this.#runs(right)],
          });
        });
    }
  }

  #table(rows: Cell[][]): Table {
    return new Table({
      rows: rows.map(
        (cells, at) =>
          new TableRow({
            children: cells.flatMap((cell, column) => {
              if (typeof cell !== 'string' && cell.mergedWith === 'left') return [];
              const columnSpan = spanOf(cells, column);
              const isBegun = isMerged(rows[at + 1]?.[column]);
              const verticalMerge =
                typeof cell !== 'string' ? VerticalMergeType.CONTINUE : isBegun ? VerticalMergeType.RESTART : undefined;
              const text = typeof cell === 'string' ? cell : '';
              return new TableCell({
                columnSpan,
                ...(verticalMerge && { verticalMerge }),
                children: [this.#paragraph([[{ text, bold: false, italics: false }]])],
              });
            }),
          }),
      ),
    });
  }

  #paragraph(lines: Lines): Paragraph {
    return new Paragraph({ children: this.#runs(lines) });
  }

  #runs(lines: Lines): ParagraphChild[] {
    return lines.flatMap((line, at) => line.flatMap((run, place) => this.#run(run, at > 0 && place === 0)));
  }

  #run({ text, bold, italics, note }: Run, isNewLine: boolean): ParagraphChild[] {
    if (note !== undefined) {
      const id = Object.keys(this.#notes).length + 1;
      this.#notes[id] = { children: [this.#paragraph([[{ text: note, bold: false, italics: false }]])] };
      return [new FootnoteReferenceRun(id)];
    }
    const pieces = this.#encoding ? legacyRuns(text, this.#encoding) : [{ text }];
    return pieces.map((piece, at) => {
      const options: IRunOptions = { ...piece, bold, italics, ...(isNewLine && at === 0 && { break: 1 }) };
      return new TextRun(options);
    });
  }
}

function isMerged(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell.mergedWith === 'above';
}

function spanOf(cells: readonly Cell[], at: number): number {
  let span = 1;
  for (let cell = cells[at + span]; typeof cell === 'object' && cell.mergedWith === 'left'; cell = cells[at + span])
    span += 1;
  return span;
}

/** Spaces up to the second column. */
function spaces(left: Lines): string {
  return ' '.repeat(Math.max(6, 44 - textOf(left).length));
}
