import type { Disclosure } from './disclosure.ts';
import { findDisclosures } from './find-disclosures.ts';

/** Parts the cells of a row. */
const CELL = '\t';

/** A column's name that is longer is cut. */
const LONGEST_NAME = 60;

/**
 * Finds what must not go out in the plain lines of a document, in order. Lines with tabs are rows of a table, of which the
 * first names the columns.
 */
export function findInLines(lines: readonly string[]): Pick<Disclosure, 'kind' | 'value'>[] {
  const texts: string[] = [];
  let names: string[] | undefined;
  let prose: string[] = [];
  for (const line of lines) {
    if (!line.includes(CELL)) {
      names = undefined;
      prose.push(line);
      continue;
    }
    texts.push(prose.join('\n'), rowText(line.split(CELL), names ?? []));
    prose = [];
    names ??= line.split(CELL).map((name) => name.trim().slice(0, LONGEST_NAME));
  }
  return [...texts, prose.join('\n')]
    .flatMap((text) => findDisclosures(text))
    .map(({ kind, value }) => ({ kind, value }));
}

function rowText(cells: readonly string[], names: readonly string[]): string {
  const columns = cells.map((cell, at) => {
    const name = names[at] ?? '';
    return name === '' ? cell.trim() : `${name}: ${cell.trim()}`;
  });
  return `| ${columns.join(' | ')}`;
}
