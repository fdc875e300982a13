/** A line of an official text without what numbers it. */
export interface MarkedLine {
  /** Where its words begin. */
  start: number;
  /** How deep its number stands: 0 for Điều 2, 1 for `1.`, 2 for `1.1.`, 3 for `a)`, 4 for a dash; absent without one. */
  level?: number;
}

const MARKERS: readonly [number, RegExp][] = [
  [0, /^điều \d{1,4}\p{L}?(?:\s?[.:]|(?=\s*$))/iu],
  [2, /^\d{1,3}(?:\.\d{1,3}){1,3}[.)]?(?=\s)/u],
  [1, /^\d{1,3}\p{L}?\s?[.)](?=\s|\p{L})/u],
  [3, /^\p{Ll}\p{M}{0,2}\d?\s?\)/u],
  [4, /^[-–—+•*](?=\s|\p{L})/u],
];
const LONGEST = 20;

/** The marker that a line begins with, and where its words begin. */
export function readMarker(line: string): MarkedLine {
  const indent = /^\s*/u.exec(line)![0].length;
  const head = line.slice(indent, indent + LONGEST);
  for (const [level, pattern] of MARKERS) {
    const length = pattern.exec(head)?.[0].length;
    if (length === undefined) continue;
    const space = /^\s*/u.exec(line.slice(indent + length))![0].length;
    return { start: indent + length + space, level };
  }
  return { start: indent };
}

const LINE = /\n(?=\s{0,9}(?:điều \d|\d{1,3}\p{L}?\s?[.)]|\p{Ll}\p{M}{0,2}\d?\s?\)|[-–—+•]\s))/giu;

/** Where the numbered lines of a block begin; the first is its start. */
export function linesOf(text: string): { start: number; end: number }[] {
  const starts = [0, ...[...text.matchAll(LINE)].map(({ index }) => index + 1)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
