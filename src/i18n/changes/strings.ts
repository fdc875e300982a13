import type { ChangeKind } from '../../domain/change-kind.ts';
import type { Phrase } from '../phrase.ts';

/** Words of the feed and the calendar of changes in force, in one language. */
export interface ChangeStrings {
  feed: string;
  feedSummary: string;
  calendar: string;
  calendarSummary: string;
  /** Before the links to both. */
  follow: string;
  /** What becomes of a decision, after its name: in words that are true before the day and after it, and of what is to come. */
  verbs: Record<ChangeKind, { plain: string; coming: string }>;
  /** The kind of a change, for those who sort by it. */
  labels: Record<ChangeKind, string>;
  coming: string;
  /** A verb with its day. */
  on(verb: string, day: string): string;
  /** Which acts do what the verb says. */
  by(acting: Phrase): Phrase;
  /** After a title whose day is only assumed. */
  assumed: string;
  /** When what was still to come became known. */
  knownSince(day: string): string;
}
