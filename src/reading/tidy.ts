import type { Root, RootContent } from 'mdast';
import { isTextOnly, tidyLine } from './tidy-line.ts';

type Content = RootContent & { children: RootContent[] };

/**
 * A text without what no reader sees: empty paragraphs, empty marks, spaces at the ends of lines and marks. Letters are NFC;
 * a wide gap between two texts of one line stays as five spaces, for it may part two columns. No word changes.
 */
export function tidy(root: Root): Root {
  return { type: 'root', children: tidyBlocks(root.children) };
}

function tidyBlocks(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === 'paragraph' || block.type === 'heading') {
      const children = tidyLine(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    if (block.type === 'tableCell') return [{ ...block, children: tidyLine(block.children) }];
    if (block.type === 'tableRow') return [{ ...block, children: tidyBlocks(block.children) as typeof block.children }];
    if (isTextOnly(block)) return tidyBlocks([{ type: 'paragraph', children: [block] }]);
    if (!('children' in block)) return [block];
    const children = tidyBlocks(block.children);
    return children.length > 0 ? [{ ...block, children } as Content] : [];
  });
}
