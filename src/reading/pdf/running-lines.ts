import { textOf, type Row } from './rows.ts';

/** A page's rows, and how high it is. */
export interface PageRows {
  height: number;
  rows: Row[];
}

const PAGE_NUMBER = /^[-–—\s]{0,4}(?:trang\s{0,3}|page\s{0,3})?(\d{1,4})(?:\s?\/\s?\d{1,4})?[-–—\s]{0,4}$/i;
/** The part of a page, on top and at its foot, that may hold its number and lines that repeat. */
const MARGIN = 0.12;
/** Rows on top and at the foot that may run through a document. */
const OUTER_ROWS = 3;
const LEAST_PAGES = 3;
const LEAST_PART = 0.6;
/** How much the place of a running line may differ, in points. */
const TOLERANCE = 6;

/** The rows that are page numbers, or lines that stand on most pages at the same place. */
export function runningLines(pages: readonly PageRows[]): Set<Row> {
  return new Set([...pageNumbers(pages), ...repeatedRows(pages)]);
}

/** Numbers in margins that count on with the pages. */
function pageNumbers(pages: readonly PageRows[]): Row[] {
  const byFirst = new Map<number, Row[]>();
  pages.forEach(({ height, rows }, at) => {
    for (const row of outerRows(rows)) {
      const number = PAGE_NUMBER.exec(textOf(row).slice(0, 40))?.[1];
      if (number === undefined || !isInMargin(row, height)) continue;
      const first = Number(number) - at;
      byFirst
        .set(first, byFirst.get(first) ?? [])
        .get(first)
        ?.push(row);
    }
  });
  const [most = []] = [...byFirst.values()].sort((one, other) => other.length - one.length);
  // A number that stands on one page only may be anything, but where it is the page's own.
  return most.length > 1 ? most : (byFirst.get(1) ?? []);
}

function repeatedRows(pages: readonly PageRows[]): Row[] {
  const places = new Map<string, Row[]>();
  for (const { height, rows } of pages) {
    for (const row of outerRows(rows)) {
      const key = textOf(row).replace(/\d+/g, '#');
      // Figures alone would all be the same.
      if (!/\p{L}/u.test(key) || !isInMargin(row, height)) continue;
      places
        .set(key, places.get(key) ?? [])
        .get(key)
        ?.push(row);
    }
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_PART);
  return [...places.values()].flatMap((rows) => {
    const middle = rows.map(({ y }) => y).sort((one, other) => one - other)[rows.length >> 1] ?? 0;
    const same = rows.filter(({ y }) => Math.abs(y - middle) <= TOLERANCE);
    return new Set(same.map(({ page }) => page)).size >= least ? same : [];
  });
}

function isInMargin({ y }: Row, height: number): boolean {
  return y > height * (1 - MARGIN) || y < height * MARGIN;
}

function outerRows(rows: readonly Row[]): Row[] {
  return rows.filter((_, at) => at < OUTER_ROWS || at >= rows.length - OUTER_ROWS);
}
