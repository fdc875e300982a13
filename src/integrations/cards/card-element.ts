import type { Card } from '../../site/cards/card.ts';
import { CARD_SIZE } from '../../site/cards/card.ts';

/** An element as satori takes it, without JSX. */
export interface CardElement {
  type: string;
  key?: string;
  props: { style?: Record<string, string | number>; src?: string; children?: CardElement[] | string };
}

/** The title as it is set: its words, cut where they would not fit, and its size in pixels. */
export interface SetTitle {
  text: string;
  size: number;
}

const INK = '#1b1b1b';
const QUIET = '#4a4f55';

const EDGE = 64;
const BAND = 16;
/** Between the emblem and the site's name. */
const BESIDE = 20;
const WIDTH = CARD_SIZE.width - BAND - 2 * EDGE;

/** Room enough for two marks above a capital letter and one below the line above it. */
const LINE_HEIGHT = 1.34;

/** The box of a title, in pixels: all that head, number and foot leave. */
export function titleBox({ kind, number, notice }: Card): { width: number; height: number; lineHeight: number } {
  const above = number !== undefined ? 122 : kind === undefined ? 0 : 56;
  return { width: WIDTH, height: 372 - above - (notice === undefined ? 0 : 40), lineHeight: LINE_HEIGHT };
}

/** A card as a tree of boxes. `emblem` is a picture as a data address, 64 pixels high. */
export function cardElement(card: Card, title: SetTitle | undefined, emblem: Emblem | undefined): CardElement {
  const { accent, kind, number, facts, notice } = card;
  return box({ width: '100%', height: '100%', backgroundColor: '#ffffff', fontFamily: 'Be Vietnam Pro', color: INK }, [
    box({ width: BAND, height: '100%', flexShrink: 0, backgroundColor: accent }, []),
    box({ flexDirection: 'column', width: WIDTH + 2 * EDGE, padding: `48px ${EDGE}px 40px` }, [
      head(card, emblem),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
        ...(kind === undefined ? [] : [line(kind, { fontSize: 32, color: QUIET, fontWeight: 500 })]),
        ...(number === undefined ? [] : [line(number, { fontSize: 52, color: accent, fontWeight: 700 })]),
        ...(title ? [titleElement(title)] : []),
      ]),
      line(facts.join(' · '), { fontSize: 30, color: INK, fontWeight: 500 }),
      ...(notice === undefined ? [] : [line(notice, { fontSize: 24, color: QUIET })]),
    ]),
  ]);
}

/** The site’s emblem as a data address, and its size on the card in pixels. */
export interface Emblem {
  src: string;
  width: number;
  height: number;
}

function head({ site, title, accent }: Card, emblem: Emblem | undefined): CardElement {
  const room = WIDTH - (emblem ? emblem.width + BESIDE : 0);
  const name = site === title ? [] : [line(site, { fontSize: 30, fontWeight: 700, color: accent, maxWidth: room })];
  const picture = emblem && {
    type: 'img',
    props: { src: emblem.src, style: { width: emblem.width, height: emblem.height, marginRight: BESIDE } },
  };
  return box({ alignItems: 'center', height: 64 }, [...(picture ? [picture] : []), ...name]);
}

function titleElement({ text, size }: SetTitle): CardElement {
  const style = {
    display: 'block',
    fontSize: size,
    fontWeight: 700,
    lineHeight: LINE_HEIGHT,
    textWrap: 'balance',
    wordBreak: 'break-word',
  };
  return { type: 'div', key: 'title', props: { style, children: text } };
}

/** One line, cut at its end where it is too long. */
function line(text: string, style: Record<string, string | number>): CardElement {
  const cut = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: WIDTH };
  return {
    type: 'div',
    props: { style: { display: 'block', lineHeight: LINE_HEIGHT, ...cut, ...style }, children: text },
  };
}

function box(style: Record<string, string | number>, children: CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
