/** A type that systems come with, beside which Be Vietnam Pro is measured. Lengths in units of its em square. */
export interface SystemFont {
  name: string;
  unitsPerEm: number;
  ascent: number;
  /** Below the line, so negative. */
  descent: number;
  lineGap: number;
  /** By weight of Be Vietnam Pro. */
  cuts: Record<400 | 600, SystemCut>;
}

/** A system font of one weight. */
export interface SystemCut {
  /** The names that browsers look for on the system, the first that is there. */
  names: readonly string[];
  /** The mean width of a character of Vietnamese text, in thousandths of an em. */
  width: number;
}

/** The mean width of a character of Vietnamese text in Be Vietnam Pro, in thousandths of an em, by weight. */
export const OWN_WIDTH = { 400: 498, 600: 509 } as const;

/**
 * Android, Windows, Apple, and whatever has Arial or what is cut to its measures. Ascent and the like are those of the
 * collection @capsizecss/metrics. Widths are measured, weighed by how often each letter, digit and space stands in
 * Vietnamese acts; those of Segoe UI and Helvetica Neue are their means for English in that collection, corrected by
 * what Vietnamese makes of Roboto's and Arial's.
 */
export const SYSTEM_FONTS: readonly SystemFont[] = [
  {
    ...{ name: 'Roboto', unitsPerEm: 2048, ascent: 1900, descent: -500, lineGap: 0 },
    cuts: {
      400: { names: ['Roboto', 'Roboto-Regular'], width: 453 },
      600: { names: ['Roboto Bold', 'Roboto-Bold'], width: 460 },
    },
  },
  {
    ...{ name: 'Segoe UI', unitsPerEm: 2048, ascent: 2210, descent: -514, lineGap: 0 },
    cuts: {
      400: { names: ['Segoe UI', 'SegoeUI'], width: 452 },
      600: { names: ['Segoe UI Semibold', 'SegoeUI-Semibold'], width: 472 },
    },
  },
  {
    ...{ name: 'Helvetica Neue', unitsPerEm: 1000, ascent: 952, descent: -213, lineGap: 28 },
    cuts: {
      400: { names: ['Helvetica Neue', 'HelveticaNeue'], width: 466 },
      600: { names: ['Helvetica Neue Bold', 'HelveticaNeue-Bold'], width: 489 },
    },
  },
  {
    ...{ name: 'Arial', unitsPerEm: 2048, ascent: 1854, descent: -434, lineGap: 67 },
    cuts: {
      400: { names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], width: 462 },
      600: { names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'], width: 489 },
    },
  },
];
