import type { DecisionRecord, NewsRecord, PageRecord, Reference } from './record.ts';
import type { InverseRelation, Relation } from './relation.ts';
import type { Interval } from './timeline.ts';
import type { PlainDate } from './plain-date.ts';
import type { Problem } from './problem.ts';
import type { SiteSettings } from './settings.ts';

/** One end of a relation, seen from the other: the decision there, and what the reference says of it. */
export interface Link {
  /** The id of the decision at the other end. */
  id: string;
  partial: boolean;
  terms: Pick<Reference, 'from' | 'until' | 'untilEvent' | 'provisions'>;
  /**
   * The day on which a relation that changes force, text or wording takes effect (docs/domain.md, rule 3); of a
   * suspension the first day on which it holds. Absent where that never happens, and for relations without effect.
   * `''` where the archive knows no day: from the beginning on.
   */
  day?: PlainDate;
}

/** A decision that wholly supersedes another, and the day on which that happens. */
export interface Successor {
  id: string;
  day: PlainDate;
}

/** A decision of the archive: held (an editor's file stands behind it) or a stub (only spoken of). */
export interface Decision {
  id: string;
  held: boolean;
  number: string;
  type?: string;
  title?: string;
  issuer?: string;
  issued?: PlainDate;
  effective?: PlainDate;
  expires?: PlainDate;
  /** Where a stub may be read elsewhere, when a reference says so. */
  url?: string;
  /** The editor's file; absent for a stub. */
  record?: DecisionRecord;
  relations: Record<Relation, Link[]>;
  inverse: Record<InverseRelation, Link[]>;
  /** Ids of the decisions that the text cites, and of those whose text cites this one; unique and sorted. */
  citations: string[];
  citedBy: string[];
  timeline: Interval[];
  /** The timeline that the rules give, though its type has no force or the archive knows too little to show it. */
  timelineByRules: Interval[];
  /** Whole supersessions that happen, past and known to come, in the order of their days. */
  successors: Successor[];
  /** What stands in this decision's place on the day of the archive: itself, successors, or nothing. */
  current: string[];
}

/** News with its references resolved. */
export interface News {
  record: NewsRecord;
  about: string[];
}

/**
 * The archive as of one day: everything that pages, feeds, data and the check read.
 * Computed once by `resolveArchive`, never changed afterwards.
 */
export interface Archive {
  settings: SiteSettings;
  asOf: PlainDate;
  /** Held decisions and stubs by id, in the order of the ids. */
  decisions: ReadonlyMap<string, Decision>;
  /** Translations of decisions: pages of their own, without identity or timeline. */
  translations: DecisionRecord[];
  /** Published news, newest first. */
  news: News[];
  /** Ids of decisions to the news about them, newest first. */
  newsAbout: ReadonlyMap<string, News[]>;
  pages: PageRecord[];
  /** By content file: for each of its citations, in order, the id of the decision cited, where one is. */
  citationTargets: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** Old stub addresses whose decision is now held elsewhere: stub id to held id. */
  movedStubs: ReadonlyMap<string, string>;
  problems: Problem[];
}
