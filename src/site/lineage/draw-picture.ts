import { drawActs } from './draw-acts.ts';
import { drawLives } from './draw-lives.ts';
import { lanesOf } from './lanes.ts';
import type { Row } from './lineage-rows.ts';
import type { Dot, DrawnRow, Picture, Point } from './picture.ts';
import { BOX_ABOVE, boxHeight, LINE, placeRows, PADDING } from './row-places.ts';
import type { RowView } from './row-view.ts';
import { linesOf } from './text-lines.ts';

/** Wider pictures are scrolled on a phone, since their words would become too small. */
const WIDEST_SCALED = 340;

/** From this distance of lines on there is room for larger signs. */
const ROOMY = 16;

/** Draws rows: lines of lives at the left, words at the right, time from top to bottom. */
export function pictureOf(rows: readonly Row[], views: readonly RowView[]): Picture {
  const lanes = lanesOf(rows);
  const places = placeRows(rows, views, lanes);
  const { wordsLeft, words, pitch, xOf, yOf } = places;
  const drawn = views.map((view, row) => drawRow(view, { x: wordsLeft, y: yOf(2 * row + 1) }, words));
  return {
    width: wordsLeft + words,
    height: places.height,
    isNarrow: wordsLeft + words <= WIDEST_SCALED,
    leaders: rows.map(({ decision }, row) => `M${xOf(decision.id)} ${yOf(2 * row + 1)}H${wordsLeft}`).join(''),
    ...drawLives(rows, lanes, places),
    ...drawActs(rows, places),
    signSize: pitch < ROOMY ? 1 : 1.3,
    dots: rows.flatMap(({ decision }, row) => dotOf(views[row], xOf(decision.id), yOf(2 * row + 1))),
    rows: drawn,
  };
}

function drawRow(view: RowView, at: Point, words: number): DrawnRow {
  const lines = linesOf(view, words - PADDING);
  if (!view.card) return { view, lines: lines.map((line, n) => ({ ...line, x: at.x + 2, y: at.y + 4 + n * LINE })) };
  const box = { x: at.x, y: at.y - BOX_ABOVE, width: words - 2, height: boxHeight(view) };
  const first = box.y + box.height + LINE;
  const { here } = view.card;
  return {
    ...{ view, box },
    lines: [
      ...(here === undefined ? [] : [{ text: here, kind: 'here', x: box.x + 9, y: box.y + 52 } as const]),
      ...lines.map((line, n) => ({ ...line, x: at.x + 10, y: first + n * LINE })),
    ],
  };
}

function dotOf(view: RowView | undefined, x: number, y: number): Dot[] {
  if (!view) return [];
  const { card } = view;
  return [{ x, y, kind: !card ? 'event' : card.here ? 'here' : card.stub ? 'stub' : 'card' }];
}
