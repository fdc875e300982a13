import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { nearest } from '../domain/nearest.ts';
import { toNfc } from '../domain/vietnamese-text.ts';
import { lineText } from './block-text.ts';
import { linkTarget } from './link-target.ts';
import { endMark, markOf } from './marks.ts';
import { positionIn, renderingOf, report, type Rendering } from './rendering.ts';

/**
 * Writes out links to elsewhere, checks those within the page, and puts marks for links and pictures of the site.
 * A link that leads nowhere, or must lead nowhere (`javascript:`), is told as `dead-link` and stays as its text; a
 * picture from elsewhere is told as `outside-image` and becomes a link.
 */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    replaceIn(tree, { rendering, ids: new Set(rendering.found.ids), isInLink: false });
  };
}

interface Context {
  rendering: Rendering;
  ids: ReadonlySet<string>;
  isInLink: boolean;
}

/** For how many dead links of a file a nearest anchor is sought, which means looking at all of them. */
const MOST_SOUGHT = 20;

function replaceIn(parent: Parents, context: Context): void {
  let replaced: RootContent[] | undefined;
  parent.children.forEach((child, at) => {
    const replacement = child.type === 'element' ? replaceElement(child, context) : undefined;
    if (replacement) replaced ??= parent.children.slice(0, at);
    replaced?.push(...(replacement ?? [child]));
  });
  if (replaced) parent.children = replaced;
}

/** What takes an element's place; undefined where it stays. */
function replaceElement(element: Element, context: Context): ElementContent[] | undefined {
  if (element.tagName === 'img') return replacePicture(element, context);
  const isLink = element.tagName === 'a' && element.properties.href !== undefined;
  replaceIn(element, isLink ? { ...context, isInLink: true } : context);
  if (!isLink) return undefined;
  // HTML has no links in links.
  return context.isInLink ? element.children : replaceLink(element, context);
}

function replaceLink(link: Element, { rendering, ids }: Context): ElementContent[] | undefined {
  const href = String(link.properties.href);
  const target = linkTarget(href);
  switch (target.kind) {
    case 'external':
      Object.assign(link.properties, externalProperties(target.href));
      // On paper an address is told behind the words of a link, and not twice.
      if (lineText(link) === href) link.properties.className = ['bare'];
      return undefined;
    case 'anchor':
      link.properties.href = `#${target.fragment}`;
      return isAnchor(target.fragment, ids)
        ? undefined
        : deadLink(link, href, nearestAnchor(target.fragment, ids, rendering), rendering);
    case 'inner': {
      const { links } = rendering.found;
      const n = links.push({ href: target.href, at: positionIn(rendering, link) }) - 1;
      return [text(markOf('L', n)), ...withoutLink(link), text(endMark('L'))];
    }
    case 'refused':
      return deadLink(link, href, undefined, rendering);
  }
}

function externalProperties(href: string) {
  return /^https?:/i.test(href) ? { href, rel: ['noopener'] } : { href };
}

/** Whether a fragment is an id of the page, as it stands or decoded; the top of the page needs none. */
function isAnchor(fragment: string, ids: ReadonlySet<string>): boolean {
  return fragment === '' || fragment.toLowerCase() === 'top' || ids.has(fragment) || ids.has(decoded(fragment));
}

function decoded(fragment: string): string {
  try {
    return toNfc(decodeURIComponent(fragment));
  } catch {
    return fragment;
  }
}

function nearestAnchor(fragment: string, ids: ReadonlySet<string>, { found }: Rendering): string | undefined {
  if (found.problems.length > MOST_SOUGHT) return undefined;
  const [near] = nearest(decoded(fragment), ids, 1);
  return near && `#${near}`;
}

function deadLink(link: Element, href: string, near: string | undefined, rendering: Rendering): ElementContent[] {
  report(rendering, link, 'dead-link', { href, ...(near !== undefined && { nearest: near }) });
  return withoutLink(link);
}

/** A link's content; where the link is an anchor too, that stays. */
function withoutLink({ properties: { id }, children }: Element): ElementContent[] {
  return id === undefined ? children : [{ type: 'element', tagName: 'span', properties: { id }, children }];
}

function replacePicture(picture: Element, { rendering, isInLink }: Context): ElementContent[] {
  const { alt: writtenAlt, title } = picture.properties;
  const src = typeof picture.properties.src === 'string' ? picture.properties.src : '';
  const alt = typeof writtenAlt === 'string' ? writtenAlt : '';
  const target = linkTarget(src);
  if (target.kind === 'inner' || src === '') {
    const image = {
      src: 'href' in target ? target.href : src,
      alt,
      ...(typeof title === 'string' && { title }),
      at: positionIn(rendering, picture),
    };
    return [text(markOf('I', rendering.found.images.push(image) - 1))];
  }
  report(rendering, picture, 'outside-image', { url: src });
  const words = text(alt === '' ? src : alt);
  if (target.kind !== 'external' || isInLink) return [words];
  return [{ type: 'element', tagName: 'a', properties: externalProperties(target.href), children: [words] }];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
