import type { Heading, InnerImage, Rendered } from '../markdown/rendered.ts';
import { destinationOf } from './inner-links.ts';
import { escapeHtml } from './escape-html.ts';
import type { Site } from './site.ts';

/** A file's text, ready to be put into a page. */
export interface Article {
  html: string;
  headings: Heading[];
}

/**
 * Completes a rendered text with what only the archive knows: where links within the site lead, which decisions
 * citations name, where pictures lie. A link that leads nowhere and a citation of what the archive doesn't know
 * stay plain text.
 *
 * @param file relative to the content folder
 */
export function articleOf(site: Site, file: string): Article {
  const rendered = site.renderedOf(file);
  return { html: complete(rendered, site, file), headings: rendered.headings };
}

// U+0000 never comes out of Markdown, so every mark is the renderer's own.
const MARK = /\0(\/?[LCI])(\d*)\0/g;

function complete(rendered: Rendered, site: Site, file: string): string {
  const cited = site.archive.citationTargets.get(file) ?? [];
  // Links don't nest, and marks of one kind don't either: one place for what is open is enough.
  const open = { L: '', C: '' };
  return rendered.html.replace(MARK, (_, kind: string, n: string) => {
    switch (kind) {
      case 'L':
        return (open.L = linkStart(rendered.links[Number(n)]!.href, file, site)) || '';
      case 'C':
        return (open.C = citationStart(cited[Number(n)], site));
      case 'I':
        return picture(rendered.images[Number(n)]!, file, site);
      default:
        return open[kind === '/L' ? 'L' : 'C'] === '' ? '' : '</a>';
    }
  });
}

function linkStart(href: string, file: string, site: Site): string {
  const destination = destinationOf(href, file, site);
  return 'dead' in destination ? '' : `<a href="${escapeHtml(destination.address)}">`;
}

function citationStart(id: string | undefined, site: Site): string {
  return id === undefined ? '' : `<a class="citation" href="${escapeHtml(site.paths.decision(id))}">`;
}

function picture(image: InnerImage, file: string, site: Site): string {
  const destination = destinationOf(image.src, file, site);
  if ('dead' in destination) return escapeHtml(image.alt);
  const title = image.title === undefined ? '' : ` title="${escapeHtml(image.title)}"`;
  return `<img src="${escapeHtml(destination.address)}" alt="${escapeHtml(image.alt)}"${title} loading="lazy" decoding="async">`;
}
