import type { ElementContent, Parents, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ALLOWED_ELEMENTS, ALLOWED_HTML, STRIPPED, TABLE_PARTS } from './allowed-html.ts';
import { renderingOf, report, type Rendering } from './rendering.ts';

const parseRaw = rehypeRaw();
const sanitize = rehypeSanitize(ALLOWED_HTML);

/**
 * Parses the HTML in a text and drops what the allow-list doesn't name, each element told once as `removed-html`.
 * Parsing comes first, or the text of a `<script>` would survive. A Markdown file without HTML needs neither, and both
 * are slow: what Markdown alone makes is on the list.
 *
 * @param options.always whether elements may come from elsewhere than HTML, as in MDX
 */
export function rehypeAllowedHtml({ always }: { always: boolean }) {
  return (tree: Root, file: VFile): Root => {
    const rendering = renderingOf(file);
    const hasRaw = holdsRaw(tree);
    if (!hasRaw && !always) return tree;
    const seen = new Set<string>();
    if (hasRaw) reportUnparsed(tree, rendering, seen);
    const parsed = hasRaw ? parseRaw(tree, file) : tree;
    reportRemoved(parsed, rendering, seen, false);
    return sanitize(parsed);
  };
}

function holdsRaw({ children }: Parents): boolean {
  return children.some((child) => child.type === 'raw' || ('children' in child && holdsRaw(child)));
}

/** Elements that are never parsed into a fragment, so that nothing of them is left to be found. */
const DOCUMENT_ELEMENT = /<(html|head|body|frameset|frame)\b/gi;

function reportUnparsed(tree: Root, rendering: Rendering, seen: Set<string>): void {
  visit(tree, 'raw', (node) => {
    for (const [, name = ''] of node.value.matchAll(DOCUMENT_ELEMENT)) reportOnce(rendering, node, name, seen);
  });
}

/** Tells of the elements that the sanitiser will drop, and drops those inputs that are no task's box. */
function reportRemoved(parent: Parents, rendering: Rendering, seen: Set<string>, isInTable: boolean): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { tagName } = child;
    const isMisplaced = !isInTable && TABLE_PARTS.has(tagName);
    if (!ALLOWED_ELEMENTS.has(tagName) || isMisplaced || isOtherInput(child))
      reportOnce(rendering, child, tagName, seen);
    if (!STRIPPED.has(tagName)) reportRemoved(child, rendering, seen, isInTable || tagName === 'table');
  }
  if (parent.children.some(isOtherInput)) {
    parent.children = (parent.children as ElementContent[]).filter((child) => !isOtherInput(child));
  }
}

function isOtherInput(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'input') return false;
  return node.properties.type !== 'checkbox' || node.properties.disabled !== true;
}

function reportOnce(rendering: Rendering, node: RootContent, name: string, seen: Set<string>): void {
  const element = name.toLowerCase();
  if (seen.has(element)) return;
  seen.add(element);
  report(rendering, node, 'removed-html', { element });
}
