import type { NewsRecord } from '../../domain/record.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import type { PageSource } from '../page-source.ts';
import { writeMoment } from '../write-moment.ts';
import { eventPhases, type EventPhase } from './event-phases.ts';

/** An event as its article tells of it. */
export interface EventView {
  phases: EventPhase[];
  facts: { label: string; value: string }[];
}

type Event = NonNullable<NewsRecord['event']>;

/** An event: whether it is to come, and when and where it is. */
export function eventView({ archive }: PageSource, event: Event): EventView {
  const { locale } = archive.settings;
  const words = stringsOf(locale).news;
  return {
    phases: eventPhases(archive, event),
    facts: [
      { label: words.eventStart, value: writeMoment(locale, event.start) },
      ...(event.end === undefined ? [] : [{ label: words.eventEnd, value: writeMoment(locale, event.end) }]),
      ...(event.place === undefined ? [] : [{ label: words.eventPlace, value: event.place }]),
    ],
  };
}
