import { notesTold } from '../notes-told.ts';
import type { Interval } from '../timeline.ts';
import type { BadgeTable, BadgeWords } from './search-settings.ts';

/** A state, and what it may never be shown without. */
export type TellableState = Pick<Interval, 'state' | 'assumed'> & {
  amended?: boolean;
  /** What the decision implements has ended. */
  basisEnded?: boolean;
};

/** How a state is shown; undefined for a type without force. Never a plain "Còn hiệu lực" where that is not certain. */
export function standingBadge<Tone extends string>(
  standing: TellableState,
  badges: BadgeTable<Tone>,
): BadgeWords<Tone> | undefined {
  const { state, assumed, amended, basisEnded } = standing;
  if (state === 'not-applicable') return undefined;
  const words = (assumed ? badges.assumed : badges.states)[state];
  const told = notesTold(state);
  const added = [
    told.amended && amended ? badges.amended : '',
    told.basisEnded && basisEnded ? badges.basisEnded : '',
  ].filter(Boolean);
  return {
    label: [words.label, added.join('; ')].filter(Boolean).join(' – '),
    tone: basisEnded && state === 'in-force' ? badges.unsure : words.tone,
  };
}
