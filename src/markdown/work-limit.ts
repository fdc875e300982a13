/** Lists and quotations in each other, at most. */
export const MOST_NESTED = 100;

/** What reading one text may cost; each at its limit takes about a second. An act of 560 KB stays below a tenth. */
const MOST = {
  lines: 100_000,
  /** Special characters of a block, squared, as they are sought for their other halves. */
  pairs: 100e6,
  /** Containers that a line is in, squared. */
  containers: 5e6,
  cells: 30_000,
  /** Lists of a text that must be read as a whole. */
  lists: 2500,
  columns: 1000,
};

const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const RULE = /^[-_* \t]+$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/**
 * Whether reading a Markdown text would take unreasonably long: containers nested deep, blocks with tens of thousands
 * of brackets or stars, tables of tens of thousands of cells. Takes time linear in the text.
 *
 * @param inParts whether the text is read in parts, so that the number of its lists doesn't count
 */
export function isTooMuchWork(source: string, inParts: boolean): boolean {
  const lines = source.split(/\r\n?|\n/);
  const work = { lines: lines.length, pairs: 0, containers: 0, lists: 0, cells: 0, columns: 0 };
  let specials = 0;
  let depth = 0;
  for (const line of withoutFenced(lines)) {
    const isBlank = line.trim() === '';
    const depthBefore = depth;
    depth = isBlank ? depth : nesting(line, depth);
    if (depth > MOST_NESTED) return true;
    if (depth > depthBefore && !inParts) work.lists += 1;
    work.containers += depth ** 2;
    const { inText, borders } = countSpecials(line);
    work.cells += borders;
    work.columns = Math.max(work.columns, borders);
    if (borders > 0) {
      // The cells of a table are read one by one, so its rows count apart.
      work.pairs += inText ** 2;
    } else if (isBlank || ITEM.test(line)) {
      work.pairs += specials ** 2;
      specials = inText;
    } else specials += inText;
  }
  work.pairs += specials ** 2;
  return Object.entries(MOST).some(([what, most]) => work[what as keyof typeof MOST] > most);
}

/** The lines outside of fenced code, in which nothing is sought. */
function* withoutFenced(lines: readonly string[]): Generator<string> {
  let fence = '';
  for (const line of lines) {
    const marker = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') yield line;
    if (fence === '') fence = marker;
    else if (marker.startsWith(fence)) fence = '';
  }
}

/** How many containers a line may be in: those that it opens, and those before it if it is indented. */
function nesting(line: string, before: number): number {
  let opened = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) opened += 1;
  if (opened > MOST_NESTED && RULE.test(line)) return 0;
  const indentation = line.length - line.trimStart().length;
  return opened === 0 ? Math.min(before, indentation) : opened + Math.floor(indentation / 2);
}

const BORDER = '|'.charCodeAt(0);
const SPECIAL = Uint8Array.from({ length: 128 }, (_, code) => Number('&*<[]_`{|~'.includes(String.fromCharCode(code))));

/** The characters that may open or close something; the borders of cells apart. */
function countSpecials(line: string): { inText: number; borders: number } {
  let inText = 0;
  let borders = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === BORDER) borders += 1;
    else inText += SPECIAL[code] ?? 0;
  }
  return { inText, borders };
}
