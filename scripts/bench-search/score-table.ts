import { tableHead, tableRow } from '../markdown-table.ts';
import { bestOf, COLUMNS, type Column } from './columns.ts';
import type { Measurement } from './measure.ts';
import { FORMS } from './query-forms.ts';

/** A table in Markdown: a row an engine, form by form, the best figures of each form in bold (as printed: several where they are equal). */
export function scoreTable(measurements: readonly Measurement[]): string {
  const lines = tableHead(['query', 'engine', ...COLUMNS.map(({ head }) => head)], 2);
  for (const form of FORMS) {
    const group = measurements.filter((measurement) => measurement.form === form);
    const best = COLUMNS.map((column) => printed(column, bestOf(column, group)));
    for (const measurement of group) {
      const figures = COLUMNS.map((column, at) => {
        const figure = printed(column, measurement);
        return figure !== '–' && figure === best[at] ? `**${figure}**` : figure;
      });
      lines.push(tableRow([form, measurement.engine, ...figures]));
    }
  }
  return lines.join('\n');
}

function printed({ of, digits }: Column, measurement: Measurement | undefined): string {
  return (measurement && of(measurement)?.toFixed(digits)) ?? '–';
}
