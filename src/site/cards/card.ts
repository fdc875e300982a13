/** What a card shows: the picture for those who share a page. Never a state, which a kept preview would turn into a lie. */
export interface Card {
  /** The line above the title: a decision's name in two parts, or the category of news. */
  kind?: string;
  number?: string;
  title?: string;
  /** The line below: day, issuer. */
  facts: string[];
  site: string;
  /** What the site says of itself on every page. */
  notice?: string;
  /** A picture beside the site's name: a file below `attachments/`. */
  emblem?: string;
  /** `#rrggbb`, legible on white. */
  accent: string;
}

/** A card's size in pixels, as every service that shows previews takes it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Of the drawing: to be raised with each change of how cards look, so that kept pictures are made anew. */
export const CARD_VERSION = 2;
