import type { Heading } from '../markdown/rendered.ts';

const FEWEST_HEADINGS = 3;

/** Headings for a table of contents, `depth` counted from 1: the three upper levels, where there are enough to be of use. */
export function tableOfContents(headings: readonly Heading[]): Heading[] {
  if (headings.length < FEWEST_HEADINGS) return [];
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort().slice(0, 3);
  return headings.flatMap((heading) => {
    const level = levels.indexOf(heading.depth) + 1;
    return level ? [{ ...heading, depth: level }] : [];
  });
}
