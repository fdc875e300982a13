import type { Decision } from '../../domain/archive.ts';
import type { Interval } from '../../domain/timeline.ts';
import { intervalTone, type Tone } from '../state-badge.ts';
import type { Lane, Place } from './lanes.ts';
import type { Row } from './lineage-rows.ts';

/** A stretch of a decision's line in one state; of no length where it ends in the row in which it begins. */
export interface LifeStretch {
  /** How it is drawn; `partly-paused` and `none` (a type without force) besides the tones of badges. */
  look: Look;
  from: Place;
  to: Place;
}

export type Look = Tone | 'partly-paused' | 'none';

/** The looks that are a broad line with a narrow one of the paper's colour on it. */
export const HOLLOW: ReadonlySet<Look> = new Set(['unsure', 'partly', 'partly-paused']);

/** A decision's states along its line. What changes on a day without a row of its own changes before the next row. */
export function lifeOf(rows: readonly Row[], { id, timeline }: Decision, lane: Lane): LifeStretch[] {
  const starts = timeline.map(({ from }, index) => (index === 0 ? lane.card : placeOf(rows, id, from ?? '')));
  let at = lane.card;
  return timeline.map((interval, index) => {
    const from = at;
    at = Math.min(lane.end, Math.max(at, starts[index + 1] ?? lane.end));
    return { look: lookOf(interval), from, to: at };
  });
}

function lookOf(interval: Interval): Look {
  if (interval.state === 'partly-suspended') return 'partly-paused';
  return interval.state === 'not-applicable' ? 'none' : intervalTone(interval);
}

function placeOf(rows: readonly Row[], id: string, day: string): Place {
  let own: Place | undefined;
  for (const [row, { decision, day: rowDay = '', acts }] of rows.entries()) {
    if (rowDay !== day) continue;
    for (const { edge, reaches } of acts) if (edge.target === id) own = Math.min(own ?? Infinity, 2 * reaches);
    if (decision.id === id) own ??= 2 * row + 1;
  }
  const next = rows.findIndex(({ day: rowDay = '' }) => rowDay > day);
  return own ?? (next < 0 ? 2 * rows.length : 2 * next);
}
