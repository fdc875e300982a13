/** Lists and quotations in each other, at most. */
export const MOST_NESTED = 100;

/**
 * What reading one text may cost. Reading takes time that grows with the square of the special characters of a block;
 * 300 million is about a second. A law of 560 KB costs 5 million.
 */
const MOST_WORK = 300e6;

/** How much more a cell's border costs than another special character. */
const BORDER = 6;

const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const RULE_ONLY = /^[-_* \t]+$/;

/**
 * Whether reading a Markdown text would take unreasonably long: containers nested too deep, or blocks with tens of
 * thousands of brackets, stars, backticks and the like. Takes time linear in the text.
 */
export function isTooMuchWork(source: string): boolean {
  let work = 0;
  let specials = 0;
  let fence = '';
  for (const line of source.split(/\r\n?|\n/)) {
    if (nesting(line) > MOST_NESTED) return true;
    const marker = FENCE.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (marker.startsWith(fence)) fence = '';
      continue;
    }
    fence = marker;
    const { inText, borders } = countSpecials(line);
    // The cells of a table are read one by one, so its rows count apart.
    if (borders > 0) work += (inText + borders * BORDER) ** 2;
    else specials += inText;
    if (line.trim() === '') {
      work += specials ** 2;
      specials = 0;
    }
  }
  return work + specials ** 2 > MOST_WORK;
}

/** How many containers a line opens, or may be in by its indentation. */
function nesting(line: string): number {
  let depth = 0;
  CONTAINER.lastIndex = 0;
  let end = 0;
  while (CONTAINER.test(line)) {
    depth += 1;
    end = CONTAINER.lastIndex;
  }
  if (depth === 0) return 0;
  const indentation = line.length - line.trimStart().length;
  const deepest = depth + Math.floor(indentation / 2);
  return deepest > MOST_NESTED && RULE_ONLY.test(line.slice(0, end)) && RULE_ONLY.test(line) ? 0 : deepest;
}

function countSpecials(line: string): { inText: number; borders: number } {
  let inText = 0;
  let borders = 0;
  for (let at = 0; at < line.length; at += 1) {
    switch (line.charCodeAt(at)) {
      case 0x7c: // |
        borders += 1;
        break;
      case 0x26: // &
      case 0x2a: // *
      case 0x3c: // <
      case 0x5b: // [
      case 0x5d: // ]
      case 0x5f: // _
      case 0x60: // `
      case 0x7e: // ~
      case 0x7b: // {
        inText += 1;
    }
  }
  return { inText, borders };
}
