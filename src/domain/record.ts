import type { PlainDate } from './plain-date.ts';
import type { Relation } from './relation.ts';
import type { ProseCitation } from './citation.ts';
import type { ProblemCode } from './problem.ts';

/**
 * A reference as an editor writes it. Plain text (`601/QĐ-UBND ngày 9/3/2021`) arrives here as
 * `{ ref: '…' }`. What the parts mean: docs/content.md, "A reference".
 */
export interface Reference {
  ref: string;
  issued?: PlainDate;
  effective?: PlainDate;
  expires?: PlainDate;
  issuer?: string;
  title?: string;
  url?: string;
  /** First day of the effect. */
  from?: PlainDate;
  /** First day on which the effect is over. */
  until?: PlainDate;
  /** An end that is an event, in words. */
  untilEvent?: string;
  scope?: 'whole' | 'partial';
  provisions?: string[];
}

export type TextKind = 'full' | 'extract' | 'summary' | 'none';

export interface Source {
  name: string;
  url?: string;
  author?: string;
  date?: PlainDate;
  /** A machine has recognised the text in pictures, and nobody has proofread it. */
  machineRead?: boolean;
}

export interface Signer {
  name: string;
  role?: string;
  capacity?: string;
}

export interface Attachment {
  /** Path below `content/attachments/`, with `/`. */
  file: string;
  title?: string;
  kind?: 'signed' | 'scan' | 'annex' | 'other';
  sha256?: string;
}

/** A record's place in the content folder: the file, with `/`, relative to the content folder. */
interface Filed {
  /** The path below `decisions/`, `news/` or `pages/`, without ending: identity and address. */
  id: string;
  file: string;
  draft: boolean;
  redirectFrom: string[];
  ignore: { code: ProblemCode; text?: string; reason: string }[];
}

/** A decision's file: frontmatter as the schema read it, and what its text cites. */
export interface DecisionRecord extends Filed {
  kind: 'decision';
  title: string;
  number: string;
  issued: PlainDate;
  issuer?: string;
  type?: string;
  effective?: PlainDate;
  effectiveBasis?: string;
  expires?: PlainDate;
  endsWhen?: string;
  published?: PlainDate;
  text: TextKind;
  source?: Source;
  author?: string;
  summary?: string;
  signers: Signer[];
  topics: string[];
  recipients: string[];
  lang?: string;
  translationOf?: string;
  references: Partial<Record<Relation, Reference[]>>;
  /** The one inverse that may be written, for archives that come from elsewhere. */
  supersededBy: Reference[];
  attachments: Attachment[];
  changes: { date: PlainDate; note: string }[];
  withdrawn?: { date: PlainDate; reason: string };
  /** Citations in the text, in order. */
  citations: ProseCitation[];
}

export interface NewsRecord extends Filed {
  kind: 'news';
  title: string;
  /** A day, or a day and a time `2021-09-07 08:00` in the site's zone. */
  published: string;
  summary: string;
  updated?: string;
  author?: string;
  source?: Source;
  category?: string;
  topics: string[];
  cover?: { file: string; alt: string; caption?: string; credit?: string };
  about: Reference[];
  pinnedUntil?: PlainDate;
  event?: { start: string; end?: string; place?: string };
  corrections: { date: PlainDate; note: string }[];
  lang?: string;
  translationOf?: string;
  citations: ProseCitation[];
}

export interface PageRecord extends Filed {
  kind: 'page';
  title: string;
  summary?: string;
  order?: number;
  lang?: string;
  citations: ProseCitation[];
}

export type ContentRecord = DecisionRecord | NewsRecord | PageRecord;
