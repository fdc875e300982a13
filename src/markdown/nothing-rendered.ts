import type { Rendered } from './rendered.ts';

/** A text in which there is nothing. */
export function nothingRendered(): Rendered {
  return {
    html: '',
    headings: [],
    ids: [],
    citations: [],
    operative: [],
    statedDays: [],
    disclosures: [],
    links: [],
    images: [],
    sections: [],
    problems: [],
  };
}
