import type { Measurement } from './measure.ts';
import { FORMS } from './query-forms.ts';

/** A column of figures; the best of a form is the highest, or the lowest where less is better. */
interface Column {
  head: string;
  of: (measurement: Measurement) => number | undefined;
  digits: number;
  isLessBetter?: true;
}

const COLUMNS: readonly Column[] = [
  { head: 'first link', of: ({ firstLink }) => firstLink, digits: 3 },
  { head: 'success@1', of: ({ success }) => success[1], digits: 3 },
  { head: 'success@3', of: ({ success }) => success[3], digits: 3 },
  { head: 'success@10', of: ({ success }) => success[10], digits: 3 },
  { head: 'MRR@10', of: ({ mrr }) => mrr, digits: 3 },
  { head: 'median ms', of: ({ median }) => median, digits: 0, isLessBetter: true },
  { head: '95 % ms', of: ({ percentile95 }) => percentile95, digits: 0, isLessBetter: true },
];

/** A table in Markdown: a row an engine, form by form, the best figures of each form in bold (as printed: several where they are equal). */
export function scoreTable(measurements: readonly Measurement[]): string {
  const heads = ['query', 'engine', ...COLUMNS.map(({ head }) => head)];
  const lines = [row(heads), row(heads.map((_, at) => (at < 2 ? '---' : '---:')))];
  for (const form of FORMS) {
    const group = measurements.filter((measurement) => measurement.form === form);
    const best = COLUMNS.map((column) => bestOf(column, group));
    for (const measurement of group) {
      const figures = COLUMNS.map((column, at) => {
        const figure = printed(column, measurement);
        return figure !== '–' && figure === best[at] ? `**${figure}**` : figure;
      });
      lines.push(row([form, measurement.engine, ...figures]));
    }
  }
  return lines.join('\n');
}

function bestOf(column: Column, group: readonly Measurement[]): string | undefined {
  const direction = column.isLessBetter ? 1 : -1;
  const known = group.filter((measurement) => column.of(measurement) !== undefined);
  const [best] = known.toSorted((a, b) => direction * (column.of(a)! - column.of(b)!));
  return best && printed(column, best);
}

function printed({ of, digits }: Column, measurement: Measurement): string {
  return of(measurement)?.toFixed(digits) ?? '–';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
