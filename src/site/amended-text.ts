import type { Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { joinPhrases, phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { firstAmendment } from './amendments.ts';
import { inListOrder } from './archive-lists.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';

/** What is to be known of the text of a decision that is amended, or of a consolidated one. */
export interface AmendedText {
  /** Links to the consolidated texts that the archive holds, newest first, each with the amendments that it doesn't hold. */
  consolidated: Phrase[];
  /** Of a consolidated text: the newer ones that the archive holds, newest first. */
  newer: Phrase[];
  /** That the text is as issued, and from which day on that matters; absent where no text is shown. */
  asIssued?: { from?: PlainDate; words: string };
}

/** What the page of an amended decision says of its text; nothing of one that is never amended. */
export function amendedText(site: PageSource, decision: Decision): { amended?: AmendedText } {
  const consolidated = consolidatedTexts(site, decision);
  const asIssued = asIssuedOf(site, decision);
  const newer = newerTexts(site, decision);
  if (!consolidated.length && !newer.length && !asIssued) return {};
  return { amended: { consolidated, newer, ...(asIssued && { asIssued }) } };
}

/** A sentence on the amendments of what a decision consolidates that it doesn't hold; with a space before it. */
export function notConsolidated(site: PageSource, consolidated: Decision): Phrase {
  const { decisions, settings } = site.archive;
  const held = new Set(consolidated.relations.consolidates.map(({ id }) => id));
  const amendments = [...held].flatMap((id) =>
    (decisions.get(id)?.inverse.amendedBy ?? []).flatMap((link) => (link.day === undefined ? [] : [link.id])),
  );
  // Where none is named, those that are older may be in it.
  const namesThem = amendments.some((id) => held.has(id));
  const isLater = (id: string) => (decisions.get(id)?.issued ?? '') > (consolidated.issued ?? '');
  const missing = new Set(amendments.filter((id) => !held.has(id) && (namesThem || isLater(id))));
  if (!missing.size) return [];
  const refs = [...missing].map((id): Phrase => [decisionRef(site, id)]);
  return phrase` ${stringsOf(settings.locale).decision.notConsolidated(joinPhrases(refs, ', '))}`;
}

function consolidatedTexts(site: PageSource, decision: Decision): Phrase[] {
  return heldTexts(site, [decision]).map(
    (text) => phrase`${decisionRef(site, text.id)}.${notConsolidated(site, text)}`,
  );
}

/** The consolidated texts of decisions that may be read here, newest first. */
function heldTexts({ archive }: PageSource, decisions: readonly Decision[]): Decision[] {
  const ids = new Set(decisions.flatMap(({ inverse }) => inverse.consolidatedBy.map(({ id }) => id)));
  return [...ids]
    .flatMap((id) => archive.decisions.get(id) ?? [])
    .filter(({ record }) => record && !record.withdrawn && record.text !== 'none')
    .sort(inListOrder);
}

function newerTexts(site: PageSource, { issued, relations }: Decision): Phrase[] {
  const { archive } = site;
  const ids = new Set(relations.consolidates.map(({ id }) => id));
  // An amending decision is in the consolidated texts of all that it amends.
  const amended = [...ids]
    .flatMap((id) => archive.decisions.get(id) ?? [])
    .filter((one) => !one.relations.amends.some(({ id }) => ids.has(id)));
  return heldTexts(site, amended)
    .filter((text) => issued !== undefined && text.issued !== undefined && text.issued > issued)
    .map((text) => phrase`${decisionRef(site, text.id)}.`);
}

function asIssuedOf({ archive }: PageSource, { record, relations, inverse }: Decision): AmendedText['asIssued'] {
  if (!record || record.withdrawn || record.text === 'none' || relations.consolidates.length) return undefined;
  const first = firstAmendment({ inverse });
  if (first === undefined) return undefined;
  const words = stringsOf(archive.settings.locale).decision.asIssued;
  return { ...(first > archive.asOf && { from: first }), words };
}
