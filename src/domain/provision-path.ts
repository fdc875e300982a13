import { provisionGroups, RANK, type ProvisionGroup, type ProvisionPart } from './provision-groups.ts';

/** A provision that words name, as far down as they go. */
export interface ProvisionPath {
  /** From the widest: `Điều 5`, `khoản 2`, `điểm a`. */
  parts: ProvisionPart[];
  /** As acts write it, from the narrowest: `điểm a khoản 2 Điều 5`. */
  words: string;
  /** The stretch of the text in which the list of provisions stands that it was read from. */
  start: number;
  end: number;
}

/** Longer lists are read in pieces, and more than that is not read of a piece. */
const MOST_IN_CHAIN = 50;
const MOST_PATHS = 200;

/**
 * The provisions that a text names, in its order: `khoản 2 Điều 5`, `điểm a, b khoản 1 và khoản 3 Điều 5; Điều 7`,
 * `Điều 5 khoản 2`, `các điều 3, 4`, `Điều 3 đến Điều 5` (each of them), `Mục 3 Chương II`, `Phụ lục I`. In running
 * text, `end` tells what follows the list (`khoản 2 Điều 5` + ` Nghị định số …`). Pure, and linear in the text's length.
 *
 * @param text clean (`cleanText`): offsets are into it
 */
export function provisionPaths(text: string): ProvisionPath[] {
  return chainsOf(text).flatMap(pathsOfChain);
}

/** How one group of a chain is joined to the one before it. */
type Join = 'bare' | 'comma' | 'list';

interface Link extends ProvisionGroup {
  /** Absent for the first of a chain. */
  join?: Join;
}

const BARE = /^(?:[\s(:-]|\) ?)*(?:(?:của|thuộc|tại|trong|ở) )?(?:các )?$/u;
const LISTED = /^\)?\s{0,3}(?:[,;+&]|và|hoặc|va)?\s{0,3}(?:(?:và|hoặc|tại|của) )?$/iu;
const LONGEST_GAP = 20;

/** Groups that stand in one list, with nothing but connectors between them. */
function chainsOf(text: string): Link[][] {
  const chains: Link[][] = [];
  for (const group of provisionGroups(text)) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    const join = before && joinOf(text.slice(before.end, group.start));
    if (chain && join && chain.length < MOST_IN_CHAIN) chain.push({ ...group, join });
    else chains.push([group]);
  }
  return chains;
}

function joinOf(gap: string): Join | undefined {
  if (gap.length > LONGEST_GAP) return undefined;
  if (BARE.test(gap)) return 'bare';
  if (!LISTED.test(gap)) return undefined;
  return gap.trim() === ',' ? 'comma' : 'list';
}

/** Clauses and what is below them stand in an article, and say little without one. */
function needsArticle({ kind }: ProvisionGroup): boolean {
  return RANK[kind] > RANK.dieu;
}

/** The place in a chain of the group that holds the one at `at`; undefined where none does. */
function holderOf(chain: readonly Link[], at: number): number | undefined {
  const group = chain[at]!;
  const isWider = (other: Link | undefined) => other !== undefined && RANK[other.kind] < RANK[group.kind];
  if (group.join === 'bare' && isWider(chain[at - 1])) return at - 1;
  if (!needsArticle(group)) {
    if (isWider(chain[at + 1]) && chain[at + 1]!.join === 'bare') return at + 1;
    return group.kind === 'muc' && group.join === 'comma' && isWider(chain[at - 1]) ? at - 1 : undefined;
  }
  const right = chain.findIndex((other, index) => index > at && isWider(other));
  const join = chain[right]?.join;
  if (join === 'bare' || (join === 'comma' && needsArticle(chain[0]!))) return right;
  const left = chain.findLastIndex((other, index) => index < at && isWider(other));
  return left < 0 ? undefined : left;
}

function pathsOfChain(chain: readonly Link[]): ProvisionPath[] {
  const holders = chain.map((_, at) => holderOf(chain, at));
  const holding = new Set<ProvisionPart>();
  chain.forEach((_, at) => {
    for (const part of holdingParts(chain, holders, at)) holding.add(part);
  });
  const span = { start: chain[0]!.start, end: chain.at(-1)!.end };
  const paths: ProvisionPath[] = [];
  for (const [at, { parts }] of chain.entries()) {
    const own = parts.filter((part) => !holding.has(part));
    for (const above of own.length > 0 ? waysTo(chain, holders, at) : []) {
      if (paths.length >= MOST_PATHS) return paths;
      paths.push(...own.map((part) => pathOf([...above, part], span)));
    }
  }
  return paths;
}

/** Of the group that holds one: all its parts after "các", else the one that stands nearest. */
function holdingParts(chain: readonly Link[], holders: readonly (number | undefined)[], at: number): ProvisionPart[] {
  const holder = holders[at];
  if (holder === undefined) return [];
  const { parts, isPlural } = chain[holder]!;
  if (isPlural && holder > at) return parts;
  return [holder > at ? parts[0]! : parts.at(-1)!];
}

/** The parts above a group, from the widest: more than one way where it belongs to several. */
function waysTo(chain: readonly Link[], holders: readonly (number | undefined)[], at: number): ProvisionPart[][] {
  const holder = holders[at];
  if (holder === undefined) return [[]];
  const above = waysTo(chain, holders, holder);
  return holdingParts(chain, holders, at)
    .flatMap((part) => above.map((way) => [...way, part]))
    .slice(0, MOST_PATHS);
}

function pathOf(parts: ProvisionPart[], span: { start: number; end: number }): ProvisionPath {
  const words = parts.toReversed().map((part) => part.words);
  return { parts, words: words.join(' '), ...span };
}
