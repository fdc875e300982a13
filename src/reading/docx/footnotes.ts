import type { Element, ElementContent, Root } from 'hast';
import type { Options } from 'rehype-remark';

/** What Mammoth puts before its own addresses; a document's bookmarks get it too and have other names. */
export const NOTE_PREFIX = 'congbo-';
const REFERENCE = /^congbo-(?:(footnote)|endnote)-ref-(-?\w{1,20})$/;
const NOTE = /^congbo-(?:(footnote)|endnote)-(-?\w{1,20})$/;

/** The footnotes that Mammoth writes as links and a list, as elements that `FOOTNOTE_HANDLERS` know. */
export function markFootnotes(root: Root): Root {
  return {
    ...root,
    children: root.children.flatMap((node) => (node.type === 'element' ? mark(node) : [node as ElementContent])),
  };
}

function mark(element: Element): ElementContent[] {
  const label = labelOf(element.properties['id'], REFERENCE);
  if (label !== undefined)
    return [{ type: 'element', tagName: 'footnote-reference', properties: { label }, children: [] }];
  const children = element.children.flatMap((node) => (node.type === 'element' ? mark(node) : [node]));
  const [only] = children;
  if (element.tagName === 'sup' && only?.type === 'element' && only.tagName === 'footnote-reference') return children;
  if (element.tagName === 'ol' && children.some((child) => isNote(child))) return children;
  const note = element.tagName === 'li' ? labelOf(element.properties['id'], NOTE) : undefined;
  if (note === undefined) return [{ ...element, children }];
  const withoutWayBack = children.map(withoutLink);
  return [{ type: 'element', tagName: 'footnote-definition', properties: { label: note }, children: withoutWayBack }];
}

function labelOf(id: unknown, pattern: RegExp): string | undefined {
  const [found, footnote, name = ''] = pattern.exec(typeof id === 'string' ? id.slice(0, 60) : '') ?? [];
  return found === undefined ? undefined : footnote ? name : `end-${name}`;
}

function isNote(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'footnote-definition';
}

/** A note's paragraph without the arrow back to where it is referred to. */
function withoutLink(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.filter((child) => {
    const href = child.type === 'element' && child.tagName === 'a' ? child.properties['href'] : undefined;
    return typeof href !== 'string' || labelOf(href.slice(1), REFERENCE) === undefined;
  });
  return { ...node, children };
}

/** How the elements of `markFootnotes` become footnotes of Markdown. */
export const FOOTNOTE_HANDLERS: NonNullable<Options['handlers']> = {
  'footnote-reference': (_, { properties }) => {
    const identifier = String(properties['label']);
    return { type: 'footnoteReference', identifier, label: identifier };
  },
  'footnote-definition': (state, element) => {
    const identifier = String(element.properties['label']);
    return {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: state.toFlow(state.all(element)),
    } as never;
  },
};
