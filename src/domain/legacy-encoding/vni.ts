/** VNI for Windows writes most marks as a letter of their own after the vowel: `aù` is `á`. They combine as here. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
/** The same with a circumflex: `aá` is `ấ`. */
const WITH_CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
/** The same with a breve: `aé` is `ắ`. */
const WITH_BREVE: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** What stands for a letter by itself. */
const ALONE: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
};

/** Which marks may follow which letter. */
const FOLLOWING: readonly (readonly [letters: string, marks: Readonly<Record<string, string>>])[] = [
  ['a', { ...MARKS, ...WITH_CIRCUMFLEX, ...WITH_BREVE }],
  ['eo', { ...MARKS, ...WITH_CIRCUMFLEX }],
  ['uyôö', MARKS],
];

/** The letter of each one or two Latin-1 characters: `ñ` is `đ`, `aù` is `á`, `Aù` and `AÙ` are `Á`. */
export const VNI: ReadonlyMap<string, string> = new Map([...singles(), ...pairs()]);

function* singles(): Generator<[string, string]> {
  for (const [written, letter] of Object.entries(ALONE)) {
    yield [written, letter];
    yield [written.toUpperCase(), letter.toUpperCase()];
  }
}

function* pairs(): Generator<[string, string]> {
  for (const [letters, marks] of FOLLOWING) {
    for (const written of letters) {
      for (const [mark, combining] of Object.entries(marks)) {
        const letter = ((ALONE[written] ?? written) + combining).normalize('NFC');
        yield [written + mark, letter];
        for (const either of [mark, mark.toUpperCase()]) yield [written.toUpperCase() + either, letter.toUpperCase()];
      }
    }
  }
}
