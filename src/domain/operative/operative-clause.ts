import type { Citation } from '../citation.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Relation } from '../relation.ts';
import type { EffectTerm } from './effect-term.ts';

/** What a sentence does to another document: a relation, or `end` where it says "hết hiệu lực" and not by which act. */
export type OperativeAct = Exclude<Relation, 'implements' | 'basedOn' | 'related'> | 'end';

/** What one sentence of a document says that the document does to one other document. */
export interface OperativeClause {
  act: OperativeAct;
  target: Citation;
  /** Whether the sentence names parts of the target and not the whole. */
  partial: boolean;
  /** The parts as the sentence names them, such as `khoản 2 Điều 5`; may be empty though `partial`. */
  provisions: string[];
  /** When the sentence says that it begins and ends. */
  term: EffectTerm;
  /** The number of the document that acts, where the sentence names one; it counts only where that is the document at hand. */
  actor?: string;
  /** The sentence says what to do and not who does it: "Bãi bỏ Quyết định số …". */
  isBare: boolean;
  /** The sentence, cut where it is long. */
  sentence: string;
}

/** A day that a sentence gives for the document's own entry into force or end. */
export interface StatedDay {
  key: 'effective' | 'expires';
  /** What the sentence calls the document, in small letters: `quyết định`, `văn bản`. */
  noun: string;
  /** The first day in force, or the first day no longer in force. */
  day: PlainDate;
  sentence: string;
}
