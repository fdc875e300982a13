import type { Element, ElementContent, Root } from 'hast';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { isHidden } from '../../reading/html/is-hidden.ts';
import { elementsBelow, propertyOf, textsBelow, without } from './hast-walk.ts';

/** The article's part of a page, and whether its markup names it or its letters alone tell it. */
export interface FoundBody {
  body: Root;
  found: 'named' | 'by-density';
}

const AROUND = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog', 'menu']);
const AROUND_ROLES = /^(?:navigation|complementary|banner|contentinfo|search|menu|dialog|toolbar)$/;
/** Words in the class or id of what stands around an article. */
const AROUND_NAMES = new Set(
  'comment comments binhluan share sharing social chiase related relate tinlienquan lienquan tinkhac breadcrumb breadcrumbs menu sidebar banner pager paging pagination rating footer toolbar advert ads popup tags print fontsize'.split(
    ' ',
  ),
);
/** What stands above lists of other articles. */
const OTHERS =
  /^(?:cac )?(?:tin|bai)(?: viet| tuc)? (?:lien quan|khac|cung chuyen muc|cu hon|moi hon|moi nhat|doc nhieu|xem nhieu|da dua)\b|^(?:xem them|doc them|related (?:news|articles|posts)|other news)\b/;
/** Letters of a body that its markup names; a shorter one is a teaser. */
const LEAST_LETTERS = 80;

/** Finds the article of a page and leaves out what stands around it: menus, lists of other articles, comments, buttons. */
export function articleBody(page: Root): FoundBody {
  const root = without(page, (element) => isAround(element) || isHidden(element));
  const all = [...elementsBelow(root)];
  const named = (is: (element: Element) => boolean) => longest(all.filter(is));
  const body =
    named((element) => / articleBody /.test(` ${propertyOf(element, 'itemProp')} `)) ??
    named(({ tagName }) => tagName === 'article') ??
    named((element) => element.tagName === 'main' || propertyOf(element, 'role') === 'main');
  const children = (element: Element) => beforeOthers(element.children);
  if (body) return { body: { type: 'root', children: children(body) }, found: 'named' };
  const densest = byDensity(root);
  return { body: densest ? { type: 'root', children: children(densest) } : root, found: 'by-density' };
}

function isAround(element: Element): boolean {
  if (AROUND.has(element.tagName) || AROUND_ROLES.test(propertyOf(element, 'role'))) return true;
  if (/^(?:body|html|main|article)$/.test(element.tagName)) return false;
  const names = `${propertyOf(element, 'className')} ${propertyOf(element, 'id')}`.slice(0, 500);
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const joined = words.flatMap((word, at) => [word, word + (words[at + 1] ?? '')]);
  return joined.some((word) => AROUND_NAMES.has(word));
}

function lettersOf(element: Element): number {
  let letters = 0;
  for (const text of textsBelow(element)) letters += text.length;
  return letters;
}

function longest(elements: readonly Element[]): Element | undefined {
  const counted = elements.map((element) => ({ element, letters: lettersOf(element) }));
  const most = counted.reduce<(typeof counted)[number] | undefined>(
    (best, each) => (each.letters > (best?.letters ?? LEAST_LETTERS) ? each : best),
    undefined,
  );
  return most?.element;
}

/** The element whose own paragraphs hold the most letters outside links; half of them count for the element around it. */
function byDensity(root: Root): Element | undefined {
  const scores = new Map<Element, number>();
  const count = (element: Element, above: Element | undefined, isInLink: boolean): void => {
    const inLink = isInLink || element.tagName === 'a';
    const isInline = /^(?:a|b|i|em|strong|span|font|u|br|img|sup|sub|small)$/.test(element.tagName);
    const isParagraph = /^(?:p|blockquote|pre|h[2-6]|li)$/.test(element.tagName);
    const owner = (isInline || isParagraph) && above ? above : element;
    for (const child of element.children) {
      if (child.type === 'element') count(child, isInline || isParagraph ? owner : element, inLink);
      else if (child.type === 'text' && !inLink)
        scores.set(owner, (scores.get(owner) ?? 0) + child.value.trim().length);
    }
  };
  for (const child of root.children) if (child.type === 'element') count(child, undefined, false);
  const shared = new Map(scores);
  for (const element of elementsBelow(root))
    for (const child of element.children)
      if (child.type === 'element') shared.set(element, (shared.get(element) ?? 0) + (scores.get(child) ?? 0) / 2);
  let best: Element | undefined;
  for (const [element, score] of shared) if (score > (best ? shared.get(best)! : 0)) best = element;
  return best;
}

/** What stands before the first heading of a list of other articles. */
function beforeOthers(children: readonly ElementContent[]): ElementContent[] {
  const isHead = (node: ElementContent) => {
    const [first = ''] = textsBelow(node);
    return node.type === 'element' && first.length < 60 && OTHERS.test(foldMarks(first));
  };
  const at = children.findIndex(isHead);
  return (at < 0 ? children : children.slice(0, at)).map((child) =>
    child.type === 'element' ? { ...child, children: beforeOthers(child.children) } : child,
  );
}
