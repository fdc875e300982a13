import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { changeStringsOf } from '../../i18n/changes/strings-of.ts';
import { feedTitle } from '../atom-feed.ts';
import type { PageSource } from '../page-source.ts';
import { changeId } from './change-id.ts';
import { changeSummary, changeTitle } from './change-words.ts';
import { forceChanges, type ForceChange } from './force-changes.ts';

/** More than a calendar program likes to hold; the latest days go first. */
const MOST = 1000;

/** How often calendars that are subscribed to ask again: once a day, in seconds. */
const REFRESH = 86_400;

/**
 * `/hieu-luc/lich.ics`: the days on which the force of decisions changes, all that are to come and those since the
 * first of January of the year before, as iCalendar (RFC 5545). Its bytes change only with its events.
 */
export function changesCalendar(site: PageSource): string {
  const { locale } = site.archive.settings;
  const words = changeStringsOf(locale);
  const calendar = ical({
    prodId: { company: 'Cong bo', product: 'Changes in force', language: locale.toUpperCase() },
    name: feedTitle(site, words.calendar),
    description: words.calendarSummary,
    url: site.paths.absolute(site.paths.inForce),
    source: site.paths.absolute(site.paths.inForceCalendar),
    ttl: REFRESH,
    events: calendarChanges(site).map((change) => eventOf(site, change)),
  });
  return `${calendar.toString()}\r\n`;
}

function calendarChanges({ archive }: PageSource): ForceChange[] {
  const first = `${String(Number(archive.asOf.slice(0, 4)) - 1).padStart(4, '0')}-01-01`;
  return forceChanges(archive)
    .filter(({ interval, day }) => interval !== undefined && day >= first)
    .sort((a, b) => (a.day === b.day ? (a.decision.id < b.decision.id ? 1 : -1) : a.day < b.day ? 1 : -1))
    .slice(0, MOST)
    .reverse();
}

function eventOf(site: PageSource, change: ForceChange): ICalEventData {
  const { day, known, assumed, kind, decision } = change;
  const { locale } = site.archive.settings;
  const url = site.paths.absolute(site.paths.decision(decision.id));
  return {
    id: changeId(site, change),
    start: midnight(day),
    allDay: true,
    // What is told may last be new when it became known: the moment of the build would change every day's bytes.
    stamp: midnight(known ?? day),
    summary: changeTitle(site, change, 'beside-day'),
    description: changeSummary(site, change),
    url,
    categories: [{ name: changeStringsOf(locale).labels[kind] }],
    status: assumed ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function midnight(day: string): string {
  return `${day}T00:00:00.000Z`;
}
