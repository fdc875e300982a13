import type { Decision, Link } from '../../domain/archive.ts';
import { ENDING, INVERSE_OF, RELATIONS, takesEffect, type Relation } from '../../domain/relation.ts';

/** What one decision does to another, in the terms that schema.org and ELI share. */
export type Effect =
  'changes' | 'repeals' | 'amends' | 'corrects' | 'consolidates' | 'implements' | 'basedOn' | 'related';

/** More than this of a kind stand in the open data alone: a page must stay light. */
const MOST = 20;

/** By what a decision does to others, their ids; what never takes effect is left out. */
export function effectsOn({ relations }: Pick<Decision, 'relations'>): Map<Effect, string[]> {
  return effectsOf((relation) => relations[relation]);
}

/** By what others do to a decision, their ids. */
export function effectsBy({ inverse }: Pick<Decision, 'inverse'>): Map<Effect, string[]> {
  return effectsOf((relation) => inverse[INVERSE_OF[relation]]);
}

/** The first ids of a list, each once. */
export function firstFew(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, MOST);
}

function effectsOf(linksOf: (relation: Relation) => readonly Link[]): Map<Effect, string[]> {
  const found = new Map<Effect, string[]>();
  for (const relation of RELATIONS) {
    for (const link of linksOf(relation)) {
      if (link.day === undefined && takesEffect(relation)) continue;
      for (const effect of effectsOfLink(relation, link)) {
        const ids = found.get(effect);
        if (ids) ids.push(link.id);
        else found.set(effect, [link.id]);
      }
    }
  }
  return new Map([...found].map(([effect, ids]) => [effect, firstFew(ids)]));
}

/** To repeal is to end completely in both vocabularies; what ends a part changes. */
function effectsOfLink(relation: Relation, { partial }: Link): Effect[] {
  if (ENDING.has(relation))
    return partial ? ['changes'] : relation === 'supersedes' ? ['changes', 'repeals'] : ['repeals'];
  return [OTHERS[relation] ?? 'changes'];
}

const OTHERS: Partial<Record<Relation, Effect>> = {
  amends: 'amends',
  corrects: 'corrects',
  consolidates: 'consolidates',
  implements: 'implements',
  basedOn: 'basedOn',
  related: 'related',
};
