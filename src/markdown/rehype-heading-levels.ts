import type { Element, Root } from 'hast';
import { headingRank } from './block-text.ts';
import { eachElement } from './each-element.ts';

/** The id that remark-rehype gives the heading of the footnotes. */
export const FOOTNOTE_LABEL_ID = 'footnote-label';

/** Shifts the headings together so that the shallowest is an h2; below h6 they stay h6. The footnotes' own stays h2. */
export function rehypeHeadingLevels() {
  return (tree: Root): void => {
    const headings: { element: Element; rank: number }[] = [];
    eachElement(tree, (element) => {
      const rank = headingRank(element);
      if (rank !== undefined && element.properties.id !== FOOTNOTE_LABEL_ID) headings.push({ element, rank });
    });
    const shift = 2 - headings.reduce((least, { rank }) => Math.min(least, rank), 6);
    for (const { element, rank } of headings) element.tagName = `h${Math.min(rank + shift, 6)}`;
  };
}
