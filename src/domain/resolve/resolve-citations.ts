import type { Decision } from '../archive.ts';
import type { Citation } from '../citation.ts';
import type { ContentRecord, DecisionRecord } from '../record.ts';
import type { CitableDecisions, Citing } from './citable-decisions.ts';
import { citingIssuerOf, citingKeyOf } from './citing.ts';
import { EarlierCitations } from './earlier-citations.ts';
import type { Found } from './number-index.ts';
import { present } from './present.ts';

/**
 * What a text cites, in the order of its citations: one decision, several that nothing tells apart, or nothing known.
 * Citations in prose find what is there and never make a stub.
 */
export function findCited(record: ContentRecord, citable: CitableDecisions): Found<Decision>[] {
  const from = { citing: citingKeyOf(record), ...present({ citingIssuer: citingIssuerOf(record) }) };
  const earlier = new EarlierCitations();
  if (record.kind === 'decision') {
    const { number, type } = record;
    const own = { number, ...present({ type }) };
    earlier.add(own, citable.find({ ...own, issued: record.issued }, { citing: '' }));
  }
  return record.citations.map((citation) => {
    if (citation.number === undefined) return citable.find(citation, from);
    if (EarlierCitations.isShort(citation)) return findShort(citation, citable, from, earlier);
    const found = citable.find(citation, from);
    earlier.add(citation, found);
    return found;
  });
}

function findShort(
  citation: Citation,
  citable: CitableDecisions,
  from: Citing,
  earlier: EarlierCitations,
): Found<Decision> {
  const found = earlier.find(citation);
  if (found !== 'unnamed') return found;
  // One body alone issues decrees, and their numbers bear the year: `30/2020` is whole but for its symbol.
  const isDecree = citation.type === 'nghi-dinh' && citation.number.includes('/');
  const whole = isDecree ? citable.find({ ...citation, number: `${citation.number}/NĐ-CP` }, from) : undefined;
  return whole ?? citable.find(citation, from);
}

/** The ids of the decisions that a text cites, in the order of its citations; undefined where none or no single one is meant. */
export function resolveCitations(record: ContentRecord, citable: CitableDecisions): (string | undefined)[] {
  const citing = citingKeyOf(record);
  return findCited(record, citable).map((found) =>
    found && 'one' in found && found.one.id !== citing ? found.one.id : undefined,
  );
}

/** Writes what held decisions cite into the decisions, in both directions. */
export function linkCitations(
  decisions: ReadonlyMap<string, Decision>,
  held: readonly DecisionRecord[],
  targets: ReadonlyMap<string, readonly (string | undefined)[]>,
): void {
  for (const record of held) {
    const cited = [...new Set(targets.get(record.file)?.filter((id) => id !== undefined))].sort();
    decisions.get(record.id)!.citations = cited;
    for (const id of cited) decisions.get(id)!.citedBy.push(record.id);
  }
}
