import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import { daysBetween } from '../../domain/plain-date.ts';
import type { AnswerStrings } from '../../i18n/in-force/strings.ts';
import { fillIn } from '../../i18n/search/strings.ts';
import { writeDate } from '../../domain/write-date.ts';
import type { Answer, ListAnswer } from './answer.ts';
import type { DecisionAnswer } from './answer-of-decision.ts';
import { dayInWords } from './day-in-words.ts';

type Settings = InForceSettings<AnswerStrings>;

/** Answers to a question about all decisions. */
const LIST_KINDS: ReadonlySet<Answer['kind']> = new Set(['list', 'outside', 'unknown-choice']);

/** The heading of an answer. */
export function headingOf(answer: Exclude<Answer, { kind: 'wrong-day' }>, { locale, texts }: Settings): string {
  const heading = LIST_KINDS.has(answer.kind) ? texts.heading : texts.headingDecision;
  return fillIn(heading, { day: dayInWords(locale, answer.day, texts.weekdays) });
}

/** The outcome in a sentence or two: what a screen reader is told. */
export function outcomeOf(answer: Exclude<Answer, { kind: 'wrong-day' }>, settings: Settings): string[] {
  const { texts } = settings;
  switch (answer.kind) {
    case 'list':
      return countLines(answer, settings);
    case 'outside':
      return [outsideLine(answer, settings)];
    case 'unknown-choice':
      return [fillIn(texts.unknownChoice[answer.of], { typed: answer.typed })];
    case 'decision':
      return decisionLines(answer, settings);
    case 'which':
      return [fillIn(texts.which, { typed: answer.typed })];
    case 'no-such':
      return [fillIn(texts.noSuch, { typed: answer.typed }), ...(answer.offered.length > 0 ? [texts.perhaps] : [])];
  }
}

function countLines({ counts }: ListAnswer, { locale, texts }: Settings): string[] {
  const { format } = new Intl.NumberFormat(locale);
  const { inForce, unknown, suspended, waiting } = counts;
  const written = { inForce: format(inForce), unknown: format(unknown), suspended: format(suspended) };
  const others = unknown + suspended;
  const found = fillIn(others > 0 ? texts.counts : texts.countsPlain, written);
  return [
    inForce + others > 0 ? found : texts.none,
    ...(waiting > 0 ? [fillIn(texts.waiting, { n: format(waiting) })] : []),
  ];
}

function outsideLine(answer: Extract<Answer, { kind: 'outside' }>, { locale, texts, coverage }: Settings): string {
  const day = dayInWords(locale, answer.day, texts.weekdays);
  const asOf = writeDate(locale, coverage.asOf);
  if (answer.why !== 'before-issuer')
    return fillIn(texts[answer.why], { day, asOf, first: writeDate(locale, coverage.first) });
  const { name, first } = answer.issuer;
  return fillIn(texts.beforeIssuer, { day, issuer: name, first: writeDate(locale, first) });
}

function decisionLines(answer: DecisionAnswer, settings: Settings): string[] {
  const { texts } = settings;
  const { state, decision } = answer;
  return [
    `${decision.name}: ${decisionLine(answer, settings)}`,
    ...(state === 'suspended' && answer.instead.length === 0 ? [texts.suspendedWhy] : []),
  ];
}

function decisionLine(
  { state, decision, from, until, year = '' }: DecisionAnswer,
  { locale, texts }: Settings,
): string {
  if (state === undefined) {
    if (decision.issued === undefined) return fillIn(texts.notIssuedYear, { year });
    return fillIn(texts.notIssued, { issued: writeDate(locale, decision.issued) });
  }
  if (state === 'not-applicable') return texts.withoutForce;
  const label = decision.badge?.label ?? '';
  if (state === 'unknown') return `${label}. ${texts.unknownWhy}`;
  const days = {
    ...(from !== undefined && { from: writeDate(locale, from) }),
    ...(until !== undefined && { until: writeDate(locale, until) }),
  };
  const stretch = days.from ? (days.until ? texts.stateFromUntil : texts.stateFrom) : days.until && texts.stateUntil;
  return `${label}. ${stretch ? fillIn(stretch, days) : ''}`.trim();
}

/** Up to what day the archive knows, and what follows from that for the day asked about. */
export function caveatOf(answer: Answer, { locale, texts, coverage }: Settings): string | undefined {
  if (answer.kind !== 'list' && answer.kind !== 'decision') return undefined;
  const asOf = writeDate(locale, coverage.asOf);
  switch (answer.coverage) {
    case 'within':
      return fillIn(texts.asOf, { asOf });
    case 'since-build':
      return fillIn(texts.sinceBuild, { asOf });
    case 'stale':
      return fillIn(texts.stale, { asOf, days: daysBetween(coverage.asOf, answer.day) });
    case 'after':
      return fillIn(texts.afterDecision, { asOf });
    case 'before':
      return fillIn(texts.beforeDecision, { first: writeDate(locale, coverage.first) });
  }
}
