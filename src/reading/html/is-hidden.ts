import type { Element } from 'hast';

/** Elements that hold no text of a document. */
const NO_TEXT = new Set(
  'script style template noscript head title meta link base iframe frame frameset object embed applet audio video canvas svg map button select textarea datalist dialog xml'.split(
    ' ',
  ),
);
const HIDING = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|mso-hide\s?:\s?all)/i;

/** Whether a reader of the page doesn't see the element. */
export function isHidden({ tagName, properties }: Element): boolean {
  if (NO_TEXT.has(tagName)) return true;
  if (properties['hidden'] != null && properties['hidden'] !== false) return true;
  const style = properties['style'];
  return typeof style === 'string' && HIDING.test(style.slice(0, 2000));
}
