import { endsOf, type Row, type Segment } from './rows.ts';

/** A column of a table, and the ends of what stands in it. */
export interface Column {
  left: number;
  right: number;
}

/** How far, in lines, a line may stand below a table that it belongs to; a name stands far below its signer's office. */
const NEAR = 1.7;
const BELOW_OFFICE = 9;
/** How much the middle of a line may differ from that of its column, and its beginning from the column's; in points. */
const MIDDLE = 30;
const BEGINNING = 15;

/**
 * The rows from `first` on that make one table, and its columns: rows of several segments, and lines within one column.
 *
 * @param isBeyond tells rows that can't belong to it, since something else stands between
 */
export function tableFrom(
  rows: readonly Row[],
  first: number,
  leading: number,
  isBeyond: (row: Row) => boolean,
): { end: number; columns: Column[] } {
  let columns = columnsOf(rows[first]?.segments ?? []);
  let end = first + 1;
  let last = rows[first];
  for (let row = rows[end]; row && last; row = rows[end]) {
    if (row.page !== last.page || isBeyond(row)) break;
    const distance = (last.y - row.y) / leading;
    const wider = widened(columns, row);
    const isMore = row.segments.length > 1 ? distance <= 2 * NEAR && wider : belongs(row, columns, distance) && wider;
    if (!isMore) break;
    columns = isMore;
    last = row;
    end += 1;
  }
  return { end, columns };
}

function columnsOf(segments: readonly Segment[]): Column[] {
  return segments.map(({ left, right }) => ({ left, right }));
}

/** The columns with another row in them; undefined where it bridges all of two columns. */
function widened(columns: readonly Column[], { segments }: Row): Column[] | undefined {
  const all = [...columns, ...columnsOf(segments)].sort((one, other) => one.left - other.left);
  const merged: Column[] = [];
  for (const { left, right } of all) {
    const last = merged.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  return merged.length >= Math.max(2, Math.min(columns.length, segments.length)) ? merged : undefined;
}

/** Whether a line that stands alone in its row belongs into one of the columns. */
function belongs(row: Row, columns: readonly Column[], distance: number): boolean {
  const { left, right } = endsOf(row);
  const at = columnAt(columns, (left + right) / 2);
  const column = columns[at];
  if (!column) return false;
  const next = columns[at + 1];
  const isWithin = left >= (columns[at - 1]?.right ?? -Infinity) && right <= (next?.left ?? Infinity);
  const isInMiddle = Math.abs((left + right) / 2 - (column.left + column.right) / 2) <= MIDDLE;
  const isBelowOffice = at > 0 && !next && isInMiddle && distance <= BELOW_OFFICE;
  const isAligned = isInMiddle || Math.abs(left - column.left) <= BEGINNING;
  return isWithin && (isBelowOffice || (isAligned && distance <= NEAR));
}

/** The index of the column in which a place is, or which is nearest. */
export function columnAt(columns: readonly Column[], place: number): number {
  let nearest = 0;
  let least = Infinity;
  columns.forEach(({ left, right }, at) => {
    const distance = Math.max(left - place, place - right, 0);
    if (distance < least) [least, nearest] = [distance, at];
  });
  return nearest;
}
