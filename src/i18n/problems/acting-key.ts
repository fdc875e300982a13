import type { InverseRelation, Relation } from '../../domain/relation.ts';

/**
 * The key to write on the acting decision in the place of an inverse, which the archive derives.
 * `supersededBy` isn't here: it may be written.
 */
const ACTING_KEY: Record<Exclude<InverseRelation, 'supersededBy'>, Relation> = {
  repealedBy: 'repeals',
  annulledBy: 'annuls',
  amendedBy: 'amends',
  correctedBy: 'corrects',
  suspendedBy: 'suspends',
  reinstatedBy: 'reinstates',
  extendedBy: 'extends',
  consolidatedBy: 'consolidates',
  implementedBy: 'implements',
  basisFor: 'basedOn',
  relatedTo: 'related',
};

/** The key that the acting decision writes, for an inverse that an editor wrote; nothing for any other key. */
export function actingKey(key: string): Relation | undefined {
  return new Map<string, Relation>(Object.entries(ACTING_KEY)).get(key);
}
