import { foldMarks, toNfc } from '../vietnamese-text.ts';

/** A word of a text as search compares it. Vietnamese writes every syllable as a word of its own. */
export interface Syllable {
  /** Without case and marks, `y` as `i`: `Kỹ` and `kĩ` are `ki`. */
  folded: string;
  /** Without case, its tone at the end wherever it was written: `hoà` and `hòa` are the same. */
  marked: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** An amount in figures with its points, or a run of letters, marks and figures. */
const WORD = /\p{N}{1,15}(?:[.,]\p{N}{1,15}){1,9}|[\p{L}\p{M}\p{N}]+/gu;

/** The five tones, as they combine. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const FORMS_KEPT = 200_000;
const forms = new Map<string, Pick<Syllable, 'folded' | 'marked'>>();

/**
 * The words of a text, in order: `1.500.000 đồng` is `1500000`, `dong`; `2236/QĐ-UBND` is `2236`, `qd`, `ubnd`.
 *
 * @param text in NFC, as `cleanText` gives it
 */
export function syllablesOf(text: string): Syllable[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    ...formsOf(word),
    start: index,
    end: index + word.length,
  }));
}

function formsOf(word: string): Pick<Syllable, 'folded' | 'marked'> {
  let known = forms.get(word);
  if (!known) {
    known = { folded: foldMarks(word).replace(/[.,]/g, '').replace(/y/g, 'i'), marked: withToneLast(word) };
    if (forms.size < FORMS_KEPT) forms.set(word, known);
  }
  return known;
}

function withToneLast(word: string): string {
  const apart = toNfc(word).toLowerCase().replace(/ð/g, 'đ').replace(/[.,]/g, '').normalize('NFD').replace(/y/g, 'i');
  const tones = apart.match(TONES)?.join('') ?? '';
  return (apart.replace(TONES, '') + tones).normalize('NFC');
}

/** Whether a word was typed with a mark, so that its marks count. */
export function hasMarks({ folded, marked }: Pick<Syllable, 'folded' | 'marked'>): boolean {
  return folded !== marked;
}
