import type { Archive, Decision } from '../domain/archive.ts';
import { canAct } from '../domain/force/standing.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { ENDING } from '../domain/relation.ts';
import type { Cause, Interval } from '../domain/timeline.ts';
import { writeDate } from '../domain/write-date.ts';
import { joinPhrases, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { causesOf, causesPhrase, refWithProvisions, withProvisions } from './causes-phrase.ts';
import type { PageSource } from './page-source.ts';
import { partialEnds } from './partial-ends.ts';
import { firstOfRun, indexOn, stateLabel } from './state-badge.ts';

/** Since when a decision's state of a day holds and because of what, and which of its parts had ended before. */
export function presentLines(site: PageSource, decision: Decision, day: PlainDate): Phrase[] {
  const { archive } = site;
  const words = stringsOf(archive.settings.locale).state;
  const { timeline } = decision;
  const index = indexOn(timeline, day);
  const interval = timeline[index];
  const first = timeline[firstOfRun(timeline, index)];
  if (!interval || !first) return [];
  if (interval.state === 'unknown') return [[words.unknownWhy]];
  const ofRun = first === interval ? [] : runLines(site, decision, index);
  const assumed = [interval, first].find((one) => one.assumed);
  return [
    ...(ofRun.length ? ofRun : sinceLines(site, decision, index)),
    ...endedParts(site, decision, day, ofRun.length ? [] : causesOf(interval)),
    ...(interval.untilEvent !== undefined ? [[words.untilEvent(interval.untilEvent)]] : []),
    ...(assumed ? [[whyAssumed(archive, decision, assumed)]] : []),
  ];
}

/** Since when an interval's state holds, where it didn't hold before. */
function sinceLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).state;
  const interval = decision.timeline[index];
  if (!interval) return [];
  const why = causesPhrase(site, decision, interval);
  const day = interval.from && writeDate(locale, interval.from);
  if (why) return [day ? words.since(day, why) : words.sinceUnknown(why)];
  if (!day) return [];
  const back = hasStood(decision.timeline, index);
  if (interval.state === 'in-force') {
    if (decision.timeline[index - 1]?.state === 'partly-suspended') return [words.partBackSince(day)];
    if (back) return [[words.backInForceSince(day)]];
    return interval.assumed ? [] : [[words.inForceSince(day)]];
  }
  if (interval.state === 'partly-in-force' && back) return [[words.backPartlySince(day)]];
  return interval.state === 'not-yet-in-force' ? [] : [words.since(day, undefined)];
}

/** Since when a state holds that goes on for another reason, and by which act it holds now; nothing where no day is known. */
function runLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { archive } = site;
  const { locale } = archive.settings;
  const words = stringsOf(locale).state;
  const { timeline } = decision;
  const interval = timeline[index];
  const start = firstOfRun(timeline, index);
  const from = timeline[start]?.from;
  if (!interval || from === undefined) return [];
  const day = writeDate(locale, from);
  const acting = causesOf(interval).flatMap((cause) =>
    'by' in cause && !ENDING.has(cause.relation)
      ? [withProvisions(site, decision, cause.relation, cause.by, interval)]
      : [],
  );
  const by = acting.length ? joinPhrases(acting, ', ') : undefined;
  if (interval.state !== 'in-force') return [words.stateSince(stateLabel(archive, interval), day, by)];
  return [words.inForceSinceBy(day, hasStood(timeline, start), by)];
}

/** Whether a decision was in force, at least in part, before an interval, or had ended: what comes into force then does so again. */
export function hasStood(timeline: readonly Interval[], index: number): boolean {
  return timeline.slice(0, index).some(({ state }) => canAct(state) || state === 'expired' || state === 'unknown');
}

const WITH_PARTS = new Set<Interval['state']>(['partly-in-force', 'suspended', 'partly-suspended']);

/** The ends of parts that have happened, each day's in a line, but for those that are told as causes. */
function endedParts(site: PageSource, decision: Decision, day: PlainDate, told: readonly Cause[]): Phrase[] {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).state;
  const state = decision.timeline[indexOn(decision.timeline, day)]?.state;
  if (!state || !WITH_PARTS.has(state)) return [];
  const isTold = (relation: string, by: string) =>
    told.some((cause) => 'by' in cause && cause.relation === relation && cause.by === by);
  const ends = partialEnds(decision).filter((end) => end.day <= day && !isTold(end.relation, end.link.id));
  return Array.from(
    Map.groupBy(ends, (end) => end.day),
    ([ended, ofDay]) => {
      const causes = Array.from(
        Map.groupBy(ofDay, ({ relation }) => relation),
        ([relation, each]) => {
          const byActing = Map.groupBy(
            each.map(({ link }) => link),
            ({ id }) => id,
          );
          return words.cause(
            relation,
            joinPhrases(
              Array.from(byActing, ([id, links]) => refWithProvisions(site, id, links)),
              ', ',
            ),
          );
        },
      );
      return words.partsEnded(ended && writeDate(locale, ended), joinPhrases(causes, '; '));
    },
  );
}

/** Why an interval rests on a default, in a sentence. */
export function whyAssumed({ settings }: Archive, decision: Decision, interval: Interval): string {
  const words = stringsOf(settings.locale).state;
  if (!decision.held) return words.assumedStub;
  if (interval.state !== 'in-force' || !interval.from || interval.because) return words.assumedDay;
  return words.assumedEntry(writeDate(settings.locale, interval.from));
}
