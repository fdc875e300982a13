import type { InnerImage } from '../markdown/rendered.ts';
import { escapeHtml } from './escape-html.ts';
import { destinationOf } from './inner-links.ts';
import type { Site } from './site.ts';

/**
 * A picture in a text as HTML, with its size, so that nothing moves once it comes; its words alone where it leads
 * nowhere.
 *
 * @param file the content file that holds it, relative to the content folder
 */
export function pictureHtml({ src, alt, title }: InnerImage, file: string, site: Site): string {
  const destination = destinationOf(src, file, site);
  if ('dead' in destination) return escapeHtml(alt);
  const { address, attachment } = destination;
  const size = attachment === undefined ? undefined : site.fileFacts?.get(attachment)?.picture;
  const attributes = [
    ['src', address],
    ['alt', alt],
    ...(title === undefined ? [] : [['title', title] as const]),
    ...(size ? [['width', String(size.width)] as const, ['height', String(size.height)] as const] : []),
    ['loading', 'lazy'],
    ['decoding', 'async'],
  ] as const;
  return `<img ${attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ')}>`;
}
