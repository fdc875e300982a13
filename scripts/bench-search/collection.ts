import type { Question } from './query-forms.ts';

/** A provision (Điều) that can be looked for. */
export interface Provision {
  /** Where it stands: the id of a decision, and `#` with its anchor where the decision holds several: `2015/91-2015-qh13#dieu-5`. */
  address: string;
  title: string;
  text: string;
}

/** A question, and the address of the provision that answers it. */
export interface Asked extends Question {
  address: string;
}

/** Texts in one shape, with questions about them. */
export interface Collection {
  /** Above its table in the report. */
  name: string;
  /** Where the texts come from, and of when they are: a sentence. */
  source: string;
  provisions: Provision[];
  asked: Asked[];
  /** Writes the texts as the content of an archive. */
  writeContent(dir: string): void;
}

/** The number of an article as an anchor has it: `5a` of `Điều 5a`. */
export function articleAnchor(article: string): string {
  return `dieu-${article.toLowerCase()}`;
}
