/** How long an answer may take in a browser, in milliseconds. */
export const ANSWER_LIMIT = 60_000;

/** What an engine answered to a question. */
export interface Answer {
  /** The first results, ten at most, best first: each the links that it shows, in order, as `linksOf` writes them. */
  results: string[][];
  /** From the question to the last result, in milliseconds, where it was asked in a browser. */
  milliseconds?: number;
  /** It gave up, or took too long. */
  hasFailed?: true;
}

/** A search engine over the texts of one collection. */
export interface Engine {
  /** As the report calls it: `Pagefind 1.6.0`. */
  name: string;
  /** Opens it anew, in a page of its own where it runs in a browser: what others have asked is not loaded there. */
  open(): Promise<OpenEngine>;
}

/** An engine that takes questions, one at a time. */
export interface OpenEngine {
  /**
   * @param about the address that is looked for, written like `Provision.address`: results of other pages may then come
   *   without their links into the page, which can't be the right ones. Without it an answer is whole.
   */
  answer(query: string, about?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** The links of a result on a decision: to each anchor, or to its page alone, written like `Provision.address`. */
export function linksOf(id: string, anchors: readonly string[]): string[] {
  return anchors.length > 0 ? anchors.map((anchor) => `${id}#${anchor}`) : [id];
}
