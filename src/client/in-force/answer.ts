import { readAskedDay, type WrongDay } from '../../domain/in-force/asked-day.ts';
import { coverageOf, type CoverageOfDay } from '../../domain/in-force/coverage.ts';
import {
  inForceOn,
  isChosenBySome,
  pageOfGroups,
  type ForceFilter,
  type ForceGroup,
  type InForce,
} from '../../domain/in-force/in-force-on.ts';
import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { NumberSource } from '../search/number-source.ts';
import { answerOfDecision, type AskedDays, type DecisionAnswer } from './answer-of-decision.ts';
import { findDecision } from './find-decision.ts';
import type { ForceSource } from './force-source.ts';
import { itemsOn, type Item } from './item.ts';
import type { Question } from './question.ts';

/** Decisions on a page of a list. */
const LIST_PAGE_SIZE = 50;

/** What the page answers. All but the first know the day. */
export type Answer =
  | { kind: 'wrong-day'; wrong: WrongDay; typed: string }
  | { kind: 'unknown-choice'; day: PlainDate; of: keyof ForceFilter; typed: string }
  | { kind: 'outside'; day: PlainDate; why: 'before' | 'after' }
  | { kind: 'outside'; day: PlainDate; why: 'before-issuer'; issuer: { name: string; first: PlainDate } }
  | ListAnswer
  | DecisionAnswer
  | { kind: 'no-such' | 'which'; day: PlainDate; typed: string; offered: Item[] };

/** What was in force, a page of it. */
export interface ListAnswer {
  kind: 'list';
  day: PlainDate;
  coverage: CoverageOfDay;
  counts: Record<ForceGroup | 'waiting', number>;
  groups: { group: ForceGroup; items: Item[] }[];
  page: number;
  pages: number;
}

/** Where answers come from. */
export interface AnswerSources {
  force: ForceSource;
  numbers: NumberSource;
}

/** Answers a question, by the reader's today. Rejects where the data can't be loaded. */
export async function answerTo(
  question: Question,
  today: PlainDate,
  sources: AnswerSources,
  settings: InForceSettings,
): Promise<Answer> {
  const asked = readAskedDay(question.day, { today, first: settings.coverage.first });
  if ('wrong' in asked && asked.wrong !== 'empty')
    return { kind: 'wrong-day', wrong: asked.wrong, typed: question.day };
  const day = 'day' in asked ? asked.day : today;
  const days = { day, today, coverage: coverageOf(day, today, settings.coverage) };
  if (question.decision) return aboutOne(question.decision, days, sources, settings);
  return (
    (await unknownChoice(question, day, sources)) ??
    outsideAnswer(days, question, settings) ??
    listAnswer(question, days, sources, settings)
  );
}

/** An issuer, a type or a topic that no decision has: an address may name one, and a list would seem to answer for it. */
async function unknownChoice(
  question: Question,
  day: PlainDate,
  { force }: AnswerSources,
): Promise<Answer | undefined> {
  for (const of of ['issuer', 'type', 'topic'] as const) {
    const typed = question[of];
    if (typed !== undefined && !isChosenBySome(await force.entries(), { [of]: typed }))
      return { kind: 'unknown-choice', day, of, typed };
  }
  return undefined;
}

function outsideAnswer(
  { day, coverage }: AskedDays,
  { issuer = '' }: Question,
  { issuers }: InForceSettings,
): Answer | undefined {
  if (coverage === 'before' || coverage === 'after') return { kind: 'outside', day, why: coverage };
  const { name = '', first } = issuers[issuer] ?? {};
  if (first === undefined || day >= first) return undefined;
  return { kind: 'outside', day, why: 'before-issuer', issuer: { name, first } };
}

async function listAnswer(
  question: Question,
  days: AskedDays,
  { force }: AnswerSources,
  settings: InForceSettings,
): Promise<ListAnswer> {
  const { day, coverage } = days;
  const found = inForceOn(await force.entries(), day, question);
  const { pages } = pageOfGroups(found, 1, LIST_PAGE_SIZE);
  const page = Math.min(question.page, pages);
  const { parts } = pageOfGroups(found, page, LIST_PAGE_SIZE);
  const items = await itemsOn(
    parts.flatMap(({ places }) => places),
    days,
    force,
    settings,
  );
  const groups = parts.map(({ group, places }) => ({ group, items: items.splice(0, places.length) }));
  return { kind: 'list', day, coverage, counts: countsOf(found), groups, page, pages };
}

function countsOf({ inForce, unknown, suspended, waiting }: InForce): ListAnswer['counts'] {
  return { inForce: inForce.length, unknown: unknown.length, suspended: suspended.length, waiting };
}

async function aboutOne(
  typed: string,
  days: AskedDays,
  { force, numbers }: AnswerSources,
  settings: InForceSettings,
): Promise<Answer> {
  const ids = await force.ids();
  const found = ids.includes(typed) ? { id: typed } : await findDecision(typed, numbers, settings.profile);
  if ('id' in found) return answerOfDecision(ids.indexOf(found.id), days, force, settings);
  const offered = 'several' in found ? found.several : found.like;
  const places = offered.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
  const kind = 'several' in found ? 'which' : 'no-such';
  return { kind, day: days.day, typed, offered: await itemsOn(places, days, force, settings) };
}
