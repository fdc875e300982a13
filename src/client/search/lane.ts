import type { PlainDate } from '../../domain/plain-date.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Mention } from '../../domain/search/mention-shard.ts';
import type { Phrase } from './phrase-in-page.ts';
import type { DaySpan } from './plan-days.ts';
import type { IndexHit } from './text-index.ts';
import type { PageHit } from './text/search-units.ts';

/** Something found, in the order in which it is to be shown. The same page may be found by more than one lane. */
export type Found = { why?: Why } & (
  { entry: NumberEntry } | { mention: Mention } | ListedFound | TextFound | UnitFound
);

/** A decision by the number of its page and its day: what a result shows of it is loaded when it is shown. */
export interface ListedFound {
  listed: number;
  day?: PlainDate;
}

/** A page of the index. Its text shows whether the phrase stands there: if it doesn't, the page is none of the best, or none at all. */
export interface TextFound {
  hit: IndexHit;
  words?: readonly string[];
  phrase?: Phrase;
  phraseOnly?: boolean;
}

/** A page that was found in the texts; with `phrase`, it is a result only where these words stand so in its text. */
export interface UnitFound extends PageHit {
  phrase?: Phrase;
}

/** Why something is shown that is not what was asked for. */
export type Why = 'meant' | 'sameRunning' | 'mention';

/** What is told beside the results. */
export type Notice =
  | { say: 'noNumber'; number: string; nearest: NumberEntry[] }
  /** So many documents bear the number. */
  | { say: 'several'; number: string; n: number }
  /** So many pages mention the number, more than are shown. */
  | { say: 'mentions'; number: string; n: number; shown: number }
  /** Documents bear the number, but none is of the day that was named with it. */
  | { say: 'otherDay'; number: string; day: PlainDate }
  | { say: 'noDay' | 'day'; day: PlainDate }
  | { say: 'impossibleDay'; written: string }
  /** So many documents were issued in a span of days. */
  | { say: 'span'; span: DaySpan; n: number }
  /** Documents of a type, by its id, that were issued in a span of days. */
  | { say: 'spanOfType'; span: DaySpan; type: string }
  | { say: 'unknownWords' | 'decoded' | 'merged'; words: string[] }
  /** Without words, documents are listed and nothing else. */
  | { say: 'listed' }
  /** What the query may have been meant as. */
  | { say: 'suggestion'; query: string };

/** What one lane brings. */
export interface LaneResult {
  found: Found[];
  notices: Notice[];
  /** It brings what was issued in these days, of the type if one is named, and nothing else. */
  span?: DaySpan;
  type?: string;
  /** Brings what follows, where that is more than is loaded at once. */
  more?: () => Promise<LaneResult>;
}
