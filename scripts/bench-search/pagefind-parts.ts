import type { Fragment } from '../../src/integrations/fragment-table.ts';

/** A part of a page, from one heading to the next, and how many words of a query stand in it. */
export interface Part {
  /** The id of the heading; absent before the first. */
  anchor?: string;
  locations: number;
}

/**
 * The parts of a page that hold words of a query, as Pagefind 1.6 makes them (`calculate_sub_results` of pagefind.js), without the
 * excerpts, which take it seconds in a page with hundreds of headings.
 *
 * @param words where the words stand, as a result of Pagefind's gives them
 */
export function partsOf(words: readonly number[], anchors: Fragment['anchors']): Part[] {
  const left = anchors.filter(isHeading).sort((a, b) => a.location - b.location);
  const parts: Part[] = [{ locations: 0 }];
  for (const word of words) {
    let next: string | undefined;
    while (left[0] && word >= left[0].location) next = left.shift()!.id;
    if (next !== undefined) parts.push({ anchor: next, locations: 0 });
    parts.at(-1)!.locations += 1;
  }
  return parts.filter(({ locations }) => locations > 0);
}

function isHeading({ element, text, title = '' }: Fragment['anchors'][number]): boolean {
  return /\S/.test(title) || (/h\d/i.test(element) && /\S/.test(text));
}
