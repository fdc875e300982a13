import { CitableDecisions } from '../../domain/resolve/citable-decisions.ts';
import type { NewsRecord } from '../../domain/record.ts';
import type { Archive } from '../../domain/archive.ts';
import { pathsOf, type Paths } from '../../site/paths.ts';
import { OldAddresses } from './old-addresses.ts';

/** What new news is held against: an archive, and what a run has added to it. */
export interface NewsContext {
  archive: Archive;
  paths: Paths;
  citable: CitableDecisions;
  /** Ids of news, drafts too. */
  ids: Set<string>;
  addresses: OldAddresses;
  /** By which news is known again: its address on the old portal, or its title and day. */
  known: Set<string>;
}

/** @param records all news of the archive, drafts too */
export function newsContext(archive: Archive, records: readonly NewsRecord[]): NewsContext {
  const paths = pathsOf(archive.settings);
  const known = records.flatMap(({ title, published, source }) => knownBy(title, published, source?.url));
  return {
    archive,
    paths,
    citable: new CitableDecisions(archive.decisions.values(), archive.settings),
    ids: new Set(records.map(({ id }) => id)),
    addresses: new OldAddresses({ archive, paths }),
    known: new Set(known),
  };
}

/** What news is known by. Without an address it is its title and day. */
export function knownBy(title: string, published: string, url: string | undefined): string[] {
  const byTitle = `${published.slice(0, 10)} ${title.normalize('NFC').trim()}`;
  return url === undefined ? [byTitle] : [url, byTitle];
}
