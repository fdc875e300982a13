import type { Archive, Decision } from '../domain/archive.ts';
import { currentOf } from '../domain/lineage.ts';
import { canAct } from '../domain/force/standing.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { State } from '../domain/timeline.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { StateStrings } from '../i18n/strings.ts';
import { causesOf } from './causes-phrase.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import { endEvents } from './end-events.ts';
import { daysOfMeanwhile, meanwhile } from './meanwhile.ts';
import type { PageSource } from './page-source.ts';
import { partialEnds } from './partial-ends.ts';
import { badgeOn, indexOn, type Badge } from './state-badge.ts';
import { stateLines } from './state-lines.ts';
import { changesOnly, daysAfter, daysOfChange } from './state-phases.ts';

/** What a decision's page says of its state from a day on: the first from the day of the archive. */
export interface PanelPhase {
  from?: PlainDate;
  /** Absent for a type without force. */
  badge?: Badge;
  /** Since when and because of what, what is to come, what to know. */
  lines: Phrase[];
  /** What applies in its place: once it has ended, before it is in force, while it is suspended. */
  instead?: { heading: string; items: DecisionItem[] };
}

/** What a decision's page says of its state on the day of the archive, and on later days by what is known. */
export function panelPhases(site: PageSource, decision: Decision): PanelPhase[] {
  const later = daysOfPanel(site.archive, decision).map((from) => ({ from, ...panelOn(site, decision, from) }));
  const phases: PanelPhase[] = changesOnly([panelOn(site, decision, site.archive.asOf), ...later], (phase) =>
    JSON.stringify({ ...phase, from: undefined }),
  );
  return phases.some(({ badge, instead }) => badge ?? instead) ? phases : [];
}

function daysOfPanel(archive: Archive, decision: Decision): PlainDate[] {
  return daysAfter(archive, [
    ...daysOfChange(archive, decision),
    ...daysOfCurrent(archive, decision),
    ...daysOfMeanwhile(archive, decision),
    ...partialEnds(decision).map(({ day }) => day),
  ]);
}

/** The days on which what stands in a decision's place may change: those of all that whole supersessions lead to. */
function daysOfCurrent({ decisions, asOf }: Archive, decision: Decision): Set<PlainDate> {
  const days = new Set<PlainDate>();
  const reached = new Set([decision]);
  for (const { timelineByRules, successors } of reached) {
    for (const { from } of timelineByRules) if (from !== undefined && from > asOf) days.add(from);
    for (const { id, day } of successors) {
      if (day > asOf) days.add(day);
      reached.add(decisions.get(id)!);
    }
  }
  return days;
}

function panelOn(site: PageSource, decision: Decision, day: PlainDate): Omit<PanelPhase, 'from'> {
  const { archive } = site;
  const badge = badgeOn(archive, decision, day);
  const instead = insteadOn(archive, decision, day);
  const words = stringsOf(archive.settings.locale).state;
  const lines = badge ? [...stateLines(site, decision, day), ...eventLines(decision, badge, words)] : [];
  if (!instead.length) return { ...(badge && { badge }), lines: [...lines, ...withoutInstead(archive, decision, day)] };
  const items = instead.slice(0, MOST_LISTED).map((one) => decisionItem(site, one));
  if (!badge) return { lines, instead: { heading: words.replacedBy, items } };
  const applies = instead.some((one) => isStanding(one, day));
  return {
    badge,
    lines: applies ? lines : [...lines, [words.currentNotInForce]],
    instead: { heading: headingOf(badge.state, decision, instead, day, words), items },
  };
}

const MOST_LISTED = 20;

function headingOf(
  state: State,
  decision: Decision,
  instead: readonly Decision[],
  day: PlainDate,
  { meanwhile, current, replacedBy }: StateStrings,
): string {
  if (state === 'suspended') return meanwhile.suspended;
  if (state !== 'not-yet-in-force') return instead.every((one) => isStanding(one, day)) ? current : replacedBy;
  return instead.every((one) => endsWithEntryOf(decision, one, day)) ? meanwhile.untilThen : meanwhile.beside;
}

/** The events that will end what applies. */
function eventLines(decision: Decision, { state }: Badge, words: StateStrings): Phrase[] {
  return canAct(state) ? endEvents(decision).map((event) => [words.untilEvent(event)]) : [];
}

/** Whether a decision is known to apply on a day, at least in part. */
function isStanding({ timeline }: Decision, day: PlainDate): boolean {
  const state = timeline[indexOn(timeline, day)]?.state;
  return state !== 'unknown' && canAct(state);
}

/** Whether what applies now goes on until a decision enters into force, and ends by it on that day. */
function endsWithEntryOf(decision: Decision, { timeline }: Decision, day: PlainDate): boolean {
  const entry = decision.timeline[indexOn(decision.timeline, day)]?.to;
  const end = timeline.find(({ from, state }) => state === 'expired' && from !== undefined && from > day);
  return end?.from === entry && causesOf(end!).some((cause) => 'by' in cause && cause.by === decision.id);
}

/** What applies on a day in a decision's place, or stands there. */
function insteadOn(archive: Archive, decision: Decision, day: PlainDate): Decision[] {
  const state = decision.timeline[indexOn(decision.timeline, day)]?.state;
  if (state === 'not-yet-in-force' || state === 'suspended') return meanwhile(archive, decision, day);
  const current = currentOf(decision.id, day, archive.decisions).filter((id) => id !== decision.id);
  return current.flatMap((id) => archive.decisions.get(id) ?? []);
}

/** Says so where the archive doesn't know what applies in the place of what is suspended, or was superseded. */
function withoutInstead({ settings }: Archive, { timeline }: Decision, day: PlainDate): Phrase[] {
  const interval = timeline[indexOn(timeline, day)];
  const words = stringsOf(settings.locale).state;
  if (interval?.state === 'suspended') return [[words.meanwhile.notKnown]];
  const superseded = interval && causesOf(interval).some(({ relation }) => relation === 'supersedes');
  return interval?.state === 'expired' && superseded ? [[words.currentNone]] : [];
}
