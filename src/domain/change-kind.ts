/** What becomes of a decision's force on a day. */
export type ForceChangeKind =
  | 'takes-effect'
  | 'takes-effect-partly'
  | 'in-force-again'
  | 'partly-in-force-again'
  /** The part that was suspended applies again. */
  | 'part-in-force-again'
  /** It goes on, resting on something else. */
  | 'in-force-on'
  | 'ends'
  | 'ends-partly'
  /** More of what has partly ended ends. */
  | 'ends-further'
  | 'suspended'
  | 'partly-suspended'
  | 'suspended-on'
  | 'partly-suspended-on';

/** What becomes of a decision on a day: of its force, of its text, or of the day of its end. */
export type ChangeKind = ForceChangeKind | 'amended' | 'corrected' | 'extended';
