import type { Archive } from '../../domain/archive.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { NewsRecord } from '../../domain/record.ts';
import { newsStringsOf } from '../../i18n/news/strings-of.ts';
import { changesOnly } from '../state-phases.ts';

/** How an event stands to the day of reading. */
export type EventStage = 'before' | 'onTheDay' | 'during' | 'after';

/** What is said of an event from a day on: the first from the day of the archive. */
export interface EventPhase {
  from?: PlainDate;
  stage: EventStage;
  label: string;
}

type Event = NonNullable<NewsRecord['event']>;

/** The days of an event: the first, and the first on which it is over. Times of day are not reckoned with. */
export function daysOf({ start, end = start }: Event): { first: PlainDate; over: PlainDate } {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  return { first, over: addDays(last < first ? first : last, 1) };
}

/** How an event stands on the day of the archive, and on the later days on which that changes. */
export function eventPhases({ asOf, settings }: Archive, event: Event): EventPhase[] {
  const { first, over } = daysOf(event);
  const words = newsStringsOf(settings.locale).events;
  const on = (day: PlainDate): Omit<EventPhase, 'from'> => {
    const running = over === addDays(first, 1) ? 'onTheDay' : 'during';
    const stage = day < first ? 'before' : day < over ? running : 'after';
    return { stage, label: words[stage] };
  };
  const later = [first, over].filter((day) => day > asOf).map((from) => ({ from, ...on(from) }));
  return changesOnly<EventPhase>([on(asOf), ...later], ({ stage }) => stage);
}
