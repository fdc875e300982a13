import { attributeOf, xmlTokens } from './xml-tokens.ts';

/** How Word counts the paragraphs of one level of a list. */
export interface NumberingLevel {
  start: number;
  /** `decimal`, `lowerLetter`, `bullet` … */
  format: string;
  /** `Điều %1.`: `%1` is the number on the first level. */
  text: string;
}

/** A list of `word/numbering.xml`. Lists with one `counted` count on together. */
export interface Numbering {
  counted: string;
  levels: ReadonlyMap<number, NumberingLevel>;
  /** Where this list begins anew, by level. */
  restarts: ReadonlyMap<number, number>;
}

export interface Numberings {
  /** By `numId`. */
  lists: ReadonlyMap<string, Numbering>;
}

/** Reads `word/numbering.xml`. */
export function numberings(xml: string): Numberings {
  const abstract = new Map<string, Map<number, NumberingLevel>>();
  const lists = new Map<string, { counted: string; own: Map<number, NumberingLevel>; restarts: Map<number, number> }>();
  let levels = new Map<number, NumberingLevel>();
  let list: { counted: string; own: Map<number, NumberingLevel>; restarts: Map<number, number> } | undefined;
  let level: NumberingLevel | undefined;
  let overridden = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue;
    const value = attributeOf(token, 'val');
    switch (token.name) {
      case 'w:abstractNum':
        abstract.set(attributeOf(token, 'abstractNumId') ?? '', (levels = new Map<number, NumberingLevel>()));
        break;
      case 'w:num':
        list = { counted: '', own: (levels = new Map<number, NumberingLevel>()), restarts: new Map<number, number>() };
        lists.set(attributeOf(token, 'numId') ?? '', list);
        break;
      case 'w:abstractNumId':
        if (list && value !== undefined) list.counted = value;
        break;
      case 'w:lvlOverride':
        overridden = Number(attributeOf(token, 'ilvl'));
        break;
      case 'w:startOverride':
        list?.restarts.set(overridden, Number(value));
        break;
      case 'w:lvl':
        levels.set(Number(attributeOf(token, 'ilvl')), (level = { start: 1, format: 'decimal', text: '' }));
        break;
      case 'w:start':
        if (level) level.start = Number(value);
        break;
      case 'w:numFmt':
        if (level && value !== undefined) level.format = value;
        break;
      case 'w:lvlText':
        if (level && value !== undefined) level.text = value.slice(0, 200);
        break;
    }
  }
  return {
    lists: new Map(
      [...lists].map(([id, { counted, own, restarts }]) => [
        id,
        { counted, levels: new Map([...(abstract.get(counted) ?? []), ...own]), restarts },
      ]),
    ),
  };
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number as Word shows it: 4 is `iv` in `lowerRoman`, 27 is `aa` in `lowerLetter`. */
export function writeNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function letters(number: number): string {
  if (number < 1) return '';
  const times = Math.min(10, Math.ceil(number / 26));
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(times);
}

function roman(number: number): string {
  let rest = Math.min(number, 5000);
  let written = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
