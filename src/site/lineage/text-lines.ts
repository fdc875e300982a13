import type { RowView } from './row-view.ts';
import { textWidth } from './text-width.ts';

/** A line of a row's words in the picture, which can't wrap by itself. */
export interface Line {
  text: string;
  kind: 'day' | 'words' | 'note' | 'here';
}

/** The size of these words, in units of the picture. */
const SIZE = 12.5;

const MOST_NOTE_LINES = 2;

/** The words beside a row, but for the number and day of a decision's own box, in lines of at most a width. */
export function linesOf({ card, day, name, change, acts }: RowView, width: number): Line[] {
  const acted = acts.flatMap(({ verb, number, note }) => [
    ...wrapped(`${verb} ${number}`, width).map((text): Line => ({ text, kind: 'words' })),
    ...noteLines(note, width),
  ]);
  if (card) return [...acted, ...noteLines(card.outside, width)];
  const what = change === undefined ? name.number : `${name.number} ${change}`;
  return [
    ...(day ? [{ text: day.words, kind: 'day' } as const] : []),
    ...wrapped(what, width).map((text): Line => ({ text, kind: 'words' })),
    ...acted,
  ];
}

function noteLines(note: string | undefined, width: number): Line[] {
  if (note === undefined) return [];
  const lines = wrapped(note, width);
  const shown = lines.slice(0, MOST_NOTE_LINES);
  if (lines.length > shown.length) shown.push(cut(`${shown.pop() ?? ''} …`, width));
  return shown.map((text) => ({ text, kind: 'note' }));
}

/** Breaks words into lines between words only: a number is one word. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, SIZE) <= width) lines[lines.length - 1] = longer;
    else lines.push(cut(word, width));
  }
  return lines;
}

function cut(text: string, width: number): string {
  if (textWidth(text, SIZE) <= width) return text;
  const letters = Array.from(text.replace(/ …$/, ''));
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, SIZE) > width) letters.pop();
  return `${letters.join('')}…`;
}
