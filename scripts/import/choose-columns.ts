import { layoutOf, type SheetLayout } from '../../src/import/register/layout.ts';
import type { RegisterContext } from '../../src/import/register/register-context.ts';
import type { SheetColumns } from '../../src/import/register/read-register.ts';
import type { Table } from '../../src/reading/table/table.ts';
import { columnsFlag, columnsInWords, commandToGoOn, confirmColumns, lackingColumns } from './confirm-columns.ts';
import type { RegisterRun } from './register-flags.ts';

/**
 * Finds the sheets that are registers, and which column of each holds what: as the flags say, as it is proposed where `--yes` says
 * so, else as the clerk confirms in a terminal. Where nobody can be asked, shows the proposal and how to go on, and gives
 * nothing.
 */
export async function chooseColumns(
  table: Table,
  run: RegisterRun,
  context: RegisterContext,
  args: readonly string[],
): Promise<SheetColumns[] | undefined> {
  const { texts } = context;
  const layouts = table.sheets.filter(({ rows }) => rows.length > 0).map(layoutOf);
  const likely = layouts.filter(({ proposed: { number, issued } }) => number !== undefined && issued !== undefined);
  const sheets = likely.length > 0 ? likely : layouts;
  for (const { sheet } of layouts)
    if (!sheets.some((layout) => layout.sheet === sheet)) console.log(texts.sheetLeftOut(sheet.name));
  const { columns } = run;
  if (columns)
    return refuseLacking(
      sheets.map((layout) => ({ layout, columns })),
      context,
    );
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  if (!run.yes && canAsk) return askForEach(sheets, context);
  const proposed = refuseLacking(
    sheets.map((layout) => ({ layout, columns: layout.proposed })),
    context,
  );
  if (run.yes || !proposed) return proposed;
  for (const [layout, ...same] of alike(sheets)) {
    const rows = [layout, ...same].reduce((sum, each) => sum + each.rows.length, 0);
    console.log(texts.proposal([layout, ...same].map(({ sheet }) => sheet.name).join(', '), rows));
    console.log(columnsInWords(layout, layout.proposed, context));
  }
  console.log(
    [
      texts.howToGoOn,
      ...['--yes', columnsFlag(sheets[0]!.proposed)].map((flag) => `  ${commandToGoOn(args, flag)}`),
    ].join('\n'),
  );
  return undefined;
}

/** Sheets of one head are confirmed once. */
async function askForEach(
  sheets: readonly SheetLayout[],
  context: RegisterContext,
): Promise<SheetColumns[] | undefined> {
  const chosen: SheetColumns[] = [];
  for (const [layout, ...same] of alike(sheets)) {
    const columns = await confirmColumns(layout, context);
    if (!columns) {
      console.log(context.texts.nothingMade);
      return undefined;
    }
    chosen.push(...[layout, ...same].map((each) => ({ layout: each, columns })));
  }
  return chosen;
}

function alike(sheets: readonly SheetLayout[]): [SheetLayout, ...SheetLayout[]][] {
  const groups = Map.groupBy(sheets, ({ names, proposed }) => JSON.stringify([names, proposed]));
  return [...groups.values()] as [SheetLayout, ...SheetLayout[]][];
}

function refuseLacking(sheets: SheetColumns[], { texts }: RegisterContext): SheetColumns[] | undefined {
  const lacking = sheets.flatMap(({ layout, columns }) => {
    const fields = lackingColumns(columns).map((field) => texts.fields[field]);
    return fields.length > 0 ? [texts.lacksColumns(layout.sheet.name, fields.join(', '))] : [];
  });
  for (const sentence of new Set(lacking)) console.error(sentence);
  return lacking.length > 0 ? undefined : sheets;
}
