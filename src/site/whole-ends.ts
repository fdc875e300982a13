import type { Decision } from '../domain/archive.ts';
import { ENDING } from '../domain/relation.ts';

/** The ids of what a decision wholly supersedes, repeals or annuls, whether that happens or not. */
export function wholeEnds({ relations }: Pick<Decision, 'relations'>): string[] {
  return [...ENDING].flatMap((relation) => relations[relation]).flatMap(({ id, partial }) => (partial ? [] : [id]));
}
