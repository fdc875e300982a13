import type { ElementContent, Parents, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import type { Profile } from '../domain/settings.ts';
import { unbrokenParts, wholeClass } from '../domain/unbroken.ts';
import { renderingOf } from './rendering.ts';

const OPAQUE = new Set(['code', 'pre', 'kbd', 'samp']);

/**
 * Keeps numbers, provisions, days and amounts on one line, by a class (see `wholeClass`); the characters stay as they
 * are. Marks (see `Rendered`) hold none and end what stands before them.
 */
export function rehypeUnbroken() {
  return (tree: Root, file: VFile): void => wrapIn(tree, renderingOf(file).profile);
}

function wrapIn(parent: Parents, profile: Profile): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') children.push(...wrapped(child.value, profile));
    else children.push(child);
    if (child.type === 'element' && !OPAQUE.has(child.tagName)) wrapIn(child, profile);
  }
  parent.children = children;
}

function wrapped(value: string, profile: Profile): ElementContent[] {
  return unbrokenParts(value, profile).map(({ text, whole }) => {
    if (!whole) return { type: 'text', value: text };
    const properties = { className: [wholeClass(text)] };
    return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: text }] };
  });
}
