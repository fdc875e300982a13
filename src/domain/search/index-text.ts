import { toNfc } from '../vietnamese-text.ts';

/** The combining short stroke overlay, which the index keeps as a character of its own. */
export const STROKE = '\u0335';

/** What opens the marks that Pagefind writes into texts for itself; a text that holds one could change the weight of its words. */
const PAGEFIND_MARK = /___(?=(?:END_)?PAGEFIND)/g;

/**
 * Text as Pagefind is fed it, and as it is asked: NFC, `Ð` (Eth) as `Đ`, and `đ` as `d` with a combining stroke.
 * Pagefind folds by decomposition, and `đ` does not decompose: so written, `d` finds it and exact marks tell them apart.
 */
export function toIndexText(text: string): string {
  return toNfc(text)
    .replace(/[đĐðÐ]/g, withStroke)
    .replace(PAGEFIND_MARK, '___ ');
}

/** Text of the index as a reader sees it: `d` with its stroke is `đ` again. */
export function fromIndexText(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

function withStroke(letter: string): string {
  return (letter === 'đ' || letter === 'ð' ? 'd' : 'D') + STROKE;
}
