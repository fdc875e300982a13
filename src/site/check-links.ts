import { problem, type Problem } from '../domain/problem.ts';
import { destinationOf } from './inner-links.ts';
import type { Site } from './site.ts';

/** The content files whose texts this build puts out. */
export function filesPutOut({ archive }: Pick<Site, 'archive'>): string[] {
  return [
    ...[...archive.decisions.values()].flatMap(({ record }) => record?.file ?? []),
    ...archive.translations.map(({ file }) => file),
    ...archive.news.map(({ record }) => record.file),
    ...archive.pages.map(({ file }) => file),
  ];
}

/** Links and pictures in texts that lead nowhere: `dead-link` and `missing-attachment`. */
export function checkLinks(site: Site): Problem[] {
  const inTexts = filesPutOut(site).flatMap((file) => {
    const { links, images } = site.renderedOf(file);
    const dead = links.flatMap(({ href, at }) => {
      const destination = destinationOf(href, file, site);
      if (!('dead' in destination)) return [];
      const data = destination.nearest === undefined ? { href } : { href, nearest: destination.nearest };
      return [problem('dead-link', { file, at }, data)];
    });
    const missing = images
      .filter(({ src }) => 'dead' in destinationOf(src, file, site))
      .map(({ src, at }) => problem('missing-attachment', { file, at }, { file: src }));
    return [...dead, ...missing];
  });
  return [...inTexts, ...checkUrgentLink(site)];
}

function checkUrgentLink(site: Site): Problem[] {
  const link = site.archive.settings.urgent?.link;
  if (link === undefined || !link.startsWith('/')) return [];
  const destination = destinationOf(link, 'site.yaml', site);
  if (!('dead' in destination)) return [];
  const { nearest } = destination;
  const place = { file: 'site.yaml', path: ['urgent', 'link'] };
  return [problem('dead-link', place, { href: link, ...(nearest !== undefined && { nearest }) })];
}
