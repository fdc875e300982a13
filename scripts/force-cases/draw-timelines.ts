import { ON_FORCE, RELATIONS, type Relation } from '../../src/domain/relation.ts';
import type { Cause, Interval } from '../../src/domain/timeline.ts';
import { numberOf } from './number-of.ts';
import type { CaseDecision, ForceCase } from './read-force-cases.ts';
import { readTimeline } from './read-timeline.ts';
import { arrow, bar, label, NOTE_SIZE, picture, round, wrapped } from './svg.ts';

const LABELS = 138;
const COLUMN = 204;
const EDGE = 14;
const HEAD = 40;
const GAP = 30;
const LINE = 16;
/** Between two arrows that leave on one day. */
const ASIDE = 11;
/** Characters that a note may have in a column, beside three arrows. */
const NOTE_MOST = Math.floor((COLUMN - 24 - 3 * ASIDE) / (NOTE_SIZE * 0.54));
/** What is done to a target, by relation. */
const PASSIVE: Partial<Record<Relation, string>> = {
  supersedes: 'superseded by',
  repeals: 'repealed by',
  annuls: 'annulled by',
  suspends: 'suspended by',
  reinstates: 'reinstated by',
};

/** A decision's row: its bars, in order, and where it lies. */
interface Row {
  decision: CaseDecision;
  intervals: Interval[];
  /** What stands in the bar of each interval, below its state. */
  notes: string[][];
  top: number;
  height: number;
}

/** A relation as an arrow, from row to row; light where no interval rests on it. */
interface Act {
  from: Row;
  to: Row;
  /** The day on which the acting decision acts, and that on which its effect begins, which an annulment may set back. */
  acts: string;
  day: string;
  relation: Relation;
  light: boolean;
}

/** The timelines that a case expects, one below the other, with an arrow for each relation. */
export function drawTimelines(one: ForceCase, today?: string): string {
  const rows = rowsOf(one);
  const days = [...new Set([...rows.flatMap(daysOf), ...(today === undefined ? [] : [today])])].sort(earliestFirst);
  const acts = actsOf(rows);
  const x = (day: string) => LABELS + days.indexOf(day) * COLUMN;
  const width = LABELS + days.length * COLUMN + EDGE;
  const { top, height } = rows.at(-1)!;
  return picture(width, top + height + EDGE, one.name, describe(rows, today), [
    ...days.flatMap((day) => drawDay(day, x(day), top + height + 6, day === today)),
    ...rows.flatMap((row) => drawRow(row, { x, end: width - EDGE, acts })),
    ...acts.map((act) => drawAct(act, x, acts)),
  ]);
}

function rowsOf({ decisions, expect }: ForceCase): Row[] {
  const numbers = new Map(decisions.map((decision) => [decision.id, numberOf(decision)]));
  let top = HEAD;
  return decisions.map((decision) => {
    const intervals = readTimeline(expect[decision.id]!.timeline);
    const notes = intervals.map((interval) => notesOf(interval, numbers));
    const height = 12 + LINE * Math.max(2, ...notes.map(({ length }) => 1 + length));
    const row = { decision, intervals, notes, top, height };
    top += height + GAP;
    return row;
  });
}

function daysOf({ intervals }: Row): string[] {
  return intervals.map(({ from }) => from ?? '…');
}

/** What isn't known comes first. */
function earliestFirst(a: string, b: string): number {
  return Number(b === '…') - Number(a === '…') || (a < b ? -1 : 1);
}

function actsOf(rows: readonly Row[]): Act[] {
  return rows.flatMap((from) =>
    RELATIONS.flatMap((relation) =>
      from.decision[relation].map((reference) => {
        const to = rows.find(({ decision }) => decision.id === reference.ref)!;
        const { id, issued = '…', effective = issued } = from.decision;
        const acts = [effective, reference.from ?? ''].sort().at(-1)!;
        const begun = to.intervals.find(
          ({ because, also = [], from: begins = '…' }) =>
            begins >= (reference.from ?? '') && [because, ...also].some((cause) => isBy(cause, relation, id)),
        );
        const day = begun?.from ?? acts;
        return { from, to, relation, day, acts: relation === 'annuls' ? acts : day, light: begun === undefined };
      }),
    ),
  );
}

function isBy(cause: Cause | undefined, relation: Relation, id: string): boolean {
  return cause !== undefined && 'by' in cause && cause.relation === relation && cause.by === id;
}

function drawDay(day: string, x: number, bottom: number, isToday: boolean): string[] {
  return [
    label(x, 18, day, 'note'),
    ...(isToday ? [label(x, 32, 'the archive is built', 'note')] : []),
    `<path class="${isToday ? 'today' : 'day'}" d="M${round(x)} ${isToday ? 36 : 24}V${round(bottom)}"/>`,
  ];
}

function drawRow(row: Row, on: { x: (day: string) => number; end: number; acts: readonly Act[] }): string[] {
  const { decision, intervals, notes, top, height } = row;
  const facts = [
    ...(decision.held ? [] : ['not held: a stub']),
    ...(decision.expires === undefined ? [] : [`expires ${decision.expires}`]),
  ];
  return [
    label(EDGE, top + 20, numberOf(decision), 'strong'),
    ...facts.map((fact, i) => label(EDGE, top + 20 + LINE * (i + 1), fact, 'note')),
    ...intervals.flatMap((interval, i) => {
      const x = on.x(interval.from ?? '…');
      const end = interval.to === undefined ? on.end : on.x(interval.to);
      const ofDay = on.acts.filter(({ day }) => day === interval.from);
      const indent = x + 8 + (ofDay.findLastIndex((act) => passes(act, row)) + 1) * ASIDE;
      return [
        bar(x, top, end - x, height, interval.state, interval.assumed),
        label(indent, top + 20, stateOf(interval), 'halo strong'),
        ...notes[i]!.map((note, line) => label(indent, top + 20 + LINE * (line + 1), note, 'note halo')),
      ];
    }),
  ];
}

/** Whether an arrow ends in a row, or passes it. */
function passes({ from, to }: Act, row: Row): boolean {
  const [upper, lower] = from.top < to.top ? [from, to] : [to, from];
  return row.top >= upper.top && row.top <= lower.top && row !== from;
}

function drawAct(act: Act, x: (day: string) => number, acts: readonly Act[]): string {
  const { from, to, relation, light } = act;
  const at = round(x(act.day) + 8 + acts.filter(({ day }) => day === act.day).indexOf(act) * ASIDE);
  const upwards = to.top < from.top;
  const start = upwards ? from.top : from.top + from.height;
  const end = upwards ? to.top + to.height : to.top;
  const back =
    act.acts === act.day ? '' : `M${round(x(act.acts) + 8)} ${round(start)}V${round((start + end) / 2)}H${at}`;
  const drawn = arrow(back === '' ? `M${at} ${round(start)}V${round(end)}` : `${back}V${round(end)}`, light);
  if (!light) return drawn;
  const words = ON_FORCE.has(relation) && relation !== 'extends' ? `${relation}: doesn’t happen` : relation;
  return `${drawn}\n${label(at + 7, (start + end) / 2 + 4, words, 'note halo')}`;
}

function stateOf({ state, assumed }: Interval): string {
  const words = state.replaceAll('-', ' ');
  return assumed ? `${words} (assumed)` : words;
}

function notesOf({ because, also = [], untilEvent }: Interval, numbers: ReadonlyMap<string, string>): string[] {
  const causes = [because, ...also].flatMap((cause) => (cause ? [wordsOf(cause, numbers)] : []));
  const event = untilEvent === undefined ? [] : [`until: ${untilEvent}`];
  return [...causes, ...event].flatMap((words) => wrapped(words, NOTE_MOST));
}

function wordsOf(cause: Cause, numbers: ReadonlyMap<string, string>): string {
  return 'by' in cause ? `${PASSIVE[cause.relation]} ${numbers.get(cause.by)}` : 'its term is over';
}

function describe(rows: readonly Row[], today?: string): string {
  const lives = rows.map(({ decision, intervals, notes }) => {
    const told = intervals.map((interval, i) => {
      const from = interval.from === undefined ? 'from an unknown day' : `from ${interval.from}`;
      return [`${from} ${stateOf(interval)}`, notes[i]!.join(' ')].filter(Boolean).join(', ');
    });
    return `${numberOf(decision)}: ${told.join('; ')}.`;
  });
  return [...lives, ...(today === undefined ? [] : [`The archive is built on ${today}.`])].join(' ');
}
