import type { Decision, Link } from '../archive.ts';
import { parseNumber } from '../document-number.ts';
import type { DecisionRecord } from '../record.ts';
import { INVERSE_OF, RELATIONS, type InverseRelation, type Relation } from '../relation.ts';
import type { SiteSettings } from '../settings.ts';
import { byId } from './by-id.ts';
import { present } from './present.ts';
import type { Stub } from './stubs.ts';

/** Held decisions and stubs by id, in the order of the ids, not yet related to each other. */
export function makeDecisions(
  held: readonly DecisionRecord[],
  stubs: readonly Stub[],
  settings: SiteSettings,
): Map<string, Decision> {
  const all = [...held.map((record) => heldDecision(record, settings)), ...stubs.map(stubDecision)];
  return new Map(all.sort(byId).map((decision) => [decision.id, decision]));
}

function heldDecision(record: DecisionRecord, settings: SiteSettings): Decision {
  const { id, number, title, issuer, issued, effective, expires } = record;
  const type = record.type ?? parseNumber(number, settings.profile).type;
  return {
    ...bare(id, number, true),
    ...present({ type, title, issuer, issued, effective, expires }),
    record,
  };
}

function stubDecision({ id, number, type, title, issuer, issued, effective, expires, url }: Stub): Decision {
  return { ...bare(id, number, false), ...present({ type, title, issuer, issued, effective, expires, url }) };
}

function bare(id: string, number: string, held: boolean): Decision {
  const none = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<K, Link[]>;
  return {
    id,
    held,
    number,
    relations: none<Relation>(RELATIONS),
    inverse: none<InverseRelation>(Object.values(INVERSE_OF)),
    citations: [],
    citedBy: [],
    timeline: [],
    timelineByRules: [],
    successors: [],
    current: [],
  };
}
