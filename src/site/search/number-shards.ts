import { createHash } from 'node:crypto';
import type { Archive, Decision } from '../../domain/archive.ts';
import { comparedNumber } from '../../domain/search/compared-number.ts';
import { DAY_SHARDS, dayOrder } from '../../domain/search/day-shard.ts';
import { cutIntoShards, shardPath, type Shards } from '../../domain/search/entry-shards.ts';
import { packEntry, type NumberEntry } from '../../domain/search/number-entry.ts';
import { cutNumber, NUMBER_SHARDS, numberOrder } from '../../domain/search/number-shard.ts';
import { packNotes } from '../../domain/search/packed-notes.ts';
import { packStates } from '../../domain/search/packed-states.ts';
import { SYMBOL_SHARDS, symbolOrder } from '../../domain/search/symbol-shard.ts';
import { once } from '../once.ts';
import { notesPhases } from '../state-phases.ts';

const LONGEST_TITLE = 120;

/** Entries in files, by path below the site's base: JSON lists of `PackedEntry`. */
export interface ShardFiles<Key extends number | string = number> {
  shards: Shards<Key>;
  files: Map<string, string>;
}

/** The numbers of an archive for search, of one running number the newest first. */
export const numberShards = once((archive: Archive): ShardFiles => {
  return shardFiles(NUMBER_SHARDS, entriesOf(archive), ({ number }) => numberOrder(cutNumber(number)));
});

/** The decisions of an archive in the order of their days of issue; first those whose day is not known. */
export const dayShards = once((archive: Archive): ShardFiles =>
  shardFiles(DAY_SHARDS, entriesOf(archive), ({ issued = '' }) => dayOrder(issued)),
);

/** The numbers of an archive by symbol, with no more than names each; none where numbers have no symbols. */
export const symbolShards = once((archive: Archive): ShardFiles<string> => {
  const { profile } = archive.settings;
  const named = entriesOf(archive).map(({ id, number, held, issued, page }): NumberEntry => {
    return { id, number, held, ...(issued && { issued }), states: '', notes: '', page };
  });
  return shardFiles(SYMBOL_SHARDS, profile === 'plain' ? [] : named, (entry) => {
    const { letters, running } = comparedNumber(entry, profile);
    return symbolOrder(letters, running);
  });
});

const entriesOf = once((archive: Archive): NumberEntry[] =>
  Array.from(archive.decisions.values(), (decision) => entryOf(decision, archive)).sort(newestFirst),
);

function shardFiles<Key extends number | string>(
  folder: string,
  entries: readonly NumberEntry[],
  keyOf: (entry: NumberEntry) => Key,
): ShardFiles<Key> {
  const keyed = entries.map((entry) => ({ key: keyOf(entry), entry }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  const parts = cutIntoShards(keyed, ({ key }) => key);
  const texts = parts.map((part) => JSON.stringify(part.map(({ entry }) => packEntry(entry))));
  const shards = {
    build: createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12),
    firsts: parts.map(([first]) => first!.key),
    sizes: parts.map(({ length }) => length),
  };
  return { shards, files: new Map(texts.map((text, at) => [shardPath(folder, shards, at), text])) };
}

/** What a number alone tells of a decision. */
export function entryOf(decision: Decision, archive: Archive): NumberEntry {
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
    page: pageNumbers(archive).get(id)!,
  };
}

/** The numbers of decisions' pages: decisions come first of all that can be searched for (`indexPages`). */
const pageNumbers = once((archive: Archive) => new Map(Array.from(archive.decisions.keys(), (id, at) => [id, at])));

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
