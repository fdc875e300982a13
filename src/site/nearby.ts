import type { Archive, Decision } from '../domain/archive.ts';
import { daysBetween } from '../domain/plain-date.ts';
import { RELATIONS, INVERSE_OF } from '../domain/relation.ts';
import { familyOf } from './lineage/family.ts';
import { listsOf } from './archive-lists.ts';
import { once } from './once.ts';

/** A held decision near another, and what makes it so. */
export interface Near {
  id: string;
  why: NearBy;
}

/** They stand in a relation to a third one, in one chain of acts, or are on one topic. */
export type NearBy = { shared: string } | { family: true } | { topic: string };

const MOST = 5;

/** What so many are linked to says little of any two of them, and pairs of them all would be too many. */
const MOST_SHARING = 40;

/**
 * The held decisions near each held one, at most five, without those that it stands in a relation to itself: first those
 * that share the most relations with it, then those of its family, then those on its topic, of its issuer and type if
 * there are such, nearest in day. The time it takes grows with the archive, not with its square.
 */
export const nearbyOf = once((archive: Archive): ReadonlyMap<string, Near[]> => {
  const linked = linksOf(archive);
  const buckets = bucketsOf(archive);
  const near = new Map<string, Near[]>();
  for (const decision of listsOf(archive).all) near.set(decision.id, nearestOf(archive, decision, linked, buckets));
  return near;
});

type Linked = ReadonlyMap<string, ReadonlySet<string>>;

function nearestOf(archive: Archive, decision: Decision, linked: Linked, buckets: Buckets): Near[] {
  const related = linked.get(decision.id) ?? new Set<string>();
  const found: Near[] = [];
  const taken = new Set([decision.id, ...related]);
  const take = (id: string, why: NearBy) => {
    if (found.length >= MOST || taken.has(id) || !archive.decisions.get(id)?.held) return;
    taken.add(id);
    found.push({ id, why });
  };
  for (const { id, shared } of sharing(archive, decision, linked)) take(id, { shared });
  const members = familyOf(archive, decision.id)?.members ?? [];
  if (members.length <= MOST_SHARING)
    for (const id of nearestFirst(archive, decision, members)) take(id, { family: true });
  for (const { topic, ids } of onTopic(archive, decision, buckets)) for (const id of ids) take(id, { topic });
  return found;
}

/** Those that share what they are linked to with a decision, the most shared first; of each, the first thing shared. */
function sharing(archive: Archive, decision: Decision, linked: Linked): { id: string; shared: string }[] {
  const found = new Map<string, { shared: string; n: number }>();
  for (const third of [...(linked.get(decision.id) ?? [])].sort()) {
    const others = linked.get(third) ?? new Set<string>();
    if (others.size > MOST_SHARING) continue;
    for (const id of others) {
      const entry = found.get(id);
      if (entry) entry.n++;
      else found.set(id, { shared: third, n: 1 });
    }
  }
  const nearest = new Map(nearestFirst(archive, decision, [...found.keys()]).map((id, place) => [id, place]));
  return [...found]
    .sort(([a, x], [b, y]) => y.n - x.n || nearest.get(a)! - nearest.get(b)!)
    .map(([id, { shared }]) => ({ id, shared }));
}

/** By decision: all that it stands in a relation to, either way, or cites or is cited by. */
function linksOf({ decisions }: Archive): Linked {
  const linked = new Map<string, Set<string>>();
  for (const { id, relations, inverse, citations, citedBy } of decisions.values()) {
    const ids = RELATIONS.flatMap((relation) => [...relations[relation], ...inverse[INVERSE_OF[relation]]]);
    const all = new Set([...ids.map((link) => link.id), ...citations, ...citedBy]);
    all.delete(id);
    if (all.size > 0) linked.set(id, all);
  }
  return linked;
}

/** Held decisions by topic, and within it by issuer and type, in the order of days. */
type Buckets = ReadonlyMap<string, { ids: string[]; places: ReadonlyMap<string, number> }>;

const keysOf = ({ issuer = '', type = '' }: Decision, topic: string) => [`${topic} ${issuer} ${type}`, topic];

function bucketsOf(archive: Archive): Buckets {
  const buckets = new Map<string, { ids: string[]; places: Map<string, number> }>();
  for (const decision of listsOf(archive).all) {
    for (const key of (decision.record?.topics ?? []).flatMap((topic) => keysOf(decision, topic))) {
      const bucket = buckets.get(key) ?? { ids: [], places: new Map<string, number>() };
      buckets.set(key, bucket);
      bucket.places.set(decision.id, bucket.ids.length);
      bucket.ids.push(decision.id);
    }
  }
  return buckets;
}

/** Those on a decision's topics: of each the nearest of its issuer and type, then the nearest of others. */
function onTopic(archive: Archive, decision: Decision, buckets: Buckets): { topic: string; ids: string[] }[] {
  const topics = decision.record?.topics ?? [];
  return [0, 1].flatMap((wide) =>
    topics.map((topic) => {
      const bucket = buckets.get(keysOf(decision, topic)[wide]!);
      const place = bucket?.places.get(decision.id) ?? 0;
      // Twice as many as are shown stand on each side, since some of them may be shown already.
      const around = bucket?.ids.slice(Math.max(0, place - 2 * MOST), place + 2 * MOST + 1) ?? [];
      return { topic, ids: nearestFirst(archive, decision, around) };
    }),
  );
}

/** Decisions by how many days lie between their days of issue and a decision's; those without a day last, then by id. */
function nearestFirst({ decisions }: Archive, { issued }: Decision, ids: readonly string[]): string[] {
  const apart = (id: string) => {
    const day = decisions.get(id)?.issued;
    return day !== undefined && issued !== undefined ? Math.abs(daysBetween(issued, day)) : Number.MAX_SAFE_INTEGER;
  };
  return ids
    .map((id) => ({ id, days: apart(id) }))
    .sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
