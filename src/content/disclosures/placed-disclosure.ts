import type { Disclosure } from '../../domain/disclosure/disclosure.ts';
import type { Disclosed, Place } from '../../domain/problem.ts';

/** Something that must not go out, where it is told, and in which file that goes out it stands. */
export interface PlacedDisclosure extends Pick<Disclosure, 'kind' | 'value'>, Pick<Disclosed, 'inName' | 'attachment'> {
  place: Place;
}
