import type { List, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * Keeps the numbers of list items as they are written: `1.`, `2.`, `4.` (the third clause was repealed) stay so,
 * though Markdown counts on from the first. Where the numbers don't rise (`1.`, `1.`, `1.`) they are counted.
 */
export function remarkListNumbers() {
  return (tree: Root, file: VFile): void => {
    keepNumbersIn(tree, String(file.value));
  };
}

function keepNumbersIn(parent: Parents, source: string): void {
  for (const child of parent.children) {
    if (!('children' in child) || child.type === 'paragraph') continue;
    if (child.type === 'list' && child.ordered) keepNumbers(child, source);
    keepNumbersIn(child, source);
  }
}

function keepNumbers(list: List, source: string): void {
  const written = list.children.map((item) => {
    const offset = item.position?.start.offset ?? 0;
    return parseInt(source.slice(offset, offset + 9), 10);
  });
  if (!written.every((number, at) => at === 0 || number > (written[at - 1] ?? NaN))) return;
  let next = list.start ?? 1;
  list.children.forEach((item, at) => {
    const number = written[at] ?? next;
    if (number !== next) item.data = { ...item.data, hProperties: { value: String(number) } };
    next = number + 1;
  });
}
