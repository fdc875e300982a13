import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { readSource } from '../../src/reading/read-source.ts';
import { UnreadableSource, type UnreadableReason } from '../../src/reading/unreadable-source.ts';
import type { SourceText } from '../../src/reading/source-text.ts';

const writer = remark().use(remarkGfm, { tablePipeAlign: false }).freeze();

/** Markdown of a text, for reading it in a test; breaks within cells as `/`. */
export function markdownOf({ root }: SourceText): string {
  return writer.stringify(withBreaksInCells(root)).trim();
}

/** Why a file can't be read. */
export async function reasonOf(bytes: Uint8Array | string, fileName: string): Promise<UnreadableReason> {
  try {
    await readSource(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, fileName);
  } catch (error) {
    if (error instanceof UnreadableSource) return error.reason;
    throw error;
  }
  throw new Error('it was read');
}

function withBreaksInCells(root: Root): Root {
  const copy = structuredClone(root);
  for (const table of copy.children) {
    if (table.type !== 'table') continue;
    for (const row of table.children) {
      for (const cell of row.children) {
        cell.children = cell.children.map((node) => (node.type === 'break' ? { type: 'text', value: ' / ' } : node));
      }
    }
  }
  return copy;
}
