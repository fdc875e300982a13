import type { Element } from 'hast';
import { lineText } from './block-text.ts';
import { readProvision } from './provision.ts';

const LONGEST_NAME = 200;
const NUMBER_ALONE = /^\S+(?: lục)? (?:thứ )?\S{1,10}$/iu;

/**
 * The name of a chapter, section, part or annex that stands in a paragraph of its own below its number, as Decree
 * 30/2020/NĐ-CP lays texts out: `QUY ĐỊNH CHUNG` below `Chương I`, in bold, in capitals or centred; its letters as they
 * are. Undefined where the heading says more than its number, or the paragraph is no name.
 */
export function nameBelow(heading: string, paragraph: Element): string | undefined {
  const provision = NUMBER_ALONE.test(heading) ? readProvision(heading) : undefined;
  if (!provision || provision.kind === 'dieu' || paragraph.tagName !== 'p') return undefined;
  const text = lineText(paragraph);
  if (text === '' || text.length > LONGEST_NAME || readProvision(text)) return undefined;
  const isCapital = /\p{Lu}/u.test(text) && text === text.toUpperCase();
  return isCapital || isBold(paragraph) || paragraph.properties.align === 'center' ? text : undefined;
}

/** Whether all of an element's text is bold. */
function isBold(element: Element): boolean {
  return element.children.every((child) => {
    if (child.type === 'text') return child.value.trim() === '';
    return child.type === 'element' && (child.tagName === 'strong' || child.tagName === 'b' || isBold(child));
  });
}
