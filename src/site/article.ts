import type { Heading, InnerImage, Rendered } from '../markdown/rendered.ts';
import { CitationLinks } from './citation-links.ts';
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
 * citations name and in what state they are, where pictures lie. A link that leads nowhere and a citation of what the
 * archive doesn't know stay plain text.
 *
 * @param file relative to the content folder
 */
export function articleOf(site: Site, file: string): Article {
  const rendered = site.renderedOf(file);
  return { html: complete(rendered, site, file), headings: rendered.headings };
}

// U+0000 never comes out of Markdown, so every mark is the renderer's own.
const MARK = /\0(\/?[LCPI])(\d*)(?:\.(\d+))?\0|<h[2-6]\b| id="dieu-\d[^-"]*"/g;

function complete(rendered: Rendered, site: Site, file: string): string {
  const citations = new CitationLinks(site, file, rendered);
  // Links don't nest, so one place for what is open is enough.
  let isLink = false;
  return rendered.html.replace(MARK, (text, kind: string | undefined, n: string, k: string) => {
    const open = (start: string) => {
      isLink = start !== '';
      return start;
    };
    switch (kind) {
      case 'L':
        return open(linkStart(rendered.links[Number(n)]!.href, file, site));
      case 'P':
        return open(citations.provisionStart(Number(n), Number(k)));
      case 'C':
        return open(citations.start(Number(n)));
      case '/C':
        return isLink ? `</a>${citations.sign()}` : '';
      case 'I':
        return picture(rendered.images[Number(n)]!, file, site);
      case undefined:
        citations.beginSection();
        return text;
      default:
        return isLink ? '</a>' : '';
    }
  });
}

function linkStart(href: string, file: string, site: Site): string {
  const destination = destinationOf(href, file, site);
  return 'dead' in destination ? '' : `<a href="${escapeHtml(destination.address)}">`;
}

function picture(image: InnerImage, file: string, site: Site): string {
  const destination = destinationOf(image.src, file, site);
  if ('dead' in destination) return escapeHtml(image.alt);
  const title = image.title === undefined ? '' : ` title="${escapeHtml(image.title)}"`;
  return `<img src="${escapeHtml(destination.address)}" alt="${escapeHtml(image.alt)}"${title} loading="lazy" decoding="async">`;
}
