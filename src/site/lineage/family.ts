import type { Archive, Decision } from '../../domain/archive.ts';
import { once } from '../once.ts';
import { byText, neighboursOf } from './lineage-edge.ts';

/** All decisions that pictured relations join, at whatever distance. */
export interface Family {
  /** The eldest member: the family's page bears its id. */
  id: string;
  /** Ids, the eldest first. */
  members: readonly string[];
}

/** The most decisions that a decision's page draws; a family with more has a page of its own. */
export const MOST_ON_PAGE = 12;

const families = once((archive: Archive): ReadonlyMap<string, Family> => {
  const neighbours = neighboursOf(archive);
  const found = new Map<string, Family>();
  for (const start of neighbours.keys()) {
    if (found.has(start)) continue;
    const reached = new Set([start]);
    for (const id of reached) for (const other of neighbours.get(id)?.keys() ?? []) reached.add(other);
    const eldestFirst = [...reached].flatMap((id) => archive.decisions.get(id) ?? []).sort(byBirth);
    const members = eldestFirst.map(({ id }) => id);
    const family = { id: members[0] ?? start, members };
    for (const id of members) found.set(id, family);
  }
  return found;
});

/** A decision's family; none where nothing touches its force, text or wording, nor it another's. */
export function familyOf(archive: Archive, id: string): Family | undefined {
  return families(archive).get(id);
}

/** The families with a page of their own, in the order of their ids. */
export const largeFamilies = once((archive: Archive): Family[] => {
  const large = new Set([...families(archive).values()].filter(({ members }) => members.length > MOST_ON_PAGE));
  return [...large].sort((a, b) => byText(a.id, b.id));
});

/** A day to order by: the day of issue, else the year that the id bears, which comes before all days of that year. */
export function birthOf({ id, issued }: Pick<Decision, 'id' | 'issued'>): string {
  return issued ?? id.slice(0, 4);
}

function byBirth(a: Decision, b: Decision): number {
  return byText(birthOf(a), birthOf(b)) || byText(a.id, b.id);
}
