/** Sizes of text, in the units of the picture. */
const TEXT_SIZE = 13;
export const NOTE_SIZE = 11.5;

const STYLE = `
  svg { --paper: #fff; --ink: #1b1b1b; --soft: #5a5a5a; --line: #c9c9c9; --green: #bfe3c6; --amber: #f6d48a; --grey: #d9d9d9; --blue: #cfe0f5; --edge: #6b6b6b }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #16181b; --ink: #f1f1f1; --soft: #b9bcc1; --line: #4a4d52; --green: #1f5130; --amber: #6a4c0c; --grey: #45484d; --blue: #24405f; --edge: #9a9da2 }
  }
  @media print {
    svg { --paper: #fff; --ink: #000; --soft: #333; --line: #bbb; --green: #d5ead9; --amber: #f3dca6; --grey: #dedede; --blue: #dbe7f6; --edge: #555 }
  }
  .paper { fill: var(--paper) }
  text { font: ${TEXT_SIZE}px system-ui, 'Segoe UI', 'Noto Sans', sans-serif; fill: var(--ink) }
  .note { font-size: ${NOTE_SIZE}px; fill: var(--soft) }
  .strong { font-weight: 600 }
  .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round }
  .day { stroke: var(--line); stroke-width: 1 }
  .today { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 3 }
  .bar { stroke: var(--edge); stroke-width: 1 }
  .assumed { stroke-width: 1.5; stroke-dasharray: 5 4 }
  .arrow { fill: none; stroke: var(--ink); stroke-width: 1.5 }
  .light { stroke-dasharray: 4 3 }
  .head { fill: var(--ink) }
  .box { fill: none; stroke: var(--edge); stroke-width: 1 }
`;

/** Fills by state: a colour and a pattern each, so that none rests on its colour alone. */
const PATTERNS: Record<string, string> = {
  'not-yet-in-force': tile('not-yet-in-force', 'blue', '<circle cx="4" cy="4" r="1.1" style="fill: var(--edge)"/>'),
  'in-force': tile('in-force', 'green', ''),
  'partly-in-force': tile('partly-in-force', 'green', stroke('M0 0V8')),
  suspended: tile('suspended', 'amber', stroke('M-2 2L2 -2M0 8L8 0M6 10L10 6')),
  'partly-suspended': tile('partly-suspended', 'amber', stroke('M0 0H8')),
  expired: tile('expired', 'grey', stroke('M0 0L8 8M8 0L0 8')),
  unknown: tile('unknown', 'paper', stroke('M1 7L3 5M5 3L7 1')),
  'not-applicable': tile('not-applicable', 'paper', ''),
};

function tile(id: string, colour: string, drawn: string): string {
  const ground = `<rect width="8" height="8" style="fill: var(--${colour})"/>`;
  return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">${ground}${drawn}</pattern>`;
}

function stroke(path: string): string {
  return `<path d="${path}" style="stroke: var(--edge); stroke-width: .8; opacity: .55"/>`;
}

/** A picture: a title and a description for those who don't see it, a ground of its own, and what is drawn on it. */
export function picture(width: number, height: number, title: string, desc: string, drawn: readonly string[]): string {
  const used = Object.entries(PATTERNS).filter(([state]) => drawn.some((each) => each.includes(`url(#${state})`)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(desc)}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs>`,
    ...used.map(([, pattern]) => pattern),
    `<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0L8 4L0 8z"/></marker>`,
    `</defs>`,
    `<rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    ...drawn,
    `</svg>`,
    '',
  ].join('\n');
}

export function label(x: number, y: number, words: string, className = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${className && ` class="${className}"`}>${escaped(words)}</text>`;
}

/** A rectangle filled with the pattern of a state. */
export function bar(x: number, y: number, width: number, height: number, state: string, assumed = false): string {
  const open = state === 'unknown' || state === 'not-applicable' || assumed;
  return `<rect class="bar${open ? ' assumed' : ''}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3" fill="url(#${state})"/>`;
}

export function arrow(path: string, light = false): string {
  return `<path class="arrow${light ? ' light' : ''}" d="${path}" marker-end="url(#head)"/>`;
}

export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Words in lines of at most so many characters, where no word is longer. */
export function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
