import path from 'node:path';
import { readFileFacts } from '../content/file-facts.ts';
import { filesPutOut } from './check-links.ts';
import { destinationOf } from './inner-links.ts';
import type { Site } from './site.ts';

/**
 * A site with the sizes and pages of the files that decisions are published with, and the sizes of pictures in texts. Read for pages alone: a check
 * doesn't wait for them.
 *
 * @param cacheDir where they are kept from one run to the next
 */
export async function withFileFacts(site: Site, cacheDir: string): Promise<Site> {
  const { decisions, translations } = site.archive;
  const records = [...[...decisions.values()].flatMap(({ record }) => record ?? []), ...translations];
  const shown = records.filter(({ withdrawn }) => !withdrawn);
  const files = new Set(shown.flatMap(({ attachments }) => attachments.map(({ file }) => file)));
  for (const picture of picturesInTexts(site)) files.add(picture);
  const fileFacts = await readFileFacts(path.join(site.contentDir, 'attachments'), [...files].sort(), cacheDir);
  return { ...site, fileFacts };
}

function picturesInTexts(site: Site): string[] {
  return filesPutOut(site).flatMap((file) =>
    site.renderedOf(file).images.flatMap(({ src }) => {
      const destination = destinationOf(src, file, site);
      return 'dead' in destination ? [] : (destination.attachment ?? []);
    }),
  );
}
