import type { Archive, Decision, Link } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Interval } from '../domain/timeline.ts';
import { joinPhrases, phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { causesOf, causesPhrase, refWithProvisions } from './causes-phrase.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';
import { endedBases, indexOn, stateLabel } from './state-badge.ts';
import { writeDate } from './write-date.ts';

/** What is said of a decision's state on a day: since when and because of what, what is to be known of it, what is to come. */
export function stateLines(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const index = indexOn(decision.timeline, day);
  const interval = decision.timeline[index];
  if (!interval) return [];
  return [
    ...presentLines(site, decision, index),
    ...nextLines(site, decision, index),
    ...(isInForce(interval) ? besideLines(site, decision, day) : []),
  ];
}

function isInForce({ state }: Interval): boolean {
  return state === 'in-force' || state === 'partly-in-force';
}

function presentLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).state;
  const interval = decision.timeline[index];
  if (!interval) return [];
  const lines: Phrase[] = [];
  const why = causesPhrase(site, decision, interval);
  const day = interval.from && writeDate(locale, interval.from);
  if (interval.state === 'unknown') lines.push([words.unknownWhy]);
  else if (why) lines.push(day ? words.since(day, why) : words.sinceUnknown(why));
  else if (interval.state === 'in-force') {
    const back = index > 0 && decision.timeline[index - 1]?.state !== 'not-yet-in-force';
    if (day && back) lines.push([words.backInForceSince(day)]);
    else if (day && !interval.assumed) lines.push([words.inForceSince(day)]);
  } else if (day && interval.state !== 'not-yet-in-force') lines.push(words.since(day, undefined));
  if (interval.untilEvent !== undefined) lines.push([words.untilEvent(interval.untilEvent)]);
  if (interval.assumed && interval.state !== 'unknown') lines.push([whyAssumed(site.archive, decision, interval)]);
  return lines;
}

function whyAssumed({ settings }: Archive, decision: Decision, interval: Interval): string {
  const words = stringsOf(settings.locale).state;
  if (!decision.held) return words.assumedStub;
  if (interval.state !== 'in-force' || !interval.from || interval.because) return words.assumedDay;
  return words.assumedEntry(writeDate(settings.locale, interval.from));
}

function nextLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { archive } = site;
  const { locale } = archive.settings;
  const words = stringsOf(locale).state;
  const present = decision.timeline[index];
  const next = decision.timeline[index + 1];
  if (!present || !next?.from) return [];
  const day = writeDate(locale, next.from);
  const why = causesPhrase(site, decision, next);
  const [because, ...also] = causesOf(next);
  const line = (): Phrase => {
    if (next.state === 'in-force' && !why)
      return present.state === 'not-yet-in-force' ? words.next.enters(day) : words.next.entersAgain(day);
    if (next.state !== 'expired' || !because || also.some(({ relation }) => relation !== because.relation))
      return words.next.other(day, stateLabel(archive, next), why);
    const by = [because, ...also].flatMap((cause) => ('by' in cause ? [cause.by] : []));
    return words.next.ends(day, because.relation, by.length ? refs(site, by) : undefined);
  };
  return [next.assumed ? phrase`${line()} ${words.next.assumed}` : line()];
}

/** What a state in force is told with: amendments and the ends of what it implements, past and known to come. */
function besideLines(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const { archive } = site;
  const words = stringsOf(archive.settings.locale).state;
  const amendments = decision.inverse.amendedBy.filter((link) => link.day !== undefined && link.day <= day);
  const ended = endedBases(archive, decision, day);
  return [
    ...(amendments.length ? [words.amendedBy(refsOfLinks(site, amendments))] : []),
    ...amendmentsToCome(site, decision, day),
    ...(ended.length ? [words.basisEndedOf(refs(site, ended))] : []),
    ...basesToEnd(site, decision, day),
  ];
}

/** The next amendments that take effect on one day. */
function amendmentsToCome(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const { locale } = site.archive.settings;
  const later = decision.inverse.amendedBy.flatMap((link) =>
    link.day !== undefined && link.day > day ? [{ day: link.day, link }] : [],
  );
  return nextOf(later).map(([next, events]) => {
    const acting = refsOfLinks(
      site,
      events.map(({ link }) => link),
    );
    return stringsOf(locale).state.next.ends(writeDate(locale, next), 'amends', acting);
  });
}

/** The next end of what it implements. */
function basesToEnd(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const { archive } = site;
  const { locale } = archive.settings;
  const ends = decision.relations.implements.flatMap(({ id }) => {
    const timeline = archive.decisions.get(id)?.timeline ?? [];
    const next = timeline[indexOn(timeline, day) + 1];
    return next?.from && next.state === 'expired' ? [{ day: next.from, id }] : [];
  });
  return nextOf(ends).map(([next, events]) => {
    const bases = refs(
      site,
      events.map(({ id }) => id),
    );
    return stringsOf(locale).state.next.basisEnds(writeDate(locale, next), bases);
  });
}

/** The first of some days, and what happens on it. */
function nextOf<T extends { day: PlainDate }>(events: readonly T[]): [day: PlainDate, events: T[]][] {
  const [next] = events.map(({ day }) => day).sort();
  return next === undefined ? [] : [[next, events.filter(({ day }) => day === next)]];
}

const MOST_NAMED = 3;

function refs(site: PageSource, ids: readonly string[]): Phrase {
  return someOf(
    site,
    [...new Set(ids)].map((id) => [decisionRef(site, id)]),
  );
}

/** The acting decisions of links, each once with the provisions that it acts on. */
function refsOfLinks(site: PageSource, links: readonly Link[]): Phrase {
  const byActing = Map.groupBy(links, ({ id }) => id);
  return someOf(
    site,
    Array.from(byActing, ([id, each]) => refWithProvisions(site, id, each)),
  );
}

function someOf(site: PageSource, all: readonly Phrase[]): Phrase {
  const more = all.length - MOST_NAMED;
  const words = stringsOf(site.archive.settings.locale).state;
  return joinPhrases([...all.slice(0, MOST_NAMED), ...(more > 0 ? [[words.andMore(more)]] : [])], ', ');
}
