import { filesPutOut } from './check-links.ts';
import { destinationOf } from './inner-links.ts';
import type { Site } from './site.ts';

/** The attachments that published texts and frontmatter refer to, below `attachments/`, sorted. Only they are put out. */
export function attachmentsInUse(site: Site): string[] {
  const used = new Set<string>();
  const add = (file: string) => site.attachments.has(file) && used.add(file);
  for (const { record } of site.archive.decisions.values()) {
    if (record && !record.withdrawn) for (const { file } of record.attachments) add(file);
  }
  for (const record of site.archive.translations) {
    if (!record.withdrawn) for (const { file } of record.attachments) add(file);
  }
  for (const { record } of site.archive.news) if (record.cover) add(record.cover.file);
  for (const file of filesPutOut(site)) {
    const { links, images } = site.renderedOf(file);
    for (const href of [...links.map((link) => link.href), ...images.map((image) => image.src)]) {
      const destination = destinationOf(href, file, site);
      if (!('dead' in destination) && destination.attachment !== undefined) used.add(destination.attachment);
    }
  }
  return [...used].sort();
}
