import type { Relation } from '../../domain/relation.ts';
import { consolidatedIn } from './consolidated-in.ts';
import type { DocumentFacts } from './document-facts.ts';
import { implementedBy } from './implemented-by.ts';
import { repealedInList } from './repealed-in-list.ts';

/** Documents that a text names as those that it is made of, made for, or ends, beside its operative sentences. */
export interface NamedDocuments {
  relation: Relation;
  /** As an editor writes them, each once. */
  references: string[];
  /** The words that lead to them. */
  line: string;
  /** Whether the text leaves no doubt of any of them. */
  sure: boolean;
}

/**
 * What a consolidated text is made of, what a guidance says in its title that it guides, and what an annexed list says is repealed.
 *
 * @param body the text in Markdown
 */
export function namedDocuments(facts: DocumentFacts, body: string): NamedDocuments[] {
  const found = [consolidatedIn(facts, body), implementedBy(facts), repealedInList(facts, body)];
  return found.flatMap((named) => (named ? [{ ...named, sure: named.sure && !facts.source?.machineRead }] : []));
}
