import type { State } from './timeline.ts';

/** Which notes a state is never told without, where they are true. */
export interface NotesTold {
  amended: boolean;
  /** What the decision implements has ended. */
  basisEnded: boolean;
}

/** The notes told beside a state. What is suspended comes back as it was amended; what rests on what matters only in force. */
export function notesTold(state: State | undefined): NotesTold {
  const isInForce = state === 'in-force' || state === 'partly-in-force';
  return { amended: isInForce || state === 'suspended' || state === 'partly-suspended', basisEnded: isInForce };
}
