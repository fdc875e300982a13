import type { InverseRelation, Relation } from '../../domain/relation.ts';

/** What each relation says of the decision that has it, in English, for people who read the data from outside. */
export const RELATION_WORDS: Record<Relation, string> = {
  supersedes: 'Decisions that this one replaces, wholly or in part.',
  repeals: 'Decisions that this one repeals, wholly or in part.',
  annuls: 'Decisions that this one annuls, possibly from an earlier day on.',
  amends: 'Decisions whose text this one amends; their force stays.',
  corrects: 'Decisions in which this one corrects errors.',
  suspends: 'Decisions that this one puts out of force for a time.',
  reinstates: 'Decisions that this one keeps in application, or brings back, after their end.',
  extends: 'Decisions whose term this one prolongs.',
  consolidates: 'Decisions whose texts this one puts together into one.',
  implements: 'Decisions that this one sets out in detail or gives guidance on.',
  basedOn: 'Decisions that this one names as its legal basis.',
  related: 'Decisions on a related matter.',
};

/** The same, seen from the decision that is acted on. */
export const INVERSE_WORDS: Record<InverseRelation, string> = {
  supersededBy: 'Decisions that replace this one, wholly or in part.',
  repealedBy: 'Decisions that repeal this one, wholly or in part.',
  annulledBy: 'Decisions that annul this one.',
  amendedBy: 'Decisions that amend the text of this one.',
  correctedBy: 'Decisions that correct errors in this one.',
  suspendedBy: 'Decisions that put this one out of force for a time.',
  reinstatedBy: 'Decisions that keep this one in application, or bring it back, after its end.',
  extendedBy: 'Decisions that prolong the term of this one.',
  consolidatedBy: 'Decisions that put the text of this one and others together.',
  implementedBy: 'Decisions that set out this one in detail or give guidance on it.',
  basisFor: 'Decisions that name this one as their legal basis.',
  relatedTo: 'Decisions that name this one as related.',
};
