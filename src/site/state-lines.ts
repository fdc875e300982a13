import type { Decision, Link } from '../domain/archive.ts';
import { notesTold } from '../domain/notes-told.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { INVERSE_OF } from '../domain/relation.ts';
import type { Cause, Interval } from '../domain/timeline.ts';
import { writeDate } from '../domain/write-date.ts';
import { joinPhrases, phrase, type Phrase } from '../i18n/phrase.ts';
import type { NextStrings } from '../i18n/strings.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { amendmentsBy } from './amendments.ts';
import { causesOf, causesPhrase, refWithProvisions } from './causes-phrase.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';
import { comesBackPartly, partialEnds } from './partial-ends.ts';
import { hasStood, presentLines } from './present-lines.ts';
import { endedBases, indexOn, stateLabel } from './state-badge.ts';

/** What is said of a decision's state on a day: since when and because of what, what is to be known of it, what is to come. */
export function stateLines(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const index = indexOn(decision.timeline, day);
  return [
    ...presentLines(site, decision, day),
    ...nextLines(site, decision, index),
    ...besideLines(site, decision, day),
  ];
}

/** What comes next: what goes on in the same state, then the first other state. */
function nextLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { timeline } = decision;
  const other = timeline.findIndex(({ state }, at) => at > index && state !== timeline[index]?.state);
  const last = other < 0 ? timeline.length - 1 : other;
  return timeline.slice(index + 1, last + 1).flatMap((_, place) => nextLine(site, decision, index + 1 + place));
}

function nextLine(site: PageSource, decision: Decision, place: number): Phrase[] {
  const { archive } = site;
  const { locale } = archive.settings;
  const words = stringsOf(locale).state;
  const present = decision.timeline[place - 1];
  const next = decision.timeline[place];
  if (!present || !next?.from) return [];
  const day = writeDate(locale, next.from);
  const why = causesPhrase(site, decision, next);
  const [because, ...also] = causesOf(next);
  const line = (): Phrase => {
    if (next.state === present.state) {
      const ends = next.state === 'partly-in-force' && partialEnds(decision).some((end) => end.day === next.from);
      return ends && why ? words.next.endsFurther(day, why) : words.next.stays(day, stateLabel(archive, next), why);
    }
    if (comesBackPartly(decision, present, next)) return words.next.entersAgainPartly(day);
    if (next.state === 'in-force' && !why) return entryWords(decision.timeline, place, words.next)(day);
    if (next.state !== 'expired' || !because || also.some(({ relation }) => relation !== because.relation))
      return words.next.other(day, stateLabel(archive, next), why);
    if (why && endsAgain(decision, present, next)) return words.next.endsAgain(day, why);
    const by = [because, ...also].flatMap((cause) => ('by' in cause ? [cause.by] : []));
    return words.next.ends(day, because.relation, by.length ? refs(site, by) : undefined);
  };
  return [next.assumed ? phrase`${line()} ${words.next.assumed}` : line()];
}

/** The words for coming into force: for the first time, again, or again with the part that was suspended. */
function entryWords(timeline: readonly Interval[], place: number, words: NextStrings): NextStrings['enters'] {
  if (timeline[place - 1]?.state === 'partly-suspended') return words.partEntersAgain;
  return hasStood(timeline, place) ? words.entersAgain : words.enters;
}

/** Whether a decision ends again by what had ended it before it was reinstated. */
function endsAgain({ inverse, expires }: Decision, present: Interval, next: Interval): boolean {
  const isLifted = causesOf(present).some(({ relation }) => relation === 'reinstates');
  return isLifted && causesOf(next).every((cause) => !isNew(cause));

  function isNew(cause: Cause): boolean {
    if (cause.relation === 'expires') return expires === next.from;
    return inverse[INVERSE_OF[cause.relation]].some(({ id, day }) => id === cause.by && day === next.from);
  }
}

/** What a state is told with: amendments and the ends of what it implements, past and known to come. */
function besideLines(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const { archive } = site;
  const words = stringsOf(archive.settings.locale).state;
  const amendments = amendmentsBy(decision, day);
  const ended = endedBases(archive, decision, day);
  const told = notesTold(decision.timeline[indexOn(decision.timeline, day)]?.state);
  return [
    ...(told.amended && amendments.length ? [words.amendedBy(refsOfLinks(site, amendments))] : []),
    ...(told.amended ? amendmentsToCome(site, decision, day) : []),
    ...(told.basisEnded && ended.length ? [words.basisEndedOf(refs(site, ended))] : []),
    ...(told.basisEnded ? basesToEnd(site, decision, day) : []),
    ...(told.basisEnded ? endedOriginal(site, decision, day) : []),
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

/** Says so where what a consolidated text consolidates has ended: of several, the eldest is the one that the others amend. */
function endedOriginal(site: PageSource, { relations }: Decision, day: PlainDate): Phrase[] {
  const { archive } = site;
  const targets = relations.consolidates.flatMap(({ id }) => archive.decisions.get(id) ?? []);
  const [original] = targets.sort((a, b) => compareDays(a.issued ?? '', b.issued ?? ''));
  if (!original || original.timeline[indexOn(original.timeline, day)]?.state !== 'expired') return [];
  return [stringsOf(archive.settings.locale).state.originalEnded(refs(site, [original.id]))];
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

/** The acting decisions of links, each once with the provisions that it acts on; where not all are named, the newest. */
function refsOfLinks(site: PageSource, links: readonly Link[]): Phrase {
  const byActing = [...Map.groupBy(links, ({ id }) => id)];
  if (byActing.length > MOST_NAMED) byActing.sort(([, a], [, b]) => compareDays(lastDay(b), lastDay(a)));
  return someOf(
    site,
    byActing.map(([id, each]) => refWithProvisions(site, id, each)),
  );
}

function lastDay(links: readonly Link[]): PlainDate {
  return links
    .map(({ day = '' }) => day)
    .sort()
    .at(-1)!;
}

function compareDays(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function someOf(site: PageSource, all: readonly Phrase[]): Phrase {
  const more = all.length - MOST_NAMED;
  const words = stringsOf(site.archive.settings.locale).state;
  const named = joinPhrases(all.slice(0, MOST_NAMED), ', ');
  return more > 0 ? phrase`${named} ${words.andMore(more)}` : named;
}
