/** The open pairs whose tone mark is written on either vowel: hoà and hòa, khoẻ and khỏe, thuỷ and thủy; `qu` is none. */
const ON_SECOND = /(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/giu;

/**
 * A word with its tone mark where older spelling has it: `hoà` is `hòa`. For comparing words only: what is shown keeps
 * the spelling as signed.
 *
 * @param word in NFC
 */
export function withOlderTone(word: string): string {
  const apart = word.normalize('NFD');
  const moved = apart.replace(ON_SECOND, '$1$3$2');
  return moved === apart ? word : moved.normalize('NFC');
}
