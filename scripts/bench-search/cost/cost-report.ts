import { tableHead, tableRow } from '../../markdown-table.ts';
import type { Run } from '../run.ts';
import { ROUNDS, type Cost, type KindCost } from './measure-kind.ts';
import type { QueryKind } from './query-kinds.ts';
import { sumOf, type Bytes } from './request-log.ts';

/** Milliseconds from the last keystroke to the first result, once search is loaded. */
const FIRST_RESULT_LIMIT = 300;

/** What a report on costs is made from. */
interface Measured extends Run {
  /** Decisions of the archive. */
  size: number;
  costs: readonly KindCost[];
}

/** The report on what searches cost, in Markdown. */
export function costReport({ command, day, size, costs }: Measured): string {
  return `${[
    `# What a search costs in a browser

Made by \`${command}\` on ${day}, on a generated archive of ${new Intl.NumberFormat('en').format(size)} decisions, in
Chromium on the machine that serves the site, every text compressed by gzip at its first request.

- **Bytes** go over the wire from the last keystroke until every part of the answer has come in (\`data-state\` is \`done\`
  or \`none\`), with the headers of answers, in a browser that has nothing but the search page at first: a kilobyte is 1,000.
- **Times** are milliseconds from the last keystroke, the pause that search waits for after it (150 ms) included: to the
  first result in the list, and to the end; each is the median of ${ROUNDS} runs. In the same page another search of the kind
  is asked then, for which some files are still to be loaded, and the first one again, for which none is.
- **Limits.** A number 30 KB, any other search 300 KB; the first result, or the word that there is none, within
  ${FIRST_RESULT_LIMIT} ms of the last keystroke once search is loaded: from the second search on.`,
    `## Before a reader touches the box\n\n${beforeText(costs)}`,
    `## Bytes\n\n${bytesTable(costs)}`,
    `## Milliseconds\n\n${timesTable(costs)}`,
    `## Over a limit\n\n${overText(costs)}`,
  ].join('\n\n')}\n`;
}

function beforeText([cost]: readonly KindCost[]): string {
  if (!cost) return 'Nothing was measured.';
  const { before } = cost;
  const data = new Map([...before].filter(([kind]) => isOfSearch(kind)));
  const page = sumOf(before) - sumOf(data);
  return `The search page with its scripts, styles and fonts: ${kilobytes(page)} KB. Data of search: ${kilobytes(sumOf(data))} KB${data.size > 0 ? ` (${partsOf(data)})` : ''}.`;
}

/** `data/today.js` tells every page of which day its data are. */
function isOfSearch(kind: string): boolean {
  return kind === 'pagefind' || (kind.startsWith('data/') && kind !== 'data/today');
}

function bytesTable(costs: readonly KindCost[]): string {
  return [
    ...tableHead(['search', 'asked', 'loaded', 'KB', 'limit', 'verdict'], 3),
    ...costs.flatMap(({ kind, first, next }) => [
      bytesRow(kind, `first ${codeOf(kind.first)}`, first),
      bytesRow(kind, `then ${codeOf(kind.next)}`, next),
    ]),
  ].join('\n');
}

function bytesRow({ name, limit }: QueryKind, asked: string, { bytes }: Cost): string {
  const sum = sumOf(bytes);
  return tableRow([name, asked, partsOf(bytes), kilobytes(sum), kilobytes(limit), verdict(sum, limit)]);
}

function timesTable(costs: readonly KindCost[]): string {
  return [
    ...tableHead(['search', 'asked', 'first result', 'end', 'limit', 'verdict'], 2),
    ...costs.flatMap(({ kind, first, next, again }) => [
      timesRow(kind.name, `first ${codeOf(kind.first)}`, first),
      timesRow(kind.name, `then ${codeOf(kind.next)}`, next, FIRST_RESULT_LIMIT),
      timesRow(kind.name, `${codeOf(kind.first)} again`, again, FIRST_RESULT_LIMIT),
    ]),
  ].join('\n');
}

function timesRow(name: string, asked: string, cost: Cost, limit?: number): string {
  return tableRow([
    name,
    asked,
    milliseconds(cost.first),
    milliseconds(cost.done),
    milliseconds(limit),
    limit === undefined ? '–' : verdict(firstSign(cost), limit),
  ]);
}

/** When a reader sees the first result, or that there is none. */
function firstSign({ first, done }: Cost): number {
  return first ?? done;
}

function overText(costs: readonly KindCost[]): string {
  const over = costs.flatMap(({ kind, first, next, again }) => {
    const asked = { first: codeOf(kind.first), next: codeOf(kind.next), again: `${codeOf(kind.first)} again` };
    const bytes = [
      { asked: asked.first, sum: sumOf(first.bytes) },
      { asked: asked.next, sum: sumOf(next.bytes) },
    ].filter(({ sum }) => sum > kind.limit);
    const times = [
      { asked: asked.next, time: firstSign(next) },
      { asked: asked.again, time: firstSign(again) },
    ].filter(({ time }) => time > FIRST_RESULT_LIMIT);
    return [
      ...bytes.map(({ asked, sum }) => `- ${kind.name}, ${asked}: ${kilobytes(sum)} KB, not ${kilobytes(kind.limit)}.`),
      ...times.map(
        ({ asked, time }) => `- ${kind.name}, ${asked}: ${milliseconds(time)} ms, not ${FIRST_RESULT_LIMIT}.`,
      ),
    ];
  });
  return over.join('\n') || 'Nothing is.';
}

function verdict(value: number, limit: number): string {
  return value <= limit ? 'within' : '**over**';
}

/** The largest first. */
function partsOf(bytes: Bytes): string {
  const parts = [...bytes].toSorted(([, a], [, b]) => b - a).map(([kind, part]) => `${kind} ${kilobytes(part)}`);
  return parts.join(', ') || '–';
}

function codeOf(query: string): string {
  return `\`${query}\``;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? '–' : time.toFixed(0);
}
