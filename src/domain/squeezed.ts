import { foldMarks } from './vietnamese-text.ts';

/** Text without marks, leading zeros of numbers and spaces, so that every spelling of a number is one. */
export function squeezed(text: string): string {
  return foldMarks(text)
    .replace(/(?<=\d)\s+(?=\d)/g, '\u0000')
    .replace(/\s+/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Whether a squeezed text holds another; one that begins with a digit, only where a number begins. */
export function holdsSqueezed(text: string, words: string): boolean {
  const isNumber = /^\d/.test(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isNumber || !/\d/.test(text.charAt(at - 1))) return true;
  }
  return false;
}
