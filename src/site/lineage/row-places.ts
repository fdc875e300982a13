import type { Lane, Place } from './lanes.ts';
import type { Row } from './lineage-rows.ts';
import type { RowView } from './row-view.ts';
import { linesOf } from './text-lines.ts';
import { textWidth } from './text-width.ts';

/** Where things stand in a picture, in its units. */
export interface RowPlaces {
  height: number;
  /** Between two lines of lives. */
  pitch: number;
  /** The column of words: its left edge and its width. */
  wordsLeft: number;
  words: number;
  /** How far right a decision's line lies. */
  xOf(id: string): number;
  /** How far down a place lies. */
  yOf(place: Place): number;
}

/** What a phone of 320 pixels shows without scrolling, at the site's size of text. */
const WIDTH = 268;
const LEFT = 12;
const WIDEST_PITCH = 24;
const NARROWEST_PITCH = 9;
const WORDS_GAP = 12;
const NARROWEST_WORDS = 145;

const NUMBER_SIZE = 15;

/** Between the column of words and the words in it, at both sides. */
export const PADDING = 18;

/** From the top of a row that acts reach down to its line. */
export const ARRIVAL = 26;
/** From a box's upper edge down to its row's line. */
export const BOX_ABOVE = 18;
const BOX_HEIGHT = 44;
/** The height of a line of words. */
export const LINE = 16;
const ROW_GAP = 10;

/** Makes room for every row's words and every decision's line. */
export function placeRows(
  rows: readonly Row[],
  views: readonly RowView[],
  lanes: ReadonlyMap<string, Lane>,
): RowPlaces {
  const frame = frameOf(lanes, views);
  const tops = layRows(rows, views, frame.words);
  return {
    ...frame,
    height: tops.bottom,
    xOf: (id) => LEFT + (lanes.get(id)?.column ?? 0) * frame.pitch,
    yOf: (place) => yAt(tops, place),
  };
}

function frameOf(
  lanes: ReadonlyMap<string, Lane>,
  views: readonly RowView[],
): Pick<RowPlaces, 'pitch' | 'wordsLeft' | 'words'> {
  const last = Math.max(0, ...Array.from(lanes.values(), ({ column }) => column));
  const room = WIDTH - NARROWEST_WORDS - LEFT - WORDS_GAP;
  const pitch = Math.floor(Math.min(WIDEST_PITCH, Math.max(NARROWEST_PITCH, room / Math.max(1, last))));
  const wordsLeft = LEFT + last * pitch + WORDS_GAP;
  const longest = Math.max(
    0,
    ...views.map(({ card, name }) => (card ? textWidth(name.number, NUMBER_SIZE, 'bold') : 0)),
  );
  return { pitch, wordsLeft, words: Math.max(NARROWEST_WORDS, WIDTH - wordsLeft, Math.ceil(longest) + PADDING) };
}

interface Tops {
  tops: number[];
  /** From a row's top down to its line. */
  leads: number[];
  bottom: number;
}

function layRows(rows: readonly Row[], views: readonly RowView[], words: number): Tops {
  const reached = new Set(rows.flatMap(({ acts }) => acts.map(({ reaches }) => reaches)));
  const tops: number[] = [];
  const leads: number[] = [];
  let y = 4;
  rows.forEach(({ card }, row) => {
    const view = views[row];
    const lead = reached.has(row) ? ARRIVAL : card ? BOX_ABOVE : 12;
    const lines = view ? linesOf(view, words - PADDING).length : 0;
    const below = card && view ? boxHeight(view) - BOX_ABOVE + (lines ? 4 : 0) + lines * LINE : lines * LINE - 6;
    tops.push(y);
    leads.push(lead);
    y += lead + below + ROW_GAP;
  });
  return { tops, leads, bottom: y + 6 };
}

/** The height of a decision's own box. */
export function boxHeight({ card }: RowView): number {
  return BOX_HEIGHT + (card?.here ? LINE : 0);
}

function yAt({ tops, leads, bottom }: Tops, place: Place): number {
  const row = Math.floor(place / 2);
  const top = tops[row];
  return top === undefined ? bottom - 8 : top + (place - 2 * row) * (leads[row] ?? 0);
}
