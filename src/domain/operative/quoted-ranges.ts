import type { Range } from './ranges-within.ts';

/** The kinds of quotation marks: the curly ones nest, the straight one opens and closes in turn. */
const MARKS = /[“”"«»]/g;

/**
 * Follows quotation marks from block to block: an amending document reprints whole clauses in them, which are not its
 * own. Marks of a kind that don't come in pairs in the whole text don't reach beyond their block.
 */
export class QuotedRanges {
  readonly #curlyReaches: boolean;
  readonly #straightReaches: boolean;
  #curly = 0;
  #straight = false;

  constructor(source: string) {
    const count = (mark: string) => source.split(mark).length - 1;
    this.#curlyReaches = count('“') === count('”');
    this.#straightReaches = count('"') % 2 === 0;
  }

  /** A heading is never quoted, and so ends what was left open. */
  end(): void {
    this.#curly = 0;
    this.#straight = false;
  }

  /** Goes past a block; the stretches of it that stand in quotation marks, in order and apart. */
  pass(text: string): Range[] {
    const ranges: Range[] = [];
    let start = this.#isOpen ? 0 : undefined;
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      this.#turn(mark);
      if (this.#isOpen) start ??= index;
      else if (start !== undefined) {
        ranges.push({ start, end: index + 1 });
        start = undefined;
      }
    }
    if (start !== undefined) ranges.push({ start, end: text.length });
    if (!this.#curlyReaches) this.#curly = 0;
    if (!this.#straightReaches) this.#straight = false;
    return ranges;
  }

  get #isOpen(): boolean {
    return this.#curly > 0 || this.#straight;
  }

  #turn(mark: string): void {
    if (mark === '"') this.#straight = !this.#straight;
    else this.#curly = Math.max(0, this.#curly + (mark === '“' || mark === '«' ? 1 : -1));
  }
}
