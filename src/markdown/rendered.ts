import type { ProseCitation } from '../domain/citation.ts';
import type { Disclosure } from '../domain/disclosure/disclosure.ts';
import type { OperativeClause, StatedDay } from '../domain/operative/operative-clause.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * A Markdown file, rendered once. It depends on nothing but the file and the pipeline, so it is cached.
 *
 * `html` holds what only the archive can complete as marks, which the source can't forge, since U+0000
 * never comes out of Markdown:
 * - `\0L<n>\0text\0/L\0`: a link to `links[n]`, an address within the site;
 * - `\0C<n>\0text\0/C\0`: the text of `citations[n]`;
 * - `\0P<n>.<k>\0text\0/P\0`: before it, the text of `citations[n].provisions[k]`;
 * - `\0I<n>\0`: the picture `images[n]`.
 */
export interface Rendered {
  html: string;
  headings: Heading[];
  /** Every id in `html` (headings, provisions, footnotes), which an anchor may name. */
  ids: string[];
  citations: PlacedCitation[];
  /** What the text says that its document does to others, in order; read under the profile `vn` alone. */
  operative: (OperativeClause & Located)[];
  /** The days that the text gives for the document's own entry into force and its end. */
  statedDays: (StatedDay & Located)[];
  /** What in the text must not go out, as far as it is found. */
  disclosures: FoundDisclosure[];
  links: InnerLink[];
  images: InnerImage[];
  /** The text as a reader sees it, by section, for search. */
  sections: Section[];
  problems: Problem[];
}

/** Where something begins: a line and a column of the file, both from 1. */
interface Located {
  at: { line: number; column: number };
}

/** Something that must not go out, and where in the file it stands. */
export type FoundDisclosure = Pick<Disclosure, 'kind' | 'value'> & Located;

/** A citation, as it stands in one line of text, and where in the file it does. */
export type PlacedCitation = ProseCitation & Located & { text: string };

export interface Heading {
  /** 2 to 6. */
  depth: number;
  id: string;
  /** With the name that stands below a chapter's number: `Chương I – QUY ĐỊNH CHUNG`. */
  text: string;
}

/** A stretch of text from one heading or provision to the next; the first has no `id` where text stands before them. */
export interface Section {
  id?: string;
  title?: string;
  text: string;
}

/**
 * A link: `/x` (below the base) or relative to the file, with `?query` and `#hash` where they are written. Markdown's
 * are percent-encoded; it never bears a scheme, nor begins with `//` or `#`.
 */
export interface InnerLink {
  href: string;
  at: { line: number; column: number };
}

/** A picture of the site, and where it is written. */
export interface InnerImage {
  src: string;
  alt: string;
  title?: string;
  at: { line: number; column: number };
}
