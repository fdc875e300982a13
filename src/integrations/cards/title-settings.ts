import { cutAtWord } from '../../site/cut-at-word.ts';
import type { SetTitle } from './card-element.ts';

/** The sizes that a title may have, in pixels. */
const SIZES = [66, 58, 50, 44, 38];

/** The mean width of a letter of bold Be Vietnam Pro, in ems, spaces among them, somewhat on the safe side. */
const LETTER = 0.57;

/**
 * The ways to set a title in a box, the largest that probably fits first, each smaller than the one before: first in
 * smaller type, then cut at a word with “…”. Letters differ in width, so whoever lays one out sees whether it fits.
 */
export function* titleSettings(
  title: string,
  box: { width: number; height: number; lineHeight: number },
): Generator<SetTitle> {
  const lettersAt = (size: number) =>
    Math.floor(box.height / (size * box.lineHeight)) * Math.floor(box.width / (size * LETTER));
  for (const size of SIZES) if (title.length <= lettersAt(size)) yield { text: title, size };
  const size = SIZES.at(-1)!;
  for (let most = lettersAt(size); most > 20; most = Math.floor(most * 0.9)) {
    if (most < title.length) yield { text: cutAtWord(title, most), size };
  }
  yield { text: cutAtWord(title, 20), size };
}
