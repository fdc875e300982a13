import type { PlainDate } from '../domain/plain-date.ts';

/** The days on which something is shown, for `data-span`: from a day on, to the day before another. */
export interface ShownSpan {
  /** Absent where it is shown from the day of the archive on. */
  from?: PlainDate;
  until?: PlainDate;
}

/** What `data-span` takes: `2026-01-01/2026-02-01`, either of them may be empty. */
export function spanAttribute({ from = '', until = '' }: ShownSpan): string | undefined {
  return from || until ? `${from}/${until}` : undefined;
}

/**
 * The spans of a list of which each entry goes on a day of its own and no more than some are shown at once: each comes
 * on the day on which there is room for it.
 *
 * @param untils for each entry, in the order in which they are listed, the first day on which it is gone
 * @returns for each entry its span; undefined where it is gone before there is room
 */
export function spansOf(untils: readonly PlainDate[], most: number): (Required<ShownSpan> | undefined)[] {
  return untils.map((until, index) => {
    if (index < most) return { from: '', until };
    // All but `most - 1` of the entries before it must have gone.
    const from = untils.slice(0, index).sort().at(-most)!;
    return from < until ? { from, until } : undefined;
  });
}
