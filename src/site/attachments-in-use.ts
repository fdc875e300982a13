import { passesThrough } from '../content/passes-through.ts';
import { filesPutOut } from './check-links.ts';
import { destinationOf } from './inner-links.ts';
import type { Site } from './site.ts';

/**
 * The attachments that published texts, frontmatter and site.yaml refer to, below `attachments/`, sorted. Only they are
 * put out.
 */
export function attachmentsInUse(site: Site): string[] {
  const used = new Set<string>();
  const add = (file: string) => site.attachments.has(file) && used.add(file);
  const addLinked = (href: string, file: string) => {
    const destination = destinationOf(href, file, site);
    if (!('dead' in destination) && destination.attachment !== undefined) used.add(destination.attachment);
  };
  const { emblem, urgent } = site.archive.settings;
  if (emblem !== undefined) add(emblem);
  if (urgent?.link?.startsWith('/attachments/')) addLinked(urgent.link, 'site.yaml');
  for (const { record } of site.archive.decisions.values()) {
    if (record && !record.withdrawn) for (const { file } of record.attachments) add(file);
  }
  for (const record of site.archive.translations) {
    if (!record.withdrawn) for (const { file } of record.attachments) add(file);
  }
  for (const { record } of site.archive.news) {
    if (record.cover && passesThrough(record.cover.file)) add(record.cover.file);
  }
  for (const file of filesPutOut(site)) {
    const { links, images } = site.renderedOf(file);
    for (const { href } of links) addLinked(href, file);
    for (const { src } of images) addLinked(src, file);
  }
  return [...used].sort();
}
