import type { Archive, Decision } from '../../domain/archive.ts';
import type { Relation } from '../../domain/relation.ts';
import { once } from '../once.ts';

/** Two texts that stand side by side, by the ids of their decisions. */
export interface ComparedPair {
  newer: string;
  older: string;
}

/**
 * The pairs of texts that readers can compare: superseding and superseded (in part too), consolidated and amended,
 * where both are held in full and in one language.
 */
export const comparedPairs = once((archive: Archive): ComparedPair[] =>
  [...archive.decisions.values()].flatMap((newer) =>
    olderTexts(archive, newer).map((older) => ({ newer: newer.id, older })),
  ),
);

/** The pairs that a decision is in, by its id, in the order of `comparedPairs`. */
export const comparedPairsOf = once((archive: Archive) => {
  const pairs = new Map<string, ComparedPair[]>();
  for (const pair of comparedPairs(archive)) {
    for (const id of [pair.newer, pair.older]) pairs.set(id, [...(pairs.get(id) ?? []), pair]);
  }
  return pairs;
});

function olderTexts(archive: Archive, newer: Decision): string[] {
  const lang = languageOfText(archive, newer);
  if (lang === undefined) return [];
  const ids = [...idsOf(newer, 'supersedes'), ...amendedTexts(archive, newer)];
  return [...new Set(ids)].filter((id) => {
    const older = archive.decisions.get(id);
    return older && id !== newer.id && languageOfText(archive, older) === lang;
  });
}

function idsOf({ relations }: Decision, relation: Relation): string[] {
  return relations[relation].map(({ id }) => id);
}

/** What a consolidated text consolidates, without the acts that amend another of them: theirs is another wording. */
function amendedTexts(archive: Archive, consolidated: Decision): string[] {
  const ids = idsOf(consolidated, 'consolidates');
  const all = new Set(ids);
  return ids.filter((id) => {
    const decision = archive.decisions.get(id);
    return decision && !idsOf(decision, 'amends').some((amended) => amended !== id && all.has(amended));
  });
}

/** The language of a text that is held in full; undefined for one that isn't. */
function languageOfText({ settings }: Archive, { record }: Decision): string | undefined {
  const isFull = record?.text === 'full' && !record.withdrawn;
  return isFull ? (record.lang ?? settings.locale) : undefined;
}
