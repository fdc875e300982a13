/** The keys of Telex by the combining marks that they make: tones, and the shapes of vowels. */
const TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const HORN = '\u031B';
const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';

/** A syllable: letters in one piece, with what combines with them. */
const SYLLABLE = /(?:\p{L}\p{M}*)+/gu;

/**
 * The keys of a text as they come out of a keyboard whose input method is off, in Telex, with the key of a tone at the
 * end of its syllable: `quyết định` is `quyeets ddinhj`. What has no key in Telex stays. A key has the case of its
 * letter, that of a tone the case of the last one.
 */
export function toTelex(text: string): string {
  return text.normalize('NFC').replace(SYLLABLE, keysOf);
}

function keysOf(syllable: string): string {
  let keys = '';
  let tones = '';
  let letter = '';
  for (const character of syllable.normalize('NFD')) {
    const tone = TONES[character];
    if (tone !== undefined) tones += tone;
    else if (character === HORN || character === BREVE) keys += inCaseOf(letter, 'w');
    else if (character === CIRCUMFLEX) keys += letter;
    else {
      letter = { đ: 'd', Đ: 'D' }[character] ?? character;
      keys += letter === character ? letter : letter + letter;
    }
  }
  return (keys + inCaseOf(letter, tones)).normalize('NFC');
}

function inCaseOf(letter: string, key: string): string {
  return letter === letter.toLowerCase() ? key : key.toUpperCase();
}
