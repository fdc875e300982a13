import { parseNumber, type DocumentNumber } from '../../domain/document-number.ts';

/** Letters that machines take for digits. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  З: '3',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  B: '8',
  g: '9',
};
/** A running number with such letters, its year, and a slash that may be read as a letter. */
const MISREAD =
  /^([\dOoQDlIi|ZzЗSsGbBg]{1,6})[/|Il]([12][\dOoQlIi|ZzSsGbBg]{3}[/-])?(\p{L}[\p{L}\d/&.-]*|0[ĐD](?:[/-].*)?)$/u;
/** Abbreviations by how they are misread. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/^[QO0C][ĐD]{1,2}(?=[/-]|$)/u, 'QĐ'],
  [/^N[ĐD]{1,2}(?=[/-]|$)/u, 'NĐ'],
  [/(?<=-)U[BE8]N[DĐO0Ð](?=[-./]|$)/u, 'UBND'],
  [/(?<=-)H[DĐO0]N[DĐO0](?=[-./]|$)/u, 'HĐND'],
];

/**
 * The number that a machine has probably misread: `2236/QĐ-UBND` for `22З6/OĐ-UBNO`. Undefined where it looks right, or nothing
 * better is known.
 */
export function misreadNumber(value: string): string | undefined {
  const [, running, year = '', symbol] = MISREAD.exec(value) ?? [];
  if (running === undefined || symbol === undefined) return undefined;
  const mended = `${digitsOf(running)}/${digitsOf(year)}${abbreviationsOf(symbol)}`;
  return mended !== value && isUsual(parseNumber(mended, 'vn')) ? mended : undefined;
}

/** The digits that a machine has taken for letters. */
export function digitsOf(text: string): string {
  return Array.from(text, (letter) => AS_DIGIT[letter] ?? letter).join('');
}

function abbreviationsOf(symbol: string): string {
  return ABBREVIATIONS.reduce((mended, [misread, meant]) => mended.replace(misread, meant), symbol);
}

function isUsual({ form, type }: DocumentNumber): boolean {
  return (form === 'administrative' || form === 'normative') && type !== undefined;
}
