import { parseNumber } from '../../domain/document-number.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { lineOf, textOf, type CellOf } from './cell-text.ts';
import { REGISTER_FIELDS } from './columns.ts';
import { readDayCell, type DayRead } from './day-cell.ts';
import type { RegisterContext, RowContext } from './register-context.ts';
import type { RegisterRow, RowProblem } from './register-row.ts';
import { readMoreFacts } from './row-facts.ts';
import { readRowNumber, type NumberRead } from './row-number.ts';
import { readRowTitle } from './row-title.ts';

/** What a row says of a document, or why it says too little. */
export type RowRead = Pick<RegisterRow, 'given'> | { problem: RowProblem };

const LONGEST_TITLE = 2000;
/** Recipients may be all communes of a province. */
const LONGEST_CELL = 10_000;
/** What stands in the place of a title where a number was not used. */
const CANCELLED =
  /^\(?(?:so )?(?:da )?(?:huy|bo trong|de trong|khong su dung|khong phat hanh|so trong)(?: so| bo| van ban)?\)?[.!]?$/;

/** Reads a row that holds a document. */
export function readRow(cell: CellOf, context: RowContext): RowRead {
  const { texts, hasTypes } = context;
  const title = textOf(cell('title'));
  const problem = failedCell(cell) ?? titleProblem(title);
  if (problem) return { problem };
  const read = numberAndDay(cell, context);
  if ('problem' in read) return read;
  const { number, isOdd, day: issued } = read;
  const more = readMoreFacts(cell, number, context);
  if ('problem' in more) return more;
  const { doubts, type, ...facts } = more;
  const ofNumber = type ?? parseNumber(number, 'vn').type;
  const named = readRowTitle(title, hasTypes ? { ofNumber } : undefined);
  if (named.title === '') return { problem: { code: 'missing', fields: ['title'] } };
  const known = type ?? named.type;
  return {
    given: {
      number,
      issued,
      title: named.title,
      ...(known !== undefined && { type: known }),
      ...facts,
      doubts: {
        ...doubts,
        ...(isOdd && { number: texts.oddNumber }),
        ...(named.isProposed && { title: texts.fromCapitals(lineOf(cell('title'))) }),
      },
    },
  };
}

function failedCell(cell: CellOf): RowProblem | undefined {
  for (const field of REGISTER_FIELDS) {
    const value = cell(field);
    if (typeof value === 'string' && value.length > LONGEST_CELL) return { code: 'too-long', field };
    if (typeof value === 'object' && 'error' in value) return { code: 'error-cell', field, written: value.error };
  }
  return undefined;
}

function titleProblem(title: string): RowProblem | undefined {
  if (title.length > LONGEST_TITLE) return { code: 'too-long', field: 'title' };
  return CANCELLED.test(foldMarks(title)) ? { code: 'cancelled', written: title } : undefined;
}

type Identity = Exclude<NumberRead, { problem: unknown }> & Exclude<DayRead, { problem: unknown }>;

/** Number and day; what of number, day and title lacks is told in one. */
function numberAndDay(cell: CellOf, context: RowContext): Identity | { problem: RowProblem } {
  const number = lineOf(cell('number')) === '' ? undefined : numberOf(cell, context);
  if (number && 'problem' in number) return number;
  const dayCell = cell('issued') ?? number?.day;
  if (!number || dayCell === undefined || lineOf(cell('title')) === '') {
    const held = { number, title: lineOf(cell('title')) || undefined, issued: dayCell };
    const fields = (['number', 'title', 'issued'] as const).filter((field) => held[field] === undefined);
    return { problem: { code: 'missing', fields } };
  }
  const { year } = parseNumber(number.number, 'vn');
  const issued = readDayCell(dayCell, year === undefined ? context.days : { ...context.days, years: new Set([year]) });
  if ('problem' in issued) return { problem: { code: issued.problem, field: 'issued', written: issued.written } };
  return { ...number, day: issued.day };
}

/** A column of types that holds symbols (`QĐ-UBND`) gives them. */
function numberOf(cell: CellOf, { settings, symbol = '' }: RegisterContext): NumberRead {
  const type = lineOf(cell('type'));
  const ofType = /^\/?\p{Lu}[\p{L}\d]{0,7}[-/]\p{Lu}[\p{L}\d&-]*$/u.test(type) ? type : '';
  return readRowNumber(cell('number'), lineOf(cell('symbol')) || ofType || symbol, settings.profile);
}
