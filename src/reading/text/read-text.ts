import type { Paragraph, PhrasingContent } from 'mdast';
import type { SourceText } from '../source-text.ts';
import { tidy } from '../tidy.ts';
import { decodeText } from './decode-text.ts';
import { rejoined } from './rejoined.ts';

/**
 * Reads plain text: blank lines part paragraphs, and a line's end within one stays, but one that the program made because the next
 * word would not fit.
 */
export function readText(bytes: Uint8Array): SourceText {
  const { text, guessed } = decodeText(bytes);
  const paragraphs: string[][] = [];
  let lines: string[] = [];
  const end = (): void => {
    if (lines.length > 0) paragraphs.push(lines);
    lines = [];
  };
  for (const line of text.split(/\r\n?|[\n\v\u0085\u2028]/)) {
    for (const [at, piece] of line.split(/[\f\u2029]/).entries()) {
      if (at > 0 || piece.trim() === '') end();
      if (piece.trim() !== '') lines.push(piece);
    }
  }
  end();
  const root = tidy({ type: 'root', children: rejoined(paragraphs).map(paragraphOf) });
  return { root, pictures: new Map(), made: 'typed', ...(guessed && { guessed }) };
}

/** A paragraph of these lines. */
export function paragraphOf(lines: readonly string[]): Paragraph {
  return { type: 'paragraph', children: linesOf(lines) };
}

/** Lines as a paragraph or a cell holds them. */
export function linesOf(lines: readonly string[]): PhrasingContent[] {
  return lines.flatMap((value, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value },
  ]);
}
