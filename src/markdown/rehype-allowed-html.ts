import type { Element, Parents, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ALLOWED_ELEMENTS, ALLOWED_HTML } from './allowed-html.ts';
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
    removeElements(parsed, rendering, seen);
    return sanitize(parsed);
  };
}

function holdsRaw(tree: Root): boolean {
  let holds = false;
  visit(tree, 'raw', () => {
    holds = true;
    return EXIT;
  });
  return holds;
}

/** Elements that are never parsed into a fragment, so that nothing of them is left to be found. */
const DOCUMENT_ELEMENT = /<(html|head|body|frameset|frame)\b/gi;

function reportUnparsed(tree: Root, rendering: Rendering, seen: Set<string>): void {
  visit(tree, 'raw', (node) => {
    for (const [, name = ''] of node.value.matchAll(DOCUMENT_ELEMENT)) reportOnce(rendering, node, name, seen);
  });
}

/** Tells of the elements that the sanitiser will drop, and drops those inputs that are no task's box. */
function removeElements(parent: Parents, rendering: Rendering, seen: Set<string>): void {
  let removed = false;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (ALLOWED_ELEMENTS.has(child.tagName) && !isOtherInput(child)) {
      removeElements(child, rendering, seen);
      continue;
    }
    reportOnce(rendering, child, child.tagName, seen);
    if (child.tagName === 'input') removed = true;
    else removeElements(child, rendering, seen);
  }
  if (removed) {
    parent.children = parent.children.filter(
      (child) => child.type !== 'element' || !isOtherInput(child),
    );
  }
}

function isOtherInput({ tagName, properties }: Element): boolean {
  return tagName === 'input' && !(properties.type === 'checkbox' && properties.disabled === true);
}

function reportOnce(rendering: Rendering, node: Element | Root['children'][number], name: string, seen: Set<string>): void {
  const element = name.toLowerCase();
  if (seen.has(element)) return;
  seen.add(element);
  report(rendering, node, 'removed-html', { element });
}
