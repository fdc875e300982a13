/**
 * The relations between decisions. An editor writes the left name, on the acting decision;
 * the right one is derived, never written.
 */
export const INVERSE_OF = {
  supersedes: 'supersededBy',
  repeals: 'repealedBy',
  annuls: 'annulledBy',
  amends: 'amendedBy',
  corrects: 'correctedBy',
  suspends: 'suspendedBy',
  reinstates: 'reinstatedBy',
  extends: 'extendedBy',
  consolidates: 'consolidatedBy',
  implements: 'implementedBy',
  basedOn: 'basisFor',
  related: 'relatedTo',
} as const;

/** A relation as the acting decision names it. */
export type Relation = keyof typeof INVERSE_OF;

/** A relation as the target shows it. */
export type InverseRelation = (typeof INVERSE_OF)[Relation];

/** All relations, in the order in which data and pages show them. */
export const RELATIONS = Object.keys(INVERSE_OF) as Relation[];

/** Relations that end their target, wholly or (with provisions) in part. */
export const ENDING: ReadonlySet<Relation> = new Set(['supersedes', 'repeals', 'annuls']);

/** Relations that change whether their target is in force. */
export const ON_FORCE: ReadonlySet<Relation> = new Set([...ENDING, 'suspends', 'reinstates', 'extends']);

/** Relations that change no force, but what their target says. */
export const CHANGING_TEXT: ReadonlySet<Relation> = new Set(['amends', 'corrects']);

/** Whether a relation takes effect on a day: it changes the force of its target, or what that says. */
export function takesEffect(relation: Relation): boolean {
  return ON_FORCE.has(relation) || CHANGING_TEXT.has(relation);
}
