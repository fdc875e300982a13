import type { Place } from '../domain/problem.ts';
import { positionIn, type Rendering } from './rendering.ts';
import { pieceAt, type TextBlock } from './text-blocks.ts';

/** Where in a content file the text of blocks stands. */
export class SourcePlaces {
  readonly #rendering: Rendering;
  readonly #source: string;
  #lines: string[] | undefined;

  /** @param source the file's text, without its frontmatter */
  constructor(rendering: Rendering, source: string) {
    this.#rendering = rendering;
    this.#source = source;
  }

  /** The line and column at which the word at an offset of a block's text stands. */
  at({ text, pieces }: TextBlock, offset: number): NonNullable<Place['at']> {
    const piece = pieceAt(pieces, offset);
    const node = piece?.node;
    const start = positionIn(this.#rendering, node ?? pieces.find((one) => one.node)?.node);
    if (!piece || !node) return start;
    const before = node.value.slice(0, offset - piece.start).split('\n');
    const line = start.line + before.length - 1;
    const least = before.length === 1 ? start.column + before[0]!.length : 1;
    // Escapes and what leads a line take more room in the source than in the text, never less.
    const word = /^[\p{L}\d]+/u.exec(text.slice(offset, offset + 40))?.[0] ?? '';
    const column = this.#line(line).indexOf(word, least - 1);
    return { line, column: column < 0 ? least : column + 1 };
  }

  #line(line: number): string {
    this.#lines ??= this.#source.split(/\r\n|[\r\n]/);
    return this.#lines[line - this.#rendering.firstLine] ?? '';
  }
}
