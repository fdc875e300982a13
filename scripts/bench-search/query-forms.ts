import { foldMarks } from '../../src/domain/vietnamese-text.ts';
import { toTelex } from './to-telex.ts';

/** The ways in which readers type the same question, in the order of the report. */
export const FORMS = ['as written', 'without marks', 'NFD', 'Telex keys'] as const;

export type Form = (typeof FORMS)[number];

/** A question of a corpus, with the forms that the corpus itself gives. */
export interface Question {
  query: string;
  query_bare?: string;
  query_nfd?: string;
}

/** A question in all its forms. */
export function formsOf({ query, query_bare, query_nfd }: Question): Record<Form, string> {
  return {
    'as written': query,
    'without marks': query_bare ?? foldMarks(query),
    NFD: query_nfd ?? query.normalize('NFD'),
    'Telex keys': toTelex(query),
  };
}
