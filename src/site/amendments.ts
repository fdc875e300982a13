import type { Decision, Link } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';

/** The amendments of a decision that have taken effect by a day. */
export function amendmentsBy({ inverse }: Decision, day: PlainDate): Link[] {
  return inverse.amendedBy.filter((link) => link.day !== undefined && link.day <= day);
}

/** The day on which the first amendment of a decision takes effect, past or known to come. */
export function firstAmendment({ inverse }: Pick<Decision, 'inverse'>): PlainDate | undefined {
  return inverse.amendedBy
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(0);
}
