import { formatNumber, LONGEST_NUMBER, parseNumber } from '../../domain/document-number.ts';
import type { Profile } from '../../domain/settings.ts';
import type { Cell } from '../../reading/table/table.ts';
import { lineOf } from './cell-text.ts';
import type { RowProblem } from './register-row.ts';

/** `số 125/QĐ-UBND ngày 06/9/2021`: a day behind the number in one cell. */
const DAY_BEHIND = /[\s,;]{1,5}ngày\s(.{1,60})$/iu;
const LEAD = /^(?:số|no\.?)[\s:.]{0,3}(?=\d)/iu;
/** The running number alone, with the letter that numbers one more. */
const RUNNING = /^\d{1,6}(?:bis|\p{L})?$/iu;

/** A row's number; `day` is what stands behind it in the same cell, `isOdd` says that documents aren't usually numbered so. */
export type NumberRead = { number: string; isOdd: boolean; day?: string } | { problem: RowProblem };

/**
 * Reads the number of a document: whole, or the running number with the symbol put behind it (`125` and `QĐ-UBND`).
 *
 * @param symbol of a column of its own, or given for all rows; nothing is guessed without it
 */
export function readRowNumber(cell: Cell, symbol: string, profile: Profile): NumberRead {
  const written = lineOf(cell);
  if (typeof cell === 'object' && 'day' in cell) return { problem: { code: 'number-is-day', written } };
  if (profile === 'plain') return { number: formatNumber(written, profile), isOdd: false };
  const [behind, day] = DAY_BEHIND.exec(written) ?? [];
  const whole = formatNumber(written.slice(0, written.length - (behind?.length ?? 0)).replace(LEAD, ''), profile);
  if (!/\d/.test(whole) || whole.length > LONGEST_NUMBER) return { problem: { code: 'no-number', written } };
  const rest = formatNumber(symbol, profile).replace(/^\/+/, '');
  const isAlone = RUNNING.test(whole.replace(/\/$/, ''));
  if (isAlone && rest === '') return { problem: { code: 'no-symbol', written } };
  const number = isAlone ? `${whole.replace(/\/$/, '')}/${rest}` : whole;
  return { number, isOdd: !parseNumber(number, profile).known, ...(day !== undefined && { day }) };
}
