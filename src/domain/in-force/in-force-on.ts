import type { PlainDate } from '../plain-date.ts';
import type { State } from '../timeline.ts';
import { intervalOfEntry, type ForceEntry } from './force-entry.ts';

/** What a list is narrowed to: ids of an issuer, a type, a topic. */
export interface ForceFilter {
  issuer?: string;
  type?: string;
  topic?: string;
}

/**
 * The groups of an answer, in the order in which they are shown. `inForce`: in force, wholly or partly, a partial
 * suspension included; `unknown`: nothing says; `suspended`: wholly out of force for a time.
 */
export const FORCE_GROUPS = ['inForce', 'unknown', 'suspended'] as const;
export type ForceGroup = (typeof FORCE_GROUPS)[number];

/** What was in force on a day: places in the list of entries, in its order. */
export type InForce = Record<ForceGroup, number[]> & {
  /** How many had been issued and were not yet in force. */
  waiting: number;
};

const GROUP_OF: Readonly<Record<State, ForceGroup | 'waiting' | undefined>> = {
  'in-force': 'inForce',
  'partly-in-force': 'inForce',
  'partly-suspended': 'inForce',
  unknown: 'unknown',
  suspended: 'suspended',
  'not-yet-in-force': 'waiting',
  expired: undefined,
  'not-applicable': undefined,
};

/** Tells what was in force on a day, among the entries that a filter leaves. Types without force are in no group. */
export function inForceOn(entries: readonly ForceEntry[], day: PlainDate, filter: ForceFilter = {}): InForce {
  const found: InForce = { inForce: [], unknown: [], suspended: [], waiting: 0 };
  entries.forEach((entry, place) => {
    if (!passes(entry, filter)) return;
    const interval = intervalOfEntry(entry, day);
    const group = interval && GROUP_OF[interval.state];
    if (group === 'waiting') found.waiting++;
    else if (group) found[group].push(place);
  });
  return found;
}

/** Whether a filter leaves any entry. */
export function isChosenBySome(entries: readonly ForceEntry[], filter: ForceFilter): boolean {
  return entries.some((entry) => passes(entry, filter));
}

function passes(entry: ForceEntry, { issuer, type, topic }: ForceFilter): boolean {
  return (
    (issuer === undefined || entry.issuer === issuer) &&
    (type === undefined || entry.type === type) &&
    (topic === undefined || entry.topics.includes(topic))
  );
}

/** A part of a group that stands on one page. */
export interface GroupPart {
  group: ForceGroup;
  places: number[];
}

/** The groups one after the other, cut into pages of `size`; pages are counted from 1, and there is at least one. */
export function pageOfGroups(found: InForce, page: number, size: number): { parts: GroupPart[]; pages: number } {
  const parts: GroupPart[] = [];
  let before = 0;
  for (const group of FORCE_GROUPS) {
    const places = found[group];
    const start = (page - 1) * size - before;
    const shown = places.slice(Math.max(0, start), Math.max(0, start + size));
    if (shown.length > 0) parts.push({ group, places: shown });
    before += places.length;
  }
  return { parts, pages: Math.max(1, Math.ceil(before / size)) };
}
