import type { Decision } from '../archive.ts';
import type { Citation } from '../citation.ts';
import { foldedNumberKey, numberKey } from '../document-number.ts';
import type { ContentRecord, DecisionRecord } from '../record.ts';
import type { SiteSettings } from '../settings.ts';
import { citingIssuerOf, citingKeyOf } from './citing.ts';
import { matchIssuer } from './match-issuer.ts';
import { present } from './present.ts';
import type { ResolvedReferences } from './resolve-references.ts';

/**
 * The decisions that a text cites, in the order of its citations; undefined where none or no single one is meant.
 * Citations in prose find what is there and never make a stub.
 */
export function resolveCitations(
  record: ContentRecord,
  resolved: ResolvedReferences,
  settings: SiteSettings,
): (string | undefined)[] {
  const [citing, citingIssuer] = [citingKeyOf(record), citingIssuerOf(record)];
  return record.citations.map((citation) => citedId(citation, citing, citingIssuer, resolved, settings));
}

function citedId(
  citation: Citation,
  citing: string,
  citingIssuer: string | undefined,
  resolved: ResolvedReferences,
  settings: SiteSettings,
): string | undefined {
  const named =
    citation.issuerName === undefined ? undefined : matchIssuer(citation.issuerName, settings, citingIssuer);
  const found = resolved.numbers.find({
    key: numberKey(citation.number, settings.profile),
    foldedKey: foldedNumberKey(citation.number, settings.profile),
    citing,
    ...present({ issued: citation.issued, issuer: named, citingIssuer }),
  });
  return found && 'one' in found && found.one.id !== citing ? found.one.id : undefined;
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
