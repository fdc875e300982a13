import type { Heading, Rendered } from '../markdown/rendered.ts';
import { CitationLinks } from './citation-links.ts';
import { destinationOf } from './inner-links.ts';
import { escapeHtml } from './escape-html.ts';
import { pictureHtml } from './picture-html.ts';
import type { Site } from './site.ts';
import { TextAnchors } from './text-anchors.ts';

/** A file's text, ready to be put into a page. */
export interface Article {
  html: string;
  headings: Heading[];
}

/**
 * Completes a rendered text with what only the archive knows: where links within the site lead, which decisions
 * citations name and in what state they are, where pictures lie and how large they are; and with links of headings and
 * provisions to themselves. A link that leads nowhere and a citation of what the archive doesn't know stay plain text.
 *
 * @param file relative to the content folder
 * @param lang of the text, where it isn't the site's
 */
export function articleOf(site: Site, file: string, lang?: string): Article {
  const rendered = site.renderedOf(file);
  return { html: complete(rendered, site, file, lang !== undefined), headings: rendered.headings };
}

// U+0000 never comes out of Markdown, so every mark is the renderer's own; nor is a bare `<` or `"` in its text.
const MARK = /\0(\/?[LCPI])(\d*)(?:\.(\d+))?\0/.source;
const TAG = /<(?:(h[2-6])|p)(?: [a-z-]+="[^"]*"){0,9}? id="([^"]*)"|<\/(?:h[2-6]|p)>| id="(dieu-\d[^-"]*)"/.source;
const MARK_OR_TAG = new RegExp(`${MARK}|${TAG}`, 'g');

type Parts = [string, string | undefined, string, string, string | undefined, string | undefined, string | undefined];

function complete(rendered: Rendered, site: Site, file: string, isForeign: boolean): string {
  const citations = new CitationLinks(site, file, rendered, isForeign);
  const anchors = new TextAnchors(rendered, site.archive.settings.locale, isForeign);
  // Links don't nest, so one place for what is open is enough.
  let isLink = false;
  return rendered.html.replace(MARK_OR_TAG, (...[text, kind, n, k, heading, id, article]: Parts) => {
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
        return pictureHtml(rendered.images[Number(n)]!, file, site);
      case undefined:
        if (text.startsWith('</')) return anchors.end() + text;
        if (heading ?? article ?? (id && ARTICLE.test(id))) citations.beginSection();
        if (id !== undefined) anchors.begin(id);
        return text;
      default:
        return isLink ? '</a>' : '';
    }
  });
}

/** An article's id, and not that of a clause in one. */
const ARTICLE = /^dieu-\d[^-]*$/;

function linkStart(href: string, file: string, site: Site): string {
  const destination = destinationOf(href, file, site);
  return 'dead' in destination ? '' : `<a href="${escapeHtml(destination.address)}">`;
}
