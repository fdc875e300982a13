import type { Signer } from '../../domain/record.ts';
import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';
import type { Read } from './read-document.ts';
import { isFamilyName } from './family-names.ts';
import { capacityAlone, isCapacity, isPersonName, isRole } from './tail-signs.ts';

/** A signer's block while it is read. */
interface Block {
  column: number;
  columns: number;
  capacities: Line[];
  roles: Line[];
  name?: Line;
}

/** A capacity in a decision's file is no longer. */
const LONGEST_CAPACITY = 50;
/** Capacity and office together take no more lines. */
const MOST_LINES = 6;

/** Reads who signs: capacity, office and name below each other, of several people side by side or one after another. */
export class Signers {
  readonly #blocks: Block[] = [];

  get areBegun(): boolean {
    return this.#blocks.length > 0;
  }

  /** Whether there are signers, and all have their names. */
  get areNamed(): boolean {
    return this.areBegun && this.#blocks.every(({ name }) => name !== undefined);
  }

  /**
   * Takes a line of a signer's block.
   *
   * @param parts what stands in the same line, the line itself with it
   */
  pass(line: Line, parts: readonly Line[]): boolean {
    const { text } = line;
    const isAlone = parts.filter((part) => isSign(part.text)).length < 2;
    const open = this.#open(line, isAlone);
    if (isCapacity(text)) {
      this.#blockFor(line, open?.roles.length === 0 ? open : undefined).capacities.push(line);
    } else if (isRole(text)) {
      this.#blockFor(line, open).roles.push(line);
    } else if (!open) {
      return false;
    } else if (isNameOf(text)) {
      open.name = line;
    } else if (isSmallRole(text)) {
      open.roles.push(line);
    } else if (goesOn(open, text)) {
      (open.roles.length > 0 ? open.roles : open.capacities).push(line);
    } else {
      return false;
    }
    return true;
  }

  /** The block without a name yet that a line belongs to. */
  #open({ column, columns }: Line, isAlone: boolean): Block | undefined {
    const open = this.#blocks.filter(({ name }) => !name);
    const inColumn = open.findLast((block) => block.column === column && block.columns === columns);
    return inColumn ?? (columns === 0 && isAlone && open.length === 1 ? open[0] : undefined);
  }

  #blockFor({ column, columns }: Line, open: Block | undefined): Block {
    if (open) return open;
    const block: Block = { column, columns, capacities: [], roles: [] };
    this.#blocks.push(block);
    return block;
  }

  /** The lines of those who have names. */
  lines(): Line[] {
    return this.#blocks.flatMap(({ capacities, roles, name }) => (name ? [...capacities, ...roles, name] : []));
  }

  found(): Read<Signer>[] {
    return this.#blocks.flatMap((block) => (block.name ? [signerOf(block, block.name.text)] : []));
  }
}

function isSign(text: string): boolean {
  return isCapacity(text) || isRole(text) || isNameOf(text);
}

/** "Phó Chủ tịch" below "KT. CHỦ TỊCH". */
function isSmallRole(text: string): boolean {
  return text.length < 60 && isRole(text.toUpperCase());
}

/** Whether the name of a body or office goes on in a line. */
function goesOn({ capacities, roles }: Block, text: string): boolean {
  const isWhole = capacities.length + roles.length >= MOST_LINES;
  return isCapital(text) && !isWhole && text.length <= 80 && !/^[-+*•]/.test(text);
}

/** A name in capitals is told from an office or a body by its family name. */
function isNameOf(text: string): boolean {
  return isPersonName(text) && (!isCapital(text) || isFamilyName(text.slice(0, text.indexOf(' '))));
}

function signerOf({ capacities, roles }: Block, name: string): Read<Signer> {
  const given = capacities.map(({ text }) => text);
  const whole = given.join(', ');
  const isShort = whole.length <= LONGEST_CAPACITY;
  const capacity = isShort ? whole : capacityAlone(given[0] ?? '');
  const role = roles.map(({ text }) => text).join(' ');
  return {
    value: {
      ...(capacity !== '' && { capacity }),
      ...(role !== '' && { role }),
      name: isCapital(name) ? inNameCase(name) : name,
    },
    line: [...given, ...(role === '' ? [] : [role]), name].join(' '),
    sure: isShort && !isCapital(name),
  };
}

function inNameCase(name: string): string {
  return name.replace(/(\p{L})([\p{L}\p{M}]*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}
