import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { resolveArchive } from '../../src/domain/resolve/resolve-archive.ts';
import { cacheDirOf } from '../../src/integrations/cache-dir.ts';
import { buildDay } from '../../src/site/build-day.ts';
import { CHECKOUT, type Flags } from '../flags.ts';
import { readSite } from './read-site.ts';

/**
 * The archive of a content folder with all records, drafts too, and without the checks of a build; where site.yaml can't be read,
 * says why and gives nothing.
 */
export async function readHeld(flags: Flags): Promise<(Pick<Content, 'records'> & { archive: Archive }) | undefined> {
  const { settings, records } = await readContent(flags.content, { cacheDir: cacheDirOf(flags.content, CHECKOUT) });
  if (settings) return { records, archive: resolveArchive(records, settings, buildDay(settings.timezone, flags.asOf)) };
  await readSite(flags);
  return undefined;
}
