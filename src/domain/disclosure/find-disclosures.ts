import { cleanAligned } from '../vietnamese-text.ts';
import type { Disclosure } from './disclosure.ts';
import { findBirthDates, MAY_TELL_BIRTH } from './find-birth-dates.ts';
import { findHealth } from './find-health.ts';
import { findMarkings, MAY_BE_MARKED } from './find-markings.ts';
import { findNumbers, MAY_HOLD_NUMBER } from './find-numbers.ts';
import { FoldableText } from './foldable-text.ts';
import { MAY_TELL_OF_HEALTH } from './health-words.ts';
import { MAY_NAME_PERSON } from './person-names.ts';

/** Nothing but letters, signs and spaces as `cleanAligned` leaves them, or near enough for a first look. */
const IS_PLAIN = /^[\t\n -~\u00C0-\u024F\u1E00-\u1EFF‘’“”–—…]*$/;

/** A cheap first look, which spares most texts the cleaning. */
function mayDisclose(text: string): boolean {
  return (
    MAY_HOLD_NUMBER.test(text) ||
    MAY_TELL_BIRTH.test(text) ||
    MAY_BE_MARKED.test(text) ||
    (MAY_NAME_PERSON.test(text) && MAY_TELL_OF_HEALTH.test(text))
  );
}

/**
 * Finds what must not go out in a text as a reader sees it, in order: a block, or a page with its lines. A row of a
 * table is given as `Họ và tên: … | Số CCCD: …`, so that each value stands behind the name of its column. Takes time
 * linear in the text.
 *
 * ```ts
 * findDisclosures('Ông Nguyễn Văn Mẫu, số CCCD 079090000000');
 * // [{ kind: 'identity-number', value: '079090000000', start: 28, end: 40 }]
 * ```
 */
export function findDisclosures(text: string): Disclosure[] {
  if (IS_PLAIN.test(text) && !mayDisclose(text)) return [];
  const { text: clean, originalOffset } = cleanAligned(text);
  const foldable = new FoldableText(clean);
  const personal = [...findNumbers(foldable), ...findBirthDates(foldable)].sort((a, b) => a.start - b.start);
  const finds = [...personal, ...findHealth(foldable, personal), ...findMarkings(clean)];
  return finds
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => {
      const value = clean.slice(start, end).replace(/\s+/g, ' ');
      return { kind, value, start: originalOffset(start), end: originalOffset(end) };
    });
}
