import type { Signer } from '../../domain/record.ts';
import { namedType } from './head-signs.ts';
import { partLine, type Line } from './lines-of.ts';
import type { Read } from './read-document.ts';
import { readProvisionLine } from './provision-line.ts';
import { Recipients } from './recipients.ts';
import { Signers } from './signers.ts';
import { startsAnnex } from './starts-annex.ts';
import { isCapacity, isRole, isSignature, recipientsLead, tailCuts } from './tail-signs.ts';

/** What stands below a document's text. */
export interface ReadTail {
  recipients: Read<string>[];
  signers: Read<Signer>[];
  /** The lines that it takes: `length` of them from `start` on; none where `length` is 0. */
  start: number;
  length: number;
  /** These lines, parted. */
  pieces: Line[];
  /** Those of the pieces that were understood. */
  taken: Line[];
}

/** A signature stands no further below the first line of its block. */
const REACH = 40;
const MOST_LINES = 600;
const MOST_UNKNOWN = 6;
const MOST_COLUMNS = 4;
const LONGEST_LINE = 2000;

/** Reads recipients and signers: the first such block below the head, before any annex. */
export function readTail(lines: readonly Line[], from: number): ReadTail {
  const parted = new Map<Line, Line[]>();
  const partsOf = (line: Line): Line[] => {
    const parts = parted.get(line) ?? partLine(line, tailCuts);
    parted.set(line, parts);
    return parts;
  };
  const below = articlesBelow(lines);
  let at = from;
  while (at < lines.length && !startsAnnex(lines[at]!)) {
    if (!mayStartTail(lines[at]!, partsOf)) {
      at += 1;
      continue;
    }
    const begun = new TailReader(lines, at, REACH, partsOf);
    const tail = begun.tail().length > 0 ? new TailReader(lines, at, MOST_LINES, partsOf).tail() : undefined;
    if (tail && !below[at + tail.length]) return tail;
    // What looks like offices all the way down is gone through in steps, lest each line be read many times.
    at += Math.max(1, Math.floor(begun.understood / 2));
  }
  return { recipients: [], signers: [], start: lines.length, length: 0, pieces: [], taken: [] };
}

/** For each place among lines, whether the document's own articles go on below it: before an annex, or another document. */
function articlesBelow(lines: readonly Line[]): boolean[] {
  const below = new Array<boolean>(lines.length + 1).fill(false);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!;
    // `QUYẾT ĐỊNH:` above the first article is no other document's name.
    const isOther = startsAnnex(line) || (namedType(line) !== undefined && !line.text.endsWith(':'));
    below[at] = !isOther && (below[at + 1]! || readProvisionLine(line.text)?.kind === 'dieu');
  }
  return below;
}

function mayStartTail(line: Line, partsOf: (line: Line) => Line[]): boolean {
  if (line.kind !== 'text' || line.columns > MOST_COLUMNS || line.text.length > LONGEST_LINE) return false;
  return partsOf(line).some(({ text }) => isLead(text) || isCapacity(text) || isRole(text));
}

function isLead(text: string): boolean {
  return recipientsLead(text) !== undefined;
}

/** Whether a line belongs to the text that goes on: a line in capitals above it names who issues the document, not a signer. */
function beginsText({ text }: Line): boolean {
  return readProvisionLine(text) !== undefined || /^căn cứ\s/iu.test(text);
}

/** Reads on from a line as long as it understands what stands there. */
class TailReader {
  readonly #recipients = new Recipients();
  readonly #signers = new Signers();
  readonly #start: number;
  readonly #signs: Line[] = [];
  readonly #pieces: Line[][] = [];
  #length = 0;

  constructor(lines: readonly Line[], start: number, most: number, partsOf: (line: Line) => Line[]) {
    this.#start = start;
    let unknown = 0;
    for (const line of lines.slice(start, start + most)) {
      if (line.kind === 'opaque' || line.columns > MOST_COLUMNS || startsAnnex(line) || beginsText(line)) break;
      const parts = partsOf(line);
      const understood = parts.filter((part) => this.#pass(part, parts));
      this.#pieces.push(parts);
      if (understood.some(({ text }) => text !== '')) this.#length = this.#pieces.length;
      if (understood.length === parts.length) continue;
      unknown += 1;
      if (unknown > MOST_UNKNOWN || this.#signers.areNamed || line.text.length > 300) break;
    }
  }

  /** How many lines there are up to the last that was understood. */
  get understood(): number {
    return this.#length;
  }

  tail(): ReadTail {
    const { recipients, signers } = { recipients: this.#recipients.found(), signers: this.#signers.found() };
    const isTail = signers.length > 0 || recipients.length > 0;
    return {
      recipients,
      signers,
      start: this.#start,
      length: isTail ? this.#length : 0,
      pieces: this.#pieces.slice(0, this.#length).flat(),
      taken: [...this.#signs, ...this.#recipients.lines, ...this.#signers.lines()],
    };
  }

  #pass(part: Line, parts: readonly Line[]): boolean {
    if (part.text === '' || part.kind === 'rule' || (isSignature(part.text) && this.#signers.areBegun)) {
      if (part.leaves.some(({ node }) => node.type === 'image')) return false;
      this.#signs.push(part);
      return true;
    }
    return this.#recipients.passLead(part) || this.#signers.pass(part, parts) || this.#recipients.pass(part);
  }
}
