import { numberKey } from '../../domain/document-number.ts';
import type { DecisionRecord } from '../../domain/record.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { idFor } from '../draft/draft-of.ts';
import type { RegisterRow } from './register-row.ts';

/** A row with the id of its page. */
export interface PlannedRow {
  row: RegisterRow;
  id: string;
  /** The file of the page that the archive holds of it already. */
  held?: string;
}

/**
 * Gives each document its id. One that the archive holds, by number and day, keeps its own, wherever it lies. Where ids meet, the
 * earliest day keeps the bare one, the others append their day, then their issuer (docs/content.md, "A stub's id").
 *
 * @param records all decisions of the archive, drafts too
 */
export function planIds(
  rows: readonly RegisterRow[],
  records: readonly DecisionRecord[],
  settings: SiteSettings,
): PlannedRow[] {
  const held = Map.groupBy(
    records.filter(({ translationOf }) => translationOf === undefined),
    ({ number, issued }) => `${numberKey(number, settings.profile)} ${issued}`,
  );
  const taken = new Set(records.map(({ id }) => id));
  const planned = new Map<RegisterRow, PlannedRow>();
  const inOrder = [...rows].sort((a, b) => compare(a.given.issued, b.given.issued));
  for (const row of inOrder) {
    const { number, issued, issuer } = row.given;
    const same = held.get(`${numberKey(number, settings.profile)} ${issued}`) ?? [];
    const own = same.find((record) => issuer === undefined || record.issuer === undefined || record.issuer === issuer);
    if (own) {
      planned.set(row, { row, id: own.id, held: own.file });
      continue;
    }
    const bare = idFor({ number, issued });
    const wished = row.given.id;
    const wishes = [
      ...(wished === undefined ? [] : [wished]),
      bare,
      `${bare}-${issued}`,
      `${bare}-${issued}-${issuer ?? row.row}`,
    ];
    const id = wishes.find((each) => !taken.has(each)) ?? `${bare}-${issued}-${row.row}`;
    taken.add(id);
    planned.set(row, { row, id });
  }
  return rows.map((row) => planned.get(row)!);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
