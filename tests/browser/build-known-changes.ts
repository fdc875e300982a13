import { buildArchive } from './build-archive.ts';

/** Builds the archive of changes that are known beforehand, with the data of a day; gives the folder, in one of its own. */
export function buildKnownChanges(asOf: string): Promise<string> {
  return buildArchive('known-changes', asOf);
}
