import type { Archive, Decision, Link } from '../../domain/archive.ts';
import { foldedNumberKey } from '../../domain/document-number.ts';
import { closest } from '../../domain/nearest.ts';
import type { State } from '../../domain/timeline.ts';
import { intervalOn } from '../../domain/timeline.ts';
import { changesIfEnded, type ChangesIfEnded } from './changes-if-ended.ts';

/** What hangs on a decision: what would be touched if it ended on the day of the archive. */
export interface Impact extends ChangesIfEnded {
  id: string;
  state?: State;
  /** What rests on it and has not ended, by its `implements`; what rests on that in turn, up to three steps. */
  implementing: (Touched & { via: string; step: number })[];
  /** What names it as its basis, cites it, amends it, and has not ended. */
  based: Touched[];
  citing: Touched[];
  amending: Touched[];
  /** Ids of its consolidated texts. */
  consolidated: string[];
  /** Ids of news about it. */
  news: string[];
  /**
   * What wholly supersedes it, from which day, past or to come; without a day, what stands in its place now further
   * down that line. None, where it would leave a gap.
   */
  replacedBy: { id: string; from?: string }[];
  /** What it has wholly superseded and stays ended: that would not be in force again by itself (docs/domain.md, rule 4). */
  supersedes: string[];
}

/** A decision that is touched; `state` on the day of the archive. */
export interface Touched {
  id: string;
  state?: State;
}

const STEPS = 3;
const MOST_OFFERED = 5;

/** What hangs on a decision of the archive. */
export function impactOf(archive: Archive, decision: Decision): Impact {
  const living = (ids: Iterable<string>) =>
    [...new Set(ids)].map((id) => touched(archive, id)).filter(({ state }) => state !== 'expired');
  const state = stateOf(archive, decision);
  const changes = changesIfEnded(archive, decision);
  return {
    id: decision.id,
    ...(state && { state }),
    ...changes,
    implementing: implementing(archive, decision),
    based: living(decision.inverse.basisFor.map(({ id }) => id)),
    citing: living(decision.citedBy),
    amending: living(decision.inverse.amendedBy.map(({ id }) => id)),
    consolidated: unique(decision.inverse.consolidatedBy),
    news: (archive.newsAbout.get(decision.id) ?? []).map(({ record }) => record.id),
    replacedBy: replacedBy(decision),
    supersedes: stayingEnded(archive, decision),
  };
}

function unique(links: readonly Link[]): string[] {
  return [...new Set(links.map(({ id }) => id))];
}

function stayingEnded(archive: Archive, { relations: { supersedes } }: Decision): string[] {
  const happened = supersedes.filter(({ partial, day }) => !partial && day !== undefined && day <= archive.asOf);
  return unique(happened).filter((id) => touched(archive, id).state === 'expired');
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

function replacedBy({ id, successors, current }: Decision): Impact['replacedBy'] {
  const direct = new Set([id, ...successors.map((successor) => successor.id)]);
  return [
    ...successors.map((successor) => ({ id: successor.id, ...(successor.day && { from: successor.day }) })),
    ...current.filter((other) => !direct.has(other)).map((other) => ({ id: other })),
  ];
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
  return { perhaps: perhapsMeant(archive, given) };
}

/** Those whose id or number is nearest to what was given. */
function perhapsMeant({ decisions }: Archive, given: string): string[] {
  const ids = new Map<string, string[]>();
  for (const { id, number } of decisions.values()) {
    ids.set(id, [id]);
    ids.set(number, [...(ids.get(number) ?? []), id]);
  }
  return [...new Set(closest(given, ids.keys()).flatMap((name) => ids.get(name)!))].slice(0, MOST_OFFERED);
}
