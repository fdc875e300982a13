import type { Archive, Decision } from '../../domain/archive.ts';
import { packEntry, type NumberEntry } from '../../domain/search/number-entry.ts';
import { cutNumber, shardCount, shardOf, shardPath } from '../../domain/search/number-shard.ts';
import { packNotes } from '../../domain/search/packed-notes.ts';
import { packStates } from '../../domain/search/packed-states.ts';
import { notesPhases } from '../state-phases.ts';

const LONGEST_TITLE = 120;

/**
 * The numbers of an archive for search, by path below the site's base: JSON lists of `PackedEntry`, newest first.
 * Every shard is there, an empty one too, so that a missing file is an error and never reads as a number that doesn't exist.
 */
export function numberShards(archive: Archive): Map<string, string> {
  const count = shardCount(archive.decisions.size);
  const shards: NumberEntry[][] = Array.from({ length: count }, () => []);
  for (const decision of archive.decisions.values()) {
    shards[shardOf(cutNumber(decision.number), count)]?.push(entryOf(decision, archive));
  }
  return new Map(
    shards.map((entries, shard) => [shardPath(shard), JSON.stringify(entries.sort(newestFirst).map(packEntry))]),
  );
}

function entryOf(decision: Decision, archive: Archive): NumberEntry {
  const { id, number, held, issued, title, type } = decision;
  const issuer = decision.issuer === undefined ? undefined : archive.settings.issuers[decision.issuer];
  const issuerName = issuer?.short ?? issuer?.name;
  return {
    id,
    number,
    held,
    ...(issued && { issued }),
    ...(title && { title: shorten(title) }),
    ...(issuerName && { issuer: issuerName }),
    ...(type && { type }),
    states: packStates(decision.timeline),
    notes: packNotes(notesPhases(archive, decision)),
  };
}

function newestFirst(a: NumberEntry, b: NumberEntry): number {
  const [dayA, dayB] = [a.issued ?? '', b.issued ?? ''];
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? 1 : -1;
}

/** A title as short results show it: cut between words where it is long. */
export function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_TITLE)}…`;
}
