import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';
import type { Read } from './read-document.ts';
import { recipientsLead } from './tail-signs.ts';

const BULLET = /^[-+*•]\s?/;
const LONGEST_ITEM = 400;

/** Reads the list below `Nơi nhận:`. */
export class Recipients {
  readonly lines: Line[] = [];
  readonly #items: string[] = [];
  #lead: Line | undefined;
  #hasBullets = false;

  /** Takes the line `Nơi nhận:`; only the first counts. */
  passLead(line: Line): boolean {
    if (this.#lead || recipientsLead(line.text) === undefined) return false;
    this.#lead = line;
    this.lines.push(line);
    const rest = line.text.slice(recipientsLead(line.text));
    if (rest.trim() !== '') this.#items.push(rest.trim());
    return true;
  }

  /** Takes a recipient, or the rest of one. */
  pass(line: Line): boolean {
    const { text } = line;
    if (!this.#lead || text.length > LONGEST_ITEM || !this.#isInColumn(line)) return false;
    const hasBullet = BULLET.test(text) || line.isItem;
    const last = this.#items.at(-1);
    if (hasBullet) this.#hasBullets = true;
    if (hasBullet || (!this.#hasBullets && this.#mayBeNext(line))) this.#items.push(text);
    else if (this.#hasBullets && this.#goesOn(line)) this.#items[this.#items.length - 1] = `${last} ${text}`;
    else return false;
    this.lines.push(line);
    return true;
  }

  /** Whether a line without a hyphen may be a recipient: the list has no hyphens, and isn't over. */
  #mayBeNext({ text, node }: Line): boolean {
    const last = this.#items.at(-1);
    if (last?.endsWith('.') || isCapital(text)) return false;
    return last === undefined || last.endsWith(';') || node === this.lines.at(-1)!.node;
  }

  /** Whether a line is the rest of the last recipient. */
  #goesOn({ text, node, joint }: Line): boolean {
    const isOver = /[;.]$/.test(this.#items.at(-1)!);
    const isBelow = node === this.lines.at(-1)!.node && joint !== 'block';
    return !isOver && !isCapital(text) && (isBelow || /^\p{Ll}/u.test(text));
  }

  /** Columns of a table are told apart; beside a gap, what is left of the list may stand first in its line. */
  #isInColumn({ columns, column, node }: Line): boolean {
    return columns === 0 || node !== this.#lead!.node || column === this.#lead!.column;
  }

  found(): Read<string>[] {
    return this.#items
      .flatMap((item) => item.split(/(?<=;)\s(?=\S)/))
      .map((line) => ({ value: line.replace(BULLET, '').replace(/[\s;.,/]{1,9}$/, ''), line, sure: true }))
      .filter(({ value }) => value !== '');
  }
}
