import type { Decision } from '../archive.ts';
import { foldedNumberKey } from '../document-number.ts';
import { problem, type Problem } from '../problem.ts';
import type { DecisionRecord } from '../record.ts';
import { ON_FORCE, RELATIONS, type Relation } from '../relation.ts';
import { holdsSqueezed, squeezed } from '../squeezed.ts';
import { isConsolidated } from './check-prose.ts';
import { Declared } from './declared.ts';

/** Relations whose act says so in its own words. */
const SAID: ReadonlySet<Relation> = new Set([...ON_FORCE, 'amends', 'corrects']);

/**
 * Rule 13, the reverse: what a file declares and a text that is the whole one never names. A note, since a text may name
 * a document by its title.
 *
 * @param cited ids of the decisions that the text cites
 * @param textOf the text; asked for only where citations don't settle it
 */
export function checkSaid(
  record: DecisionRecord,
  cited: ReadonlySet<string | undefined>,
  textOf: () => string,
  decisions: ReadonlyMap<string, Decision>,
): Problem[] {
  if (record.text !== 'full' || isConsolidated(record)) return [];
  const declared = new Declared(record, decisions);
  const keys = new Set(
    record.citations.flatMap(({ number }) => (number === undefined ? [] : foldedNumberKey(number, 'vn'))),
  );
  const citedKeys = [...cited].flatMap((id) => decisions.get(id ?? '')?.number ?? []);
  for (const number of citedKeys) keys.add(foldedNumberKey(number, 'vn'));
  let text: string | undefined;
  const holds = (number: string) => holdsSqueezed((text ??= squeezed(`${record.title} ${textOf()}`)), squeezed(number));
  return RELATIONS.filter((relation) => SAID.has(relation)).flatMap((relation) =>
    (record.references[relation] ?? []).flatMap((reference, i) => {
      const number = declared.numberOf(reference);
      if (number === undefined || keys.has(foldedNumberKey(number, 'vn')) || holds(number)) return [];
      const place = { file: record.file, path: [relation, i] };
      return [problem('declared-never-said', place, { relation, target: number })];
    }),
  );
}
