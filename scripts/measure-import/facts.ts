/** What is known of a document, by field or relation: each fact a string, so that equal facts are equal strings. */
export type Facts = Record<string, string[]>;

/** The relations that a document can have to others, and `ends` where the text doesn't say in which way another ends. */
export const RELATIONS = [
  'supersedes',
  'repeals',
  'annuls',
  'amends',
  'corrects',
  'suspends',
  'reinstates',
  'extends',
  'consolidates',
  'implements',
  'ends',
] as const;

/** A reference as facts: the document that it names, its provisions, and the days from and until which. */
export interface ReferenceFacts {
  /** `601/QĐ-UBND 2021-03-09` */
  document: string;
  provisions: string[];
  from?: string;
  until?: string;
}

/** Adds the facts of a relation, its provisions and days in rows of their own. */
export function addReference(
  facts: Facts,
  relation: string,
  { document, provisions, from, until }: ReferenceFacts,
): void {
  add(facts, relation, document);
  const number = document.split(' ')[0]!;
  for (const provision of provisions) add(facts, 'provisions', `${relation} ${number} ${provision}`);
  if (from !== undefined) add(facts, 'days', `${relation} ${number} from ${from}`);
  if (until !== undefined) add(facts, 'days', `${relation} ${number} until ${until}`);
}

/** Adds a fact to a field. */
export function add(facts: Facts, field: string, ...values: (string | undefined)[]): void {
  const held = (facts[field] ??= []);
  for (const value of values) if (value !== undefined) held.push(value);
}
