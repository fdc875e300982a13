import { tableHead, tableRow } from '../markdown-table.ts';
import { bestOf, COLUMNS, type Column } from './columns.ts';
import type { Measurement } from './measure.ts';
import { FORMS } from './query-forms.ts';

/** What was measured of a collection. */
export interface Measured {
  /** The collection's name. */
  name: string;
  measurements: readonly Measurement[];
}

/** How an engine stands in one figure against the best of the others. */
interface Standing {
  head: string;
  /** In steps of the last digit that is printed: above 0 where it is ahead. */
  steps: number;
  /** The two figures, as printed, and whose the other one is. */
  own: string;
  other: string;
  rival: string;
  digits: number;
}

/** A line of the tables; what can't be compared in a column is undefined. */
interface Line {
  name: string;
  form: string;
  standings: (Standing | undefined)[];
}

/**
 * The report's part on where an engine is ahead of every other, in Markdown: for every line of the tables by how much it
 * leads the best of the others, and a list of what it doesn't lead in. Figures are compared as they are printed.
 */
export function standingSection(engine: string, measured: readonly Measured[]): string {
  const lines = measured.flatMap(({ name, measurements }) => linesOf(engine, name, measurements));
  const all = lines.flatMap(({ standings }) => standings.filter((standing) => standing !== undefined));
  const [ahead, level, behind] = [
    all.filter(({ steps }) => steps > 0),
    all.filter(({ steps }) => steps === 0),
    all.filter(({ steps }) => steps < 0),
  ] as const;
  return `${[
    `## Where ${engine} is ahead`,
    `Ahead of every other engine in ${ahead.length} of ${all.length} figures, level with the best in ${level.length}, behind in ${behind.length}. Each figure is the lead over the best of the others; it is bold where there is none.`,
    [...tableHead(['texts', 'query', ...COLUMNS.map(({ head }) => head), 'ahead in'], 2), ...lines.map(tableLine)].join(
      '\n',
    ),
    lines.flatMap(exceptionsOf).join('\n') || 'There is no line that it does not lead.',
  ].join('\n\n')}\n`;
}

function linesOf(engine: string, name: string, measurements: readonly Measurement[]): Line[] {
  return FORMS.flatMap((form) => {
    const group = measurements.filter((measurement) => measurement.form === form);
    const own = group.find((measurement) => measurement.engine === engine);
    const others = group.filter((measurement) => measurement !== own);
    return own ? [{ name, form, standings: COLUMNS.map((column) => standingOf(column, own, others)) }] : [];
  });
}

function standingOf(column: Column, own: Measurement, others: readonly Measurement[]): Standing | undefined {
  const { head, of, digits, isLessBetter } = column;
  const best = bestOf(column, others);
  const [figure, rival] = [of(own), best && of(best)];
  if (figure === undefined || rival === undefined) return undefined;
  const stepsOf = (value: number) => Math.round(Number(value.toFixed(digits)) * 10 ** digits);
  return {
    head,
    steps: (stepsOf(figure) - stepsOf(rival)) * (isLessBetter ? -1 : 1) || 0,
    own: figure.toFixed(digits),
    other: rival.toFixed(digits),
    rival: best!.engine,
    digits,
  };
}

function tableLine({ name, form, standings }: Line): string {
  const known = standings.filter((standing) => standing !== undefined);
  const count = `${known.filter(({ steps }) => steps > 0).length} of ${known.length}`;
  return tableRow([name, form, ...standings.map(leadOf), count]);
}

function leadOf(standing: Standing | undefined): string {
  if (!standing) return '–';
  const { steps } = standing;
  if (steps > 0) return `+${distanceOf(standing)}`;
  return `**${steps === 0 ? '=' : `−${distanceOf(standing)}`}**`;
}

function distanceOf({ steps, digits }: Standing): string {
  return (Math.abs(steps) / 10 ** digits).toFixed(digits);
}

/** A point of a list for each figure that is not ahead. */
function exceptionsOf({ name, form, standings }: Line): string[] {
  return standings
    .filter((standing) => standing !== undefined)
    .filter(({ steps }) => steps <= 0)
    .map((standing) => {
      const { head, steps, own, other, rival } = standing;
      const how =
        steps === 0
          ? `level with ${rival} (${own})`
          : `behind ${rival} by ${distanceOf(standing)} (${own}, not ${other})`;
      return `- ${name}, ${form}, ${head}: ${how}.`;
    });
}
