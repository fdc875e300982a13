import type { Archive, Decision } from '../../domain/archive.ts';
import type { ForceEntry } from '../../domain/in-force/force-entry.ts';
import { firstAmendment } from '../amendments.ts';
import { inListOrder, listsOf } from '../archive-lists.ts';
import { once } from '../once.ts';
import { wholeEnds } from '../whole-ends.ts';

/** The decisions of an archive in the order of lists about a day, and what a browser is told of each. */
export interface ForceIndex {
  /** Held ones in the order of all lists, then stubs, each newest first. */
  decisions: Decision[];
  /** By the place of the decision. */
  entries: ForceEntry[];
}

/** What has to be known to tell what was in force on any day. */
export const forceIndexOf = once((archive: Archive): ForceIndex => {
  const stubs = [...archive.decisions.values()].filter(({ held }) => !held).sort(inListOrder);
  const decisions = [...listsOf(archive).all, ...stubs];
  const places = new Map(decisions.map(({ id }, place) => [id, place]));
  return { decisions, entries: decisions.map((decision) => entryOf(decision, places)) };
});

function entryOf(decision: Decision, places: ReadonlyMap<string, number>): ForceEntry {
  const { id, held, type, issuer, issued, record, timeline, timelineByRules, successors } = decision;
  const amendedFrom = firstAmendment(decision);
  const placesOf = (ids: readonly string[]) => [...new Set(ids.map((id) => places.get(id)!))];
  return {
    held,
    ...(type !== undefined && { type }),
    ...(issuer !== undefined && { issuer }),
    topics: record?.topics ?? [],
    timeline,
    timelineByRules,
    successors: successors.map((successor) => ({ id: String(places.get(successor.id)!), day: successor.day })),
    ends: placesOf(wholeEnds(decision)).sort((a, b) => a - b),
    ...(issued === undefined && { notBefore: `${id.slice(0, 4)}-01-01` }),
    ...(amendedFrom !== undefined && { amendedFrom }),
    bases: placesOf(decision.relations.implements.map(({ id }) => id)),
  };
}
