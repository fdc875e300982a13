import type { Archive, Decision } from '../../domain/archive.ts';
import { foldedNumberKey } from '../../domain/document-number.ts';
import { nearest } from '../../domain/nearest.ts';
import type { State } from '../../domain/timeline.ts';
import { intervalOn } from '../../domain/timeline.ts';

/** What hangs on a decision: what would be touched if it ended on the day of the archive. */
export interface Impact {
  id: string;
  state?: State;
  /** What rests on it and has not ended, by its `implements`; what rests on that in turn, up to three steps. */
  implementing: (Touched & { via: string; step: number })[];
  /** What names it as its basis, cites it, amends it, and has not ended. */
  based: Touched[];
  citing: Touched[];
  amending: Touched[];
  /** Ids of news about it. */
  news: string[];
  /** What takes its place: what already has, or is known to from a later day; none, where it would leave a gap. */
  replacedBy: { id: string; from?: string }[];
  /** What it has wholly superseded: none of that would be in force again by itself (docs/domain.md, rule 4). */
  supersedes: string[];
}

/** A decision that is touched; `state` on the day of the archive. */
export interface Touched {
  id: string;
  state?: State;
}

const STEPS = 3;

/** What hangs on a decision of the archive. */
export function impactOf(archive: Archive, decision: Decision): Impact {
  const living = (ids: Iterable<string>) =>
    [...new Set(ids)].map((id) => touched(archive, id)).filter(({ state }) => state !== 'expired');
  const state = stateOf(archive, decision);
  return {
    id: decision.id,
    ...(state && { state }),
    implementing: implementing(archive, decision),
    based: living(decision.inverse.basisFor.map(({ id }) => id)),
    citing: living(decision.citedBy),
    amending: living(decision.inverse.amendedBy.map(({ id }) => id)),
    news: (archive.newsAbout.get(decision.id) ?? []).map(({ record }) => record.id),
    replacedBy: replacedBy(archive, decision, state),
    supersedes: [...new Set(decision.relations.supersedes.filter(({ partial }) => !partial).map(({ id }) => id))],
  };
}

function stateOf({ asOf }: Archive, decision: Decision): State | undefined {
  return intervalOn(decision.timeline, asOf)?.state;
}

function touched(archive: Archive, id: string): Touched {
  const state = stateOf(archive, archive.decisions.get(id)!);
  return { id, ...(state && { state }) };
}

function implementing(archive: Archive, decision: Decision): Impact['implementing'] {
  const found: Impact['implementing'] = [];
  const reached = new Set([decision.id]);
  let layer = [decision];
  for (let step = 1; step <= STEPS && layer.length > 0; step += 1) {
    const next: Decision[] = [];
    for (const above of layer) {
      for (const { id } of above.inverse.implementedBy) {
        if (reached.has(id)) continue;
        reached.add(id);
        next.push(archive.decisions.get(id)!);
        const one = touched(archive, id);
        if (one.state !== 'expired') found.push({ ...one, via: above.id, step });
      }
    }
    layer = next;
  }
  return found;
}

function replacedBy({ asOf }: Archive, decision: Decision, state: State | undefined): Impact['replacedBy'] {
  if (state === 'expired') return decision.current.map((id) => ({ id }));
  return decision.successors.filter(({ day }) => day > asOf).map(({ id, day }) => ({ id, from: day }));
}

/** The decision that an id or a number means, or the ids that it may mean. */
export function findMeant(archive: Archive, given: string): { decision: Decision } | { perhaps: string[] } {
  const exact = archive.decisions.get(given.trim());
  if (exact) return { decision: exact };
  const { profile } = archive.settings;
  const key = foldedNumberKey(given, profile);
  const bearing = [...archive.decisions.values()].filter(({ number }) => foldedNumberKey(number, profile) === key);
  if (bearing.length === 1) return { decision: bearing[0]! };
  if (bearing.length > 1) return { perhaps: bearing.map(({ id }) => id) };
  const near = new Set([...nearest(given, archive.decisions.keys()), ...nearestNumbers(archive, given)]);
  return { perhaps: [...near] };
}

function nearestNumbers({ decisions }: Archive, given: string): string[] {
  const ids = new Map([...decisions.values()].map(({ number, id }) => [number, id]));
  return nearest(given, ids.keys()).map((number) => ids.get(number)!);
}
