import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';
import type { SiteSettings } from '../domain/settings.ts';
import { once } from './once.ts';

/** What pages make of a site's colour in one scheme, each `#rrggbb`; the names are those of `tokens.css`. */
export interface SchemeColours {
  /** For marks, and for words on paper, surfaces and `accentPaper`. */
  accent: string;
  /** For words on `accent`. */
  onAccent: string;
  /** A tint for surfaces on which ink of every kind stays legible. */
  accentPaper: string;
}

/** What a site’s colour becomes on light and on dark pages. */
export interface SiteColours {
  light: SchemeColours;
  dark: SchemeColours;
}

/** The colour of a site that names none; what is made of it stands in `tokens.css`. */
export const OWN_COLOUR = '#0b5573';

/** The least contrast between words and what they stand on: 4.5 of WCAG 1.4.3, and a little for rounding. */
const CONTRAST = 4.6;

/** What words in the accent stand on, apart from the tint: `--paper` and `--surface` of `tokens.css`. */
const PAPERS = { light: ['#ffffff', '#f4f6f8'], dark: ['#14181c', '#1d2329'] } as const;

/**
 * Derives legible colours from the one that a site is known by. The hue stays and so does, where it may, the strength;
 * lightness gives way until words can be read: of white and yellow too.
 *
 * @param colour `#rrggbb`
 */
export function coloursFrom(colour: string): SiteColours {
  const own = toOklch(colour)!;
  return { light: lightColours(own), dark: darkColours(own) };
}

/** The colours of a site. */
export const siteColours = once(({ colour = OWN_COLOUR }: SiteSettings) => coloursFrom(colour));

/** The colours as a stylesheet that goes after `tokens.css`. */
export function coloursAsStyles({ light, dark }: SiteColours): string {
  return [
    `:root {\n${declarations(light)}}\n`,
    `@media (prefers-color-scheme: dark) {\n:root {\n${declarations(dark)}}\n}\n`,
  ].join('\n');
}

const toOklch = converter('oklch');

function lightColours(own: Oklch): SchemeColours {
  const accentPaper = shade(own, 0.972, 0.008);
  return { accent: legible(own, [...PAPERS.light, accentPaper], -1), onAccent: '#ffffff', accentPaper };
}

function darkColours(own: Oklch): SchemeColours {
  const accentPaper = shade(own, 0.25, 0.018);
  const accent = legible({ ...own, l: Math.max(own.l, 0.8) }, [...PAPERS.dark, accentPaper], 1);
  return { accent, onAccent: shade(own, 0.2, 0.03), accentPaper };
}

/** The colour, made lighter (1) or darker (-1) in small steps until it can be read on every one of the papers. */
function legible(own: Oklch, papers: readonly string[], direction: 1 | -1): string {
  let l = Math.min(own.l, 1);
  let written = shade(own, l, own.c);
  while (papers.some((paper) => wcagContrast(written, paper) < CONTRAST)) {
    l += direction * 0.01;
    written = shade(own, l, own.c);
  }
  return written;
}

/** A shade of the hue that screens can show, with at most the chroma given. */
function shade({ c, h }: Oklch, l: number, most: number): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c: Math.min(c, most), ...(h !== undefined && { h }) }, 'oklch'));
}

function declarations({ accent, onAccent, accentPaper }: SchemeColours): string {
  return `  --accent: ${accent};\n  --on-accent: ${onAccent};\n  --accent-paper: ${accentPaper};\n`;
}
