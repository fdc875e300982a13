import { isCancel, note, select } from '@clack/prompts';
import { REGISTER_FIELDS, writeColumns, type Columns, type RegisterField } from '../../src/import/register/columns.ts';
import { columnLetter } from '../../src/reading/table/column-letters.ts';
import { nameOfColumn, type SheetLayout } from '../../src/import/register/layout.ts';
import { readRows } from '../../src/import/register/read-rows.ts';
import type { RegisterContext } from '../../src/import/register/register-context.ts';
import { problemSentence } from '../../src/import/register/problem-sentence.ts';
import { writePlainDate } from '../../src/domain/plain-date.ts';

/** Rows that are shown as they would be read. */
const SHOWN = 3;
/** Without these a row is no document. */
const NEEDED = ['number', 'issued', 'title'] as const;

/** The columns of a sheet as they would be read, with its first rows. */
export function columnsInWords(layout: SheetLayout, columns: Columns, context: RegisterContext): string {
  const { texts } = context;
  const fields = REGISTER_FIELDS.filter((field) => columns[field] !== undefined);
  const width = Math.max(0, ...fields.map((field) => texts.fields[field].length));
  const names = fields.map(
    (field) => `  ${texts.fields[field].padEnd(width)} = ${nameOfColumn(layout, columns[field]!)}`,
  );
  const { rows, refused } = readRows(layout, columns, context);
  const read = [
    ...rows.map(({ row, given: { number, issued, title } }) => ({
      row,
      line: [number, writePlainDate(issued), title].join(' · '),
    })),
    ...refused.map(({ row, problem }) => ({ row, line: problemSentence(problem, texts) })),
  ];
  const first = read.sort((a, b) => a.row - b.row).slice(0, SHOWN);
  return [
    ...names,
    texts.firstRows,
    ...first.map(({ row, line }) => `  ${texts.place('', row)}: ${line.slice(0, 160)}`),
  ].join('\n');
}

/** The needed columns that are not known. */
export function lackingColumns(columns: Columns): (typeof NEEDED)[number][] {
  return NEEDED.filter((field) => columns[field] === undefined);
}

/** Shows the columns in a terminal until the clerk finds them right; undefined where the clerk breaks off. */
export async function confirmColumns(layout: SheetLayout, context: RegisterContext): Promise<Columns | undefined> {
  const { texts } = context;
  let columns = layout.proposed;
  for (;;) {
    note(columnsInWords(layout, columns, context), texts.proposal(layout.sheet.name, layout.rows.length));
    const isWhole = lackingColumns(columns).length === 0;
    const answer = await select({
      message: texts.askColumns,
      options: [
        ...(isWhole ? [{ value: 'yes', label: texts.yes }] : []),
        { value: 'change', label: texts.change },
        { value: 'stop', label: texts.stop },
      ],
    });
    if (isCancel(answer) || answer === 'stop') return undefined;
    if (answer === 'yes') return columns;
    const changed = await changeColumn(layout, columns, context);
    if (!changed) return undefined;
    columns = changed;
  }
}

async function changeColumn(
  layout: SheetLayout,
  columns: Columns,
  { texts }: RegisterContext,
): Promise<Columns | undefined> {
  const askable = REGISTER_FIELDS.filter((field) => field !== 'id' && field !== 'held');
  const field = await select<RegisterField>({
    message: texts.askField,
    options: askable.map((value) => ({
      value,
      label: texts.fields[value],
      ...(columns[value] !== undefined && { hint: columnLetter(columns[value]) }),
    })),
    maxItems: 13,
  });
  if (isCancel(field)) return undefined;
  const width = Math.max(layout.names.length, ...layout.rows.slice(0, 50).map(({ cells }) => cells.length));
  const column = await select<number>({
    message: texts.askColumn(texts.fields[field]),
    initialValue: columns[field] ?? -1,
    options: [
      { value: -1, label: texts.noColumn },
      ...Array.from({ length: width }, (_, at) => ({ value: at, label: nameOfColumn(layout, at) })),
    ],
    maxItems: 13,
  });
  if (isCancel(column)) return undefined;
  const { [field]: _, ...others } = columns;
  return column < 0 ? others : { ...others, [field]: column };
}

/** The command that goes on where nobody can be asked, with what it was called with. */
export function commandToGoOn(args: readonly string[], added: string): string {
  return `npm run import -- ${[...args.map(quoted), added].join(' ')}`;
}

/** Names on Windows hold no quotation marks, and its shell takes no others; elsewhere a shell reads on within double ones. */
function quoted(arg: string): string {
  if (/^[\w./:\\=-]+$/u.test(arg)) return arg;
  return /["$`!]/.test(arg) && process.platform !== 'win32' ? `'${arg.replaceAll("'", String.raw`'\''`)}'` : `"${arg}"`;
}

/** Columns as the flag takes them. */
export function columnsFlag(columns: Columns): string {
  return `--columns "${writeColumns(columns)}"`;
}
