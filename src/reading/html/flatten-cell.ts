import type { Element, ElementContent } from 'hast';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre section article aside header footer main nav address figure figcaption center fieldset form hr details summary'.split(
    ' ',
  ),
);
const LINE: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/**
 * What a table's cell holds as one line of text and pictures, since a cell of Markdown has no blocks: each paragraph, item
 * or cell of a table in it becomes a line. Items keep their numbers and dashes, as they were seen.
 */
export function flattenCell(children: readonly ElementContent[]): ElementContent[] {
  const flat: ElementContent[] = [];
  const newLine = (): void => {
    if (flat.length > 0 && flat.at(-1) !== LINE) flat.push(LINE);
  };
  const add = (nodes: readonly ElementContent[], mark = ''): void => {
    let rest = mark;
    for (const node of nodes) {
      if (node.type === 'text' && node.value.trim() === '' && (flat.length === 0 || flat.at(-1) === LINE)) continue;
      if (node.type === 'element' && BLOCKS.has(node.tagName)) {
        newLine();
        addBlock(node, rest);
        rest = '';
        newLine();
        continue;
      }
      if (rest) flat.push({ type: 'text', value: rest });
      rest = '';
      flat.push(node);
    }
  };
  const addBlock = (block: Element, mark: string): void => {
    if (block.tagName !== 'ul' && block.tagName !== 'ol') {
      add(block.children, mark);
      return;
    }
    let number = block.tagName === 'ol' ? Number(block.properties['start'] ?? 1) : undefined;
    for (const item of block.children) {
      if (item.type !== 'element') continue;
      newLine();
      add(item.children, number === undefined ? '- ' : `${number++}. `);
      newLine();
    }
  };
  add(children);
  while (flat.at(-1) === LINE) flat.pop();
  return flat.map((node) => (node === LINE ? { ...LINE } : node));
}
