import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Picture } from '../source-text.ts';
import { isHidden } from './is-hidden.ts';
import { pictureOfData } from './picture-of-data.ts';
import { prepareTable } from './prepare-table.ts';
import { raisedLetters } from './raised-letters.ts';

/** The kinds of addresses that a link of a text may lead to. */
const LEADS = /^(?:https?:|mailto:|tel:)/i;

/**
 * An HTML document with nothing left but what its readers see and Markdown can hold. Nothing is fetched: pictures that aren't
 * in the file itself go.
 *
 * @param pictures those with known addresses; pictures within the text are added to it
 */
export function prepareHtml(root: Root, pictures: Map<string, Picture>): Root {
  return { type: 'root', children: prepareAll(root.children, pictures) };
}

function prepareAll(nodes: readonly RootContent[], pictures: Map<string, Picture>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    return node.type === 'element' && !isHidden(node) ? prepare(node, pictures) : [];
  });
}

function prepare(element: Element, pictures: Map<string, Picture>): ElementContent[] {
  if (element.tagName === 'img') return preparePicture(element, pictures);
  if (element.tagName === 'input') return prepareBox(element);
  const children = prepareAll(element.children, pictures);
  const prepared = { ...element, children };
  switch (element.tagName) {
    case 'table':
      return prepareTable(prepared);
    case 'a':
      return LEADS.test(hrefOf(element)) ? [prepared] : children;
    case 'sup':
    case 'sub':
      return prepareRaised(prepared, element.tagName);
    default:
      return [prepared];
  }
}

/** A box to tick, as the letter that looks like it. */
function prepareBox({ properties: { type, checked } }: Element): ElementContent[] {
  if (type !== 'checkbox') return [];
  return [{ type: 'text', value: checked == null || checked === false ? '☐' : '☒' }];
}

function hrefOf({ properties }: Element): string {
  const { href } = properties;
  return typeof href === 'string' ? href.trim() : '';
}

/** Where letters have no raised form the element stays; what refers to a footnote stays too. */
function prepareRaised(element: Element, tagName: 'sup' | 'sub'): ElementContent[] {
  const [only, ...others] = element.children;
  if (only?.type !== 'text' || others.length > 0) return [element];
  const value = raisedLetters(only.value.trim(), tagName);
  return value === undefined ? [element] : [{ type: 'text', value }];
}

function preparePicture(element: Element, pictures: Map<string, Picture>): ElementContent[] {
  const { src } = element.properties;
  if (typeof src !== 'string') return [];
  if (pictures.has(src)) return [element];
  const picture = pictureOfData(src);
  if (!picture) return [];
  const name = `picture-${pictures.size + 1}.${picture.type.replace(/^image\/|\+.*/g, '')}`;
  pictures.set(name, picture);
  return [{ ...element, properties: { ...element.properties, src: name } }];
}
