import type { ElementContent, Properties } from 'hast';
import type { Node, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { nearest } from '../domain/nearest.ts';
import { propertiesOfHtml } from './html-properties.ts';
import type { Labels } from './labels.ts';
import { MDX_COMPONENTS, type MdxComponent } from './mdx-components.ts';
import { renderingOf, report, type Rendering } from './rendering.ts';

type Jsx = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type MdxjsEsm = Extract<RootContent, { type: 'mdxjsEsm' }>;
type MdxJsxAttribute = Extract<Jsx['attributes'][number], { type: 'mdxJsxAttribute' }>;

/**
 * Turns what MDX adds to Markdown into plain elements: the documented components, and elements of HTML, which go
 * through the same allow-list as in Markdown. Code is told as `mdx-code` and left out; so are unknown components, as
 * `mdx-component`, of which the content stays.
 */
export function remarkMdxAllowed({ labels }: { labels: Labels }) {
  return (tree: Root, file: VFile): void => {
    replaceIn(tree, { rendering: renderingOf(file), labels });
  };
}

interface Context {
  rendering: Rendering;
  labels: Labels;
}

function replaceIn(parent: Parents, context: Context): void {
  const kept: Node[] = [];
  for (const child of parent.children) {
    if ('children' in child) replaceIn(child, context);
    if (child.type === 'paragraph' && isJsxAlone(child)) kept.push(...child.children);
    else kept.push(...replacement(child, context));
  }
  parent.children = kept as typeof parent.children;
}

function replacement(node: RootContent, context: Context): Node[] {
  switch (node.type) {
    case 'mdxjsEsm':
      reportEsm(node, context.rendering);
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report(context.rendering, node, 'mdx-code', { kind: 'expression' });
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsxReplacement(node, context);
    default:
      return [node];
  }
}

/** An element on one line, `<Note>…</Note>`, arrives in a paragraph of its own. */
function isJsxAlone({ children }: Paragraph): boolean {
  const isBlank = (child: PhrasingContent) => child.type === 'text' && child.value.trim() === '';
  const isElement = (child: PhrasingContent) => child.type === 'mdxJsxTextElement';
  return children.some(isElement) && children.every((child) => isElement(child) || isBlank(child));
}

function reportEsm(node: MdxjsEsm, rendering: Rendering): void {
  const statements = node.data?.estree?.body ?? [];
  if (statements.length === 0) {
    report(rendering, node, 'mdx-code', { kind: node.value.startsWith('export') ? 'export' : 'import' });
  }
  for (const { type, loc } of statements) {
    const start = loc ? { line: loc.start.line, column: loc.start.column + 1 } : node.position?.start;
    const at = start && ({ type, position: { start, end: start } } satisfies Node);
    report(rendering, at ?? node, 'mdx-code', { kind: type === 'ImportDeclaration' ? 'import' : 'export' });
  }
}

function jsxReplacement(node: Jsx, context: Context): Node[] {
  const { name } = node;
  const attributes = textAttributes(node, context.rendering);
  if (name === null) return node.children;
  if (/^[a-z][a-z0-9-]*$/.test(name)) {
    node.data = { ...node.data, ...asElement(name, propertiesOfHtml(attributes)) };
    return [node];
  }
  const component = MDX_COMPONENTS.get(name);
  if (!component) {
    const known = [...MDX_COMPONENTS.keys()];
    const [near] = nearest(name, known, 1);
    report(context.rendering, node, 'mdx-component', { component: name, known, ...(near && { nearest: near }) });
    return node.children;
  }
  checkAttributes(node, component, attributes, context.rendering);
  const written = Object.fromEntries([...attributes].map(([key, { value }]) => [key, value ?? '']));
  const content = contentOf(node, name, component, context);
  if (!content) return node.children;
  const { tagName, properties, before, after } = component.element(written, context.labels);
  node.data = { ...node.data, ...asElement(tagName, properties) };
  const added = (contents: ElementContent[]) => contents.map((content) => asNode(content, node.position));
  node.children = [...added(before), ...content, ...added(after)] as typeof node.children;
  return [node];
}

/** What goes into a component's element; undefined, and told, where what is written there is not what it takes. */
function contentOf(node: Jsx, name: string, component: MdxComponent, context: Context): Node[] | undefined {
  if (!component.content) return node.children;
  const made = component.content(node.children, context.labels);
  if ('children' in made) return made.children;
  const { node: place = node, got } = made.wrong;
  report(context.rendering, place, 'wrong-shape', { key: `<${name}>`, expected: 'members', got });
  return undefined;
}

/** Tells that an mdast node becomes an element of HTML. */
function asElement(hName: string, hProperties: Properties) {
  return { hName, hProperties };
}

function asNode(content: ElementContent, position: Node['position']): Node {
  if (content.type !== 'element') return content as Node;
  const { tagName, properties, children } = content;
  const data = { hName: tagName, hProperties: properties, hChildren: children };
  return { type: 'paragraph', children: [], data, position } as Node;
}

/** The attributes that are text or stand alone; those with code are told. */
function textAttributes(node: Jsx, rendering: Rendering): Map<string, MdxTextAttribute> {
  const attributes = new Map<string, MdxTextAttribute>();
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    ) {
      report(rendering, attribute.position ? attribute : node, 'mdx-code', { kind: 'expression' });
    } else {
      attributes.set(attribute.name, { value: attribute.value ?? undefined, node: attribute });
    }
  }
  return attributes;
}

interface MdxTextAttribute {
  /** Undefined where the name stands alone. */
  value: string | undefined;
  node: MdxJsxAttribute;
}

function checkAttributes(
  node: Jsx,
  { attributes: known, required, values }: MdxComponent,
  attributes: ReadonlyMap<string, MdxTextAttribute>,
  rendering: Rendering,
): void {
  for (const [key, { value = '', node: attribute }] of attributes) {
    const place = attribute.position ? attribute : node;
    const allowed = values?.[key];
    if (!known.includes(key)) {
      const [near] = nearest(key, known, 1);
      report(rendering, place, 'unknown-key', { key, known: [...known], ...(near && { nearest: near }) });
    } else if (allowed && !allowed.includes(value)) {
      const [near] = nearest(value, allowed, 1);
      report(rendering, place, 'wrong-value', { key, value, allowed: [...allowed], ...(near && { nearest: near }) });
    }
  }
  for (const key of required) {
    // Checked by the code, above all for code in its place.
    const isWritten = node.attributes.some((attribute) => 'name' in attribute && attribute.name === key);
    if (!isWritten) report(rendering, node, 'missing-key', { key });
  }
}
