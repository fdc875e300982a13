import type { CompareStrings } from './strings.ts';

const numbers = new Intl.NumberFormat('en');
const provisions = (n: number) => `${numbers.format(n)} ${n === 1 ? 'provision' : 'provisions'}`;

/** The words of comparisons in English. */
export const en: CompareStrings = {
  title: (newer, older) => `${newer} compared with ${older}`,
  description: (newer, older) => `Where ${older} and ${newer} differ, provision by provision.`,
  link: (other) => `Compare with ${other}`,
  older: 'Older text',
  newer: 'Newer text',
  caveat:
    'Compared by machine, from the two texts held here. It is for information and has no legal force; what applies are the documents themselves.',
  summary: 'Summary',
  count: {
    changed: (n) => `${provisions(n)} changed`,
    added: (n) => `${provisions(n)} in the newer text only`,
    removed: (n) => `${provisions(n)} in the older text only`,
    same: (n) => `${provisions(n)} unchanged`,
    moved: (n) => `${provisions(n)} renumbered or moved`,
  },
  retyped: (n) =>
    `Not counted: ${numbers.format(n)} ${n === 1 ? 'place' : 'places'} that only differ in how they are typed (encoding, tone placement, dashes, quotation marks).`,
  equal: 'The two texts are the same, word for word.',
  outline:
    'The two texts differ too much to stand side by side on one page. Below are their provisions; read them in each text.',
  kind: { changed: 'Changed', added: 'In the newer text only', removed: 'In the older text only' },
  renumbered: (before, now) => `${before} is now ${now}`,
  elsewhere: 'Moved',
  sameParagraphs: (n) => `${numbers.format(n)} unchanged paragraphs`,
  unmarked: 'Too much differs to mark single words.',
  opening: 'Opening',
  markStart: { older: '[removed: ', newer: '[added: ' },
  markEnd: ']',
  howMarked: 'Words of the older text alone are struck through, words of the newer text alone are underlined.',
};
