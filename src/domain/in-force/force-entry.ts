import type { Successor } from '../archive.ts';
import { notesTold } from '../notes-told.ts';
import type { PlainDate } from '../plain-date.ts';
import { intervalOn, type Interval, type State } from '../timeline.ts';

/** All that has to be known of a decision to tell whether it was in force on a day, and what stood in its place. */
export interface ForceEntry {
  held: boolean;
  /** Ids of the type, the issuer and the topics. */
  type?: string;
  issuer?: string;
  topics: readonly string[];
  /** As pages show it, without causes. */
  timeline: Interval[];
  /** See `Decision.timelineByRules`. */
  timelineByRules: Interval[];
  /** See `Decision.successors`; an `id` is the place of the entry in its list, in figures. */
  successors: Successor[];
  /** The places of what it wholly supersedes, repeals or annuls, whether that happens or not; ascending. */
  ends: readonly number[];
  /** For a decision whose day of issue is not known: it can't have been there before. */
  notBefore?: PlainDate;
  /** The first day on which an amendment of it has effect. */
  amendedFrom?: PlainDate;
  /** The places of what it implements. */
  bases: readonly number[];
}

/** How a decision stood on a day: its state, and what the state is never shown without. */
export interface Standing {
  state: State;
  assumed?: true;
  amended?: true;
  /** What it implements had ended. */
  basisEnded?: true;
}

/** How an entry of a list stood on a day; undefined before it was issued. */
export function standingOn(entries: readonly ForceEntry[], place: number, day: PlainDate): Standing | undefined {
  const entry = entries[place];
  const interval = entry && intervalOfEntry(entry, day);
  if (!interval) return undefined;
  const { state, assumed } = interval;
  const told = notesTold(state);
  const amended = told.amended && entry.amendedFrom !== undefined && entry.amendedFrom <= day;
  const basisEnded = told.basisEnded && entry.bases.some((base) => hasEnded(entries[base], day));
  return {
    state,
    ...(assumed && { assumed }),
    ...(amended && { amended }),
    ...(basisEnded && { basisEnded }),
  };
}

/** The interval of an entry's timeline that holds on a day; undefined before it was issued, as far as that is known. */
export function intervalOfEntry({ timeline, notBefore }: ForceEntry, day: PlainDate): Interval | undefined {
  return notBefore !== undefined && day < notBefore ? undefined : intervalOn(timeline, day);
}

function hasEnded(base: ForceEntry | undefined, day: PlainDate): boolean {
  return base !== undefined && intervalOn(base.timeline, day)?.state === 'expired';
}
