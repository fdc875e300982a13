import { fromRoman } from '../../domain/roman-number.ts';
import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';

/** How a section of a plan or report is counted. */
export type SectionKind = 'chu-cai' | 'la-ma';

const SECTION = /^([IVX]{1,6}|[A-H])\s?(?:[.):/]|\s?[-–])\s?(?=\p{L})/u;
const LONGEST_TITLE = 250;

/** Follows the sections of plans and reports, which letters or Roman numbers name: `A. MỤC TIÊU`, `I. ĐÁNH GIÁ CHUNG`. */
export class CountedSections {
  readonly #last: Record<SectionKind, number> = { 'chu-cai': 0, 'la-ma': 0 };

  /**
   * What counts the next section, or a first one, where a paragraph's lines are its name: in capitals or bold, alone. What counts
   * otherwise is no section.
   */
  pass(lines: readonly Line[]): SectionKind | undefined {
    const text = lines.map((line) => line.text).join(' ');
    const [, sign] = SECTION.exec(text.slice(0, 20)) ?? [];
    if (sign === undefined || text.length > LONGEST_TITLE || /[;,]$/.test(text)) return undefined;
    const kind = /[A-H]/.test(sign) ? 'chu-cai' : 'la-ma';
    const number = kind === 'chu-cai' ? sign.charCodeAt(0) - 64 : fromRoman(sign);
    const isNext = number === 1 || number === this.#last[kind] + 1;
    const isShown = isCapital(text) || lines.every(({ isBold }) => isBold);
    if (number === undefined || !isNext || !isShown) return undefined;
    this.#last[kind] = number;
    return kind;
  }
}
