/**
 * Follows the curly quotation marks through the blocks of a text: an amending act quotes whole clauses
 * (“1. … 2. …”), which are not its own. Where the text's marks don't come in pairs, nothing counts as quoted.
 */
export class QuotedText {
  readonly #comesInPairs: boolean;
  #depth = 0;

  constructor(source: string) {
    this.#comesInPairs = balance(source) === 0;
  }

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** Goes past a block; whether it begins inside a quotation. */
  pass(text: string): boolean {
    const wasOpen = this.isOpen;
    if (this.#comesInPairs) this.#depth = Math.max(0, this.#depth + balance(text));
    return wasOpen;
  }

  /** A heading is never quoted, and so ends what was left open. */
  end(): void {
    this.#depth = 0;
  }
}

/** How many more quotations a text opens than it closes. */
function balance(text: string): number {
  let opened = 0;
  for (let at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) opened += 1;
  for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) opened -= 1;
  return opened;
}
