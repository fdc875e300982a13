import type { PlainDate } from '../plain-date.ts';

/** What a state is never shown without, from a day on; the first from the beginning. */
export interface NotesPhase {
  from?: PlainDate;
  amended: boolean;
  /** What the decision implements has ended. */
  basisEnded: boolean;
}

/**
 * Packs what is told beside a decision's state, from day to day: `a` amended, `b` what it implements has ended, `-` neither.
 *
 * @example `a20260601ab`: amended, and from 1 June 2026 on resting on what has ended
 */
export function packNotes(phases: readonly NotesPhase[]): string {
  let before = '-';
  return phases
    .map(({ from = '', amended, basisEnded }) => {
      const here = (amended ? 'a' : '') + (basisEnded ? 'b' : '') || '-';
      const packed = here === before ? '' : from.replaceAll('-', '') + here;
      before = here;
      return packed;
    })
    .join('');
}

/** What is told on a day. */
export function notesOn(packed: string, day: PlainDate): Omit<NotesPhase, 'from'> {
  const digits = day.replaceAll('-', '');
  const begun = [...packed.matchAll(/(\d{8})?([ab-]+)/g)].filter(([, from = '']) => from <= digits);
  const notes = begun.pop()?.[2] ?? '';
  return { amended: notes.includes('a'), basisEnded: notes.includes('b') };
}
