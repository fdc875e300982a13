import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Reading takes time that grows with the square of the number of lists; texts of this length don't show it. */
const SHORT = 5000;

/**
 * What reaches over blank lines, so that a text that holds it must be read as a whole: fenced code, HTML up to an end
 * tag or mark, definitions of links and footnotes, and nearly all of MDX.
 */
const REACHES_OVER = {
  md: /```|~~~|^ {0,3}(?:<(?:script|pre|style|textarea|[!?])|\[[^\]\n]+\]:)/im,
  mdx: /```|~~~|[<{]|^ {0,3}\[[^\]\n]+\]:|^(?:import|export)\b/m,
};

/** Whether a text can be read in stretches. */
export function canBeParted(source: string, format: 'md' | 'mdx'): boolean {
  return !REACHES_OVER[format].test(source);
}

/**
 * Reads a text with `parse`; a long one in stretches, which takes time linear in the text and comes to the same.
 * A stretch ends behind a blank line, before a line that starts with a letter, a `#` or `**`: nothing but what
 * `REACHES_OVER` names goes on from before a blank line into a line that is not indented and opens no container.
 */
export function parseInStretches(source: string, format: 'md' | 'mdx', parse: (stretch: string) => Root): Root {
  if (source.length <= SHORT || !canBeParted(source, format)) return parse(source);
  const root: Root = { type: 'root', children: [] };
  let line = 0;
  let offset = 0;
  for (const stretch of stretchesOf(source)) {
    const tree = parse(stretch);
    move(tree, line, offset);
    for (const child of tree.children) root.children.push(child);
    line += stretch.split(/\r\n|[\r\n]/).length - 1;
    offset += stretch.length;
  }
  return root;
}

const BOUNDARY = /(?<=\n[ \t]*\r?\n)(?=\p{L}|#|\*\*)/u;

function stretchesOf(source: string): string[] {
  const stretches: string[] = [];
  let stretch = '';
  for (const part of source.split(BOUNDARY)) {
    if (stretch.length + part.length > SHORT && stretch !== '') {
      stretches.push(stretch);
      stretch = '';
    }
    stretch += part;
  }
  return [...stretches, stretch];
}

function move(tree: Root, lines: number, characters: number): void {
  visit(tree, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += characters;
    }
  });
}
