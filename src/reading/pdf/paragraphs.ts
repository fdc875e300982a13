import type { Measures } from './measures.ts';
import { endsOf, textOf, type Row } from './rows.ts';

/** What a paragraph of a document begins with, where it has a mark. */
const BEGINNING =
  /^(?:(?:Điều|Chương|Phần|Mục|Tiểu mục|Phụ lục|Căn cứ|Theo đề nghị|Xét)\s|\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s|[a-zđ]\)\s|[-–+•]\s)/;
const ENDING = /[.;:!?”"»)]$|\.\/\.$/;
/** What a section of a plan or report begins with: `II. KẾT QUẢ`. */
const SECTION = /^[IVX]{1,5}\s?[.)]\s\p{Lu}/u;
/** What an article with a title begins with; in a sentence no full stop follows its number. */
const ARTICLE = /^Điều \d{1,3}[a-zđ]?[.:]\s\p{Lu}/u;
/** A gap between lines, in lines, that parts paragraphs. */
const PARTING = 1.4;

/** The lines of each paragraph: those of justified text are one, those that are centred stay apart. */
export function paragraphsOf(rows: readonly Row[], measures: Measures): string[][] {
  const paragraphs: string[][] = [];
  let before: Row | undefined;
  for (const row of rows) {
    const last = paragraphs.at(-1);
    if (!before || !last || begins(row, before, measures)) paragraphs.push([textOf(row)]);
    else if (isCentred(row, measures)) last.push(textOf(row));
    else last.push(joined(last.pop() ?? '', textOf(row)));
    before = row;
  }
  return paragraphs;
}

/** Vietnamese parts no words at the end of a line: a hyphen or stroke there is one of a number (`17/2022/QĐ-` `UBND`). */
function joined(line: string, next: string): string {
  return /[\p{L}\d][-/]$/u.test(line) && /^[\p{L}\d]/u.test(next) ? line + next : `${line} ${next}`;
}

function begins(row: Row, before: Row, measures: Measures): boolean {
  const isSamePage = row.page === before.page;
  if (isSamePage && before.y - row.y > PARTING * Math.max(measures.leading, row.size)) return true;
  if (isSentenceGoingOn(row, before, measures)) return false;
  if (Math.abs(row.size - before.size) > row.size * 0.15) return true;
  if (row.isBold && ARTICLE.test(textOf(row))) return true;
  // Bold that ends with a line is that of a title.
  if (SECTION.test(textOf(row)) && (row.isBold || textOf(row) === textOf(row).toUpperCase())) return true;
  if (row.isBold !== before.isBold && /^[\p{Lu}\d(“"+-]/u.test(textOf(row))) return true;
  const isCentredBefore = isCentred(before, measures);
  if (isCentred(row, measures) || isCentredBefore) return !isSamePage || isCentred(row, measures) !== isCentredBefore;
  const text = textOf(before);
  if (measures.right - endsOf(before).right > Math.max(2.5 * before.size, firstWordWidth(row))) return true;
  const { left } = endsOf(row);
  if (left <= measures.left + 0.8 * row.size) {
    return !measures.isIndented && BEGINNING.test(textOf(row)) && ENDING.test(text);
  }
  // Lines that are all indented are one paragraph, and so are first lines of paragraphs that fill one line each.
  return Math.abs(left - endsOf(before).left) > 3 || ENDING.test(text);
}

/** Whether a line at the margin begins in small letters and the one above ends no sentence: sizes and ends of recognised lines vary. */
function isSentenceGoingOn(row: Row, before: Row, measures: Measures): boolean {
  const text = textOf(row);
  const isAtMargin = endsOf(row).left <= measures.left + 0.8 * row.size;
  return isAtMargin && /^\p{Ll}/u.test(text) && !BEGINNING.test(text) && !ENDING.test(textOf(before));
}

/** How wide a row's first word is, by the mean width of its letters: one that does not fit goes to the next line. */
function firstWordWidth(row: Row): number {
  const text = textOf(row);
  const { left, right } = endsOf(row);
  return (/^\S*/.exec(text)![0].length * (right - left)) / text.length;
}

/** Whether a row has as much room on its left as on its right, and some. */
function isCentred(row: Row, measures: Measures): boolean {
  const { left, right } = endsOf(row);
  const before = left - measures.left;
  const behind = measures.right - right;
  return before > 2 * row.size && behind > 2 * row.size && Math.abs(before - behind) < 3 * row.size;
}
