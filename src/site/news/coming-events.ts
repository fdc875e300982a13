import type { Archive, News } from '../../domain/archive.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { once } from '../once.ts';
import type { PageSource } from '../page-source.ts';
import { spanAttribute, spansOf } from '../shown-span.ts';
import { writeSpan } from '../write-span.ts';
import { daysOf, eventPhases, type EventPhase } from './event-phases.ts';

/** An event that isn't over, as lists show it. */
export interface ComingEvent {
  href: string;
  title: string;
  /** The first day, for machines, and when it is in words. */
  day: PlainDate;
  when: string;
  place?: string;
  phases: EventPhase[];
  /** For `data-span`: to the day on which it is over. */
  span: string;
  hidden: boolean;
}

/** Events that are not over on the day of the archive, and until when any of them is so. */
export interface ComingEvents {
  items: ComingEvent[];
  /** For `data-span`. */
  span: string;
}

/** Events that are shown at once, and that a page holds for the days on which the first of them are over. */
const MOST_SHOWN = 5;
const MOST_HELD = 15;

/** The events that are going on or to come, the first to begin first; none where there are none. */
export function comingEvents(site: PageSource): ComingEvents | undefined {
  const next = eventsOf(site.archive).slice(0, MOST_HELD);
  const untils = next.map(({ over }) => over);
  const spans = spansOf(untils, MOST_SHOWN);
  const items = next.flatMap(({ news: { record }, event, first }, index) => {
    const span = spans[index];
    if (!span) return [];
    return {
      href: site.paths.newsItem(record.id),
      title: record.title,
      day: first,
      when: writeSpan(site.archive.settings.locale, event.start, event.end),
      ...(event.place !== undefined && { place: event.place }),
      phases: eventPhases(site.archive, event),
      span: spanAttribute(span)!,
      hidden: span.from !== '',
    };
  });
  return items.length ? { items, span: spanAttribute({ until: untils.toSorted().at(-1)! })! } : undefined;
}

interface Coming {
  news: News;
  event: NonNullable<News['record']['event']>;
  first: PlainDate;
  over: PlainDate;
}

const eventsOf = once(({ news, asOf }: Archive): Coming[] =>
  news
    .flatMap((each) => {
      const { event, translationOf } = each.record;
      return event && translationOf === undefined ? [{ news: each, event, ...daysOf(event) }] : [];
    })
    .filter(({ over }) => over > asOf)
    .sort((a, b) => (a.event.start < b.event.start ? -1 : a.event.start > b.event.start ? 1 : 0)),
);
