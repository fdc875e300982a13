const LONGEST_WORD = 12;

/** The combining marks of the tones, by the keys of Telex and of VNI. */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/** What a key makes of the last letter it fits: circumflex, horn, breve, stroke. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { a: 'â' },
  e: { e: 'ê' },
  o: { o: 'ô' },
  d: { d: 'đ' },
  w: { a: 'ă', o: 'ơ', u: 'ư' },
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { o: 'ơ', u: 'ư' },
  8: { a: 'ă' },
  9: { d: 'đ' },
};

const VOWEL = /[aăâeêioôơuưy]/;

/**
 * Reads a word that was typed with an input method switched off, by the keys of Telex or VNI, or half composed:
 * `quyeets`, `quye61t` and `quyêts` are `quyết`. Undefined where the keys make no other word.
 */
export function decodeKeystrokes(word: string): string | undefined {
  const keys = word.normalize('NFC').toLowerCase();
  if (keys.length > LONGEST_WORD) return undefined;
  const letters: string[] = [];
  let tone = '';
  let changed = false;
  for (const key of keys) {
    const mark = letters.some((letter) => VOWEL.test(letter)) ? TONES[key] : undefined;
    if (mark) tone = mark;
    else if (!reshape(letters, key)) {
      letters.push(key);
      continue;
    }
    changed = true;
  }
  return changed ? withTone(letters, tone).join('').normalize('NFC') : undefined;
}

/** Turns the last letter that a key fits; `uo` becomes `ươ` at once. */
function reshape(letters: string[], key: string): boolean {
  const shapes = SHAPES[key];
  const at = shapes ? letters.findLastIndex((letter) => letter in shapes) : -1;
  const shaped = shapes?.[letters[at] ?? ''];
  if (shaped === undefined) return false;
  letters[at] = shaped;
  if (shaped === 'ơ' && letters[at - 1] === 'u' && letters[at - 2] !== 'q') letters[at - 1] = 'ư';
  return true;
}

/** Sets the tone on the vowel that bears it: a shaped one, else the one before the last unless a consonant follows. */
function withTone(letters: readonly string[], tone: string): string[] {
  const start = /^(?:qu|gi(?=[aăâeêoôơuư]))/.test(letters.join('')) ? 2 : 0;
  const vowels = letters.flatMap((letter, at) => (at >= start && VOWEL.test(letter) ? [at] : []));
  const shaped = vowels.findLast((at) => /[ăâêôơư]/.test(letters[at] ?? ''));
  const closed = vowels.at(-1) !== letters.length - 1;
  const bearer = shaped ?? (closed || vowels.length < 2 ? vowels.at(-1) : vowels.at(-2));
  return letters.map((letter, at) => (at === bearer ? letter + tone : letter));
}
