import type { Interval, State } from '../timeline.ts';

const LETTERS: Record<State, string> = {
  'not-yet-in-force': 'n',
  'in-force': 'i',
  'partly-in-force': 'p',
  suspended: 's',
  'partly-suspended': 't',
  expired: 'x',
  unknown: 'u',
  'not-applicable': '-',
};

const STATES = new Map(Object.entries(LETTERS).map(([state, letter]) => [letter, state as State]));

/**
 * The states of a timeline in as few letters as they need: each begins with its first day, and ends where the next begins.
 *
 * @example `20210309i~20210906x`: in force from 9 March 2021 on (assumed), expired from 6 September
 */
export function packStates(timeline: readonly Interval[]): string {
  let before = '';
  return timeline
    .map(({ from, state, assumed }) => {
      const here = LETTERS[state] + (assumed ? '~' : '');
      const packed = here === before ? '' : (from?.replaceAll('-', '') ?? '') + here;
      before = here;
      return packed;
    })
    .join('');
}

/** The timeline of packed states, without what each state rests on. What can't be read is left out. */
export function unpackStates(packed: string): Interval[] {
  const parts = [...packed.matchAll(/(\d{8})?([a-z-])(~?)/g)];
  return parts.map((part, index) => {
    const from = day(part[1]);
    const to = day(parts[index + 1]?.[1]);
    return {
      ...(from && { from }),
      ...(to && { to }),
      state: STATES.get(part[2] ?? '') ?? 'unknown',
      ...(part[3] && { assumed: true as const }),
    };
  });
}

function day(digits: string | undefined): string | undefined {
  return digits && `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
