import type { Asked } from './collection.ts';
import type { Engine, OpenEngine } from './engine.ts';
import { FORMS, formsOf, type Form } from './query-forms.ts';
import { leadsTo, quantile, rankOf, scoresOf, type Scores } from './scores.ts';
import { sideBySide } from './side-by-side.ts';

/** Small machines have two cores. */
const FORMS_AT_A_TIME = 2;

/** Questions whose answers are timed in each form, at most: whole answers, which may take seconds. */
export const TIMED = 20;

/** How an engine did with questions in one form. */
export interface Measurement extends Scores {
  form: Form;
  engine: string;
  /** The part of the questions, 0 to 1, where the very first link leads to the provision. */
  firstLink: number;
  /** Milliseconds a question, where it was asked in a browser. */
  median: number | undefined;
  percentile95: number | undefined;
  /** Questions that ended in an error or took too long: answered with nothing. */
  failed: number;
  /** Questions that were answered with no result at all, which takes little time. */
  empty: number;
}

/** Where the provision stands in an answer. */
interface Place {
  rank: number | undefined;
  isFirstLink: boolean;
  hasFailed: boolean;
  isEmpty: boolean;
  milliseconds: number | undefined;
}

/** How many answers `measure` asks for about so many questions. */
export function answersTo(asked: readonly Asked[]): number {
  return FORMS.length * (asked.length + timedOf(asked).length);
}

/**
 * Asks an engine every question in every form, two forms at a time. Times are those of whole answers to a few questions,
 * asked before with nothing beside them. Each form begins with the engine opened anew and a question that isn't counted,
 * so that what is loaded at the very first is not measured.
 *
 * @param onAnswer called after each answer
 * @throws Error where a whole answer puts the provision elsewhere than one that is asked for only what scores need
 */
export async function measure(engine: Engine, asked: readonly Asked[], onAnswer: () => void): Promise<Measurement[]> {
  const times = await sideBySide(FORMS, 1, (form) => timesOf(engine, asked, form, onAnswer));
  const places = await sideBySide(FORMS, FORMS_AT_A_TIME, (form) => placesOf(engine, asked, form, onAnswer));
  return FORMS.map((form, at) => ({
    form,
    engine: engine.name,
    ...summaryOf(places[at]!),
    ...percentilesOf(times[at]!),
  }));
}

async function timesOf(engine: Engine, asked: readonly Asked[], form: Form, onAnswer: () => void): Promise<number[]> {
  const times: number[] = [];
  await inOpened(engine, asked, async (opened) => {
    for (const question of timedOf(asked)) {
      const whole = await placeOf(opened, question, form);
      // At once, since what Pagefind finds depends on what it has loaded so far.
      checkSame(whole, await placeOf(opened, question, form, question.address), question);
      if (whole.milliseconds !== undefined) times.push(whole.milliseconds);
      onAnswer();
    }
  });
  return times;
}

async function placesOf(engine: Engine, asked: readonly Asked[], form: Form, onAnswer: () => void): Promise<Place[]> {
  const places: Place[] = [];
  await inOpened(engine, asked, async (opened) => {
    for (const question of asked) {
      places.push(await placeOf(opened, question, form, question.address));
      onAnswer();
    }
  });
  return places;
}

async function inOpened(
  engine: Engine,
  [first]: readonly Asked[],
  work: (opened: OpenEngine) => Promise<void>,
): Promise<void> {
  const opened = await engine.open();
  if (first) await opened.answer(first.query, first.address);
  await work(opened);
  await opened.close();
}

async function placeOf(opened: OpenEngine, question: Asked, form: Form, about?: string): Promise<Place> {
  const { results, milliseconds, hasFailed = false } = await opened.answer(formsOf(question)[form], about);
  return {
    rank: hasFailed ? undefined : rankOf(question.address, results),
    isFirstLink: !hasFailed && leadsTo(results[0]?.[0] ?? '', question.address),
    hasFailed,
    isEmpty: !hasFailed && results.length === 0,
    milliseconds,
  };
}

/** Questions at equal distances. */
function timedOf(asked: readonly Asked[]): Asked[] {
  const step = Math.ceil(asked.length / TIMED);
  return asked.filter((_, at) => at % step === 0);
}

function checkSame(whole: Place, parted: Place, { query }: Asked): void {
  if (whole.hasFailed || parted.hasFailed) return;
  if (whole.rank === parted.rank && whole.isFirstLink === parted.isFirstLink) return;
  throw new Error(`Not the rank of the whole answer (${whole.rank}, not ${parted.rank}): ${query}`);
}

function summaryOf(places: readonly Place[]): Scores & Pick<Measurement, 'firstLink' | 'failed' | 'empty'> {
  return {
    ...scoresOf(places.map(({ rank }) => rank)),
    firstLink: places.length === 0 ? 0 : places.filter(({ isFirstLink }) => isFirstLink).length / places.length,
    failed: places.filter(({ hasFailed }) => hasFailed).length,
    empty: places.filter(({ isEmpty }) => isEmpty).length,
  };
}

function percentilesOf(times: readonly number[]): Pick<Measurement, 'median' | 'percentile95'> {
  return { median: quantile(times, 0.5), percentile95: quantile(times, 0.95) };
}
