/** A quotation that isn't closed by then was left open by mistake. */
const MOST_PARAGRAPHS = 400;

const OPENS_CURLY = /^\s*“|:\s?“/;
const OPENS_STRAIGHT = /^\s*"|:\s?"/;

/** Follows quotation marks through paragraphs: an amending act quotes whole articles, which are not its own. */
export class Quotations {
  /** How the quotation ends that is open. */
  #closing: '”' | '"' | undefined;
  #depth = 0;
  #paragraphs = 0;

  /** Goes past a paragraph; whether it begins inside a quotation. */
  pass(text: string): boolean {
    const wasOpen = this.#closing !== undefined;
    if (this.#closing === undefined) this.#open(text);
    else this.#goOn(text);
    return wasOpen;
  }

  /** A heading is never quoted, and so ends what was left open. */
  end(): void {
    this.#closing = undefined;
  }

  /** Only what begins a paragraph, or stands behind a colon, goes on in others; another mark that isn't closed is a slip. */
  #open(text: string): void {
    const depth = balance(text);
    if (depth > 0 && OPENS_CURLY.test(text)) this.#closing = '”';
    else if (count(text, '"') % 2 === 1 && OPENS_STRAIGHT.test(text)) this.#closing = '"';
    this.#depth = Math.max(1, depth);
    this.#paragraphs = 0;
  }

  #goOn(text: string): void {
    this.#paragraphs += 1;
    if (this.#closing === '”') this.#depth += balance(text);
    else if (count(text, '"') % 2 === 1) this.#depth = 0;
    if (this.#depth <= 0 || this.#paragraphs > MOST_PARAGRAPHS) this.#closing = undefined;
  }
}

/** How many more quotations a text opens than it closes. */
function balance(text: string): number {
  return count(text, '“') - count(text, '”');
}

function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
}
