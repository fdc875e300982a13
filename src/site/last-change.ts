import type { PlainDate } from '../domain/plain-date.ts';
import type { DecisionRecord, NewsRecord } from '../domain/record.ts';

/** When a decision's page or news went out: a day, or a day and a time. */
export function firstOut(record: DecisionRecord | NewsRecord): string {
  return record.kind === 'news' ? record.published : (record.published ?? record.issued);
}

/**
 * The latest change that editors tell of and that has come by a day, else the publication: a day, or a day and a time.
 */
export function lastChange(record: DecisionRecord | NewsRecord, asOf: PlainDate): string {
  const changed =
    record.kind === 'news'
      ? [...record.corrections.map(({ date }) => date), record.updated]
      : [...record.changes.map(({ date }) => date), record.withdrawn?.date];
  return changed
    .filter((moment) => moment !== undefined)
    .filter((moment) => moment.slice(0, 10) <= asOf)
    .reduce((last, moment) => (last < moment ? moment : last), firstOut(record));
}
