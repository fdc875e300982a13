import type { Element, Root, RootContent as HtmlContent } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { cleanLine } from '../../domain/vietnamese-text.ts';
import { htmlToMarkdown } from '../../reading/html/html-to-markdown.ts';
import type { Picture } from '../../reading/source-text.ts';
import { tidy } from '../../reading/tidy.ts';
import { addressAt, webUrl } from './web-url.ts';

/** Where the parts of an HTML text are found that it only names. */
export interface Around {
  /** The address of its page. */
  base?: string;
  /** The picture that lies beside it under an address, as the text has it. */
  pictureAt?: (address: string) => Picture | undefined;
}

interface HtmlBody {
  nodes: RootContent[];
  /** The pictures that are at hand. */
  pictures: Map<string, Picture>;
}

/** Of pictures that load late, where the address of the picture itself stands. */
const LATE = ['dataSrc', 'dataOriginal', 'dataLazySrc'] as const;
/** Stands for the bytes of pictures elsewhere, which are only named. */
const ELSEWHERE: Picture = { bytes: new Uint8Array(), type: '' };

/**
 * HTML as Markdown's tree. Links and pictures elsewhere have whole addresses; nothing is fetched.
 *
 * @param pick the part of the document that is meant
 * @throws UnreadableSource
 */
export function htmlBody(html: string, around: Around, pick: (root: Root) => Root = (root) => root): HtmlBody {
  const known = new Map<string, Picture>();
  const root = htmlToMarkdown(html, known, { before: (parsed) => placed(pick(parsed), around, known) });
  const pictures = new Map([...known].filter(([, picture]) => picture !== ELSEWHERE));
  return { nodes: tidy(root).children, pictures };
}

/** The words of an HTML text, in one line. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return cleanLine(html);
  return htmlToMarkdown(html, new Map()).children.map(wordsShown).filter(Boolean).join(' ');
}

/** The words of a node in one line; nothing where there is none. */
export function wordsShown(node: RootContent | undefined): string {
  return node === undefined ? '' : cleanLine(toString(node, { includeImageAlt: false }).replace(/\s+/g, ' '));
}

function placed(root: Root, around: Around, known: Map<string, Picture>): Root {
  const place = <N extends HtmlContent>(node: N): N => {
    if (node.type !== 'element') return node;
    const element: Element = { ...node, children: node.children.map(place) };
    if (element.tagName === 'a') return placedLink(element, around) as N;
    return (element.tagName === 'img' ? placedPicture(element, around, known) : element) as N;
  };
  return { ...root, children: root.children.map(place) };
}

function placedLink(element: Element, { base }: Around): Element {
  const { href } = element.properties;
  if (typeof href !== 'string' || href.startsWith('#')) return element;
  return { ...element, properties: { ...element.properties, href: addressAt(href, base) ?? href } };
}

function placedPicture(element: Element, { base, pictureAt }: Around, known: Map<string, Picture>): Element {
  const late = LATE.map((name) => element.properties[name]).find((value) => typeof value === 'string');
  const written = [element.properties['src'], late].filter((value) => typeof value === 'string');
  for (const src of written) {
    const picture = pictureAt?.(src);
    if (!picture) continue;
    known.set(src, picture);
    return { ...element, properties: { ...element.properties, src } };
  }
  const src = webUrl(addressAt(late ?? written[0], base));
  if (src === undefined) return element;
  known.set(src, ELSEWHERE);
  return { ...element, properties: { ...element.properties, src } };
}
