/** The words of what helps to pass a page on. */
export interface SharingStrings {
  /** Names the tools for those who don't see them. */
  heading: string;
  share: string;
  copyLink: string;
  /** Heading of the folded part with both forms. */
  cite: string;
  firstMention: string;
  laterMention: string;
  copy: string;
  /** The name of a button that copies one of the two forms. */
  copyForm: { full: string; short: string };
  copied: string;
  /** Said where copying is refused: the text is selected then. */
  selected: string;
  /** A decision cited for the first time in a text, and again. */
  citation(facts: CitationFacts): { full: string; short: string };
}

/** What a citation is made of, as far as it is known. */
export interface CitationFacts {
  /** The type's id and name. */
  type?: { id: string; name: string };
  number: string;
  /** The day of issue, `2021-09-06`, and as the interface writes it. */
  issued?: { iso: string; words: string };
  issuer?: string;
  title?: string;
}
