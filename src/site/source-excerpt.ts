import { printable } from './printable.ts';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const WITHOUT_WIDTH = /[\p{M}\u200B-\u200D\uFEFF]/u;

/** A line of a file, cut to fit, and a caret that stands below the column when both are set in a fixed-width font. */
export interface SourceExcerpt {
  text: string;
  caret: string;
}

/**
 * Cuts a line around a column: tabs become two spaces, what was cut off is an ellipsis, and
 * control characters are made visible.
 *
 * @param column in UTF-16 code units, from 1; one behind the line's end counts as its end
 * @param most how many code units of the line are shown
 */
export function sourceExcerpt(line: string, column: number, most: number): SourceExcerpt {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const start = line.length <= most ? 0 : Math.max(0, Math.min(at - Math.floor(most / 2), line.length - most));
  const from = betweenCharacters(line, start);
  const to = betweenCharacters(line, Math.min(from + most, line.length));
  const before = (from > 0 ? '…' : '') + printable(line.slice(from, betweenCharacters(line, at)));
  const after = printable(line.slice(betweenCharacters(line, at), to)) + (to < line.length ? '…' : '');
  return { text: before + after, caret: `${' '.repeat(widthOf(before))}^` };
}

/** The index itself, or the one before it where it would split a surrogate pair. */
function betweenCharacters(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 0 ? index - 1 : index;
}

/** How many cells of a terminal a text fills, near enough to set a caret. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (WITHOUT_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);
}
