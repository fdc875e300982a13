import type { Asked } from './collection.ts';
import type { Engine } from './engine.ts';
import { FORMS, formsOf, type Form } from './query-forms.ts';
import { leadsTo, quantile, rankOf, scoresOf, type Scores } from './scores.ts';

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
}

/**
 * Asks an engine every question in every form, one after the other. One question is asked beforehand, so that what is
 * loaded at the first one is not measured.
 *
 * @param onAnswer called after each question
 */
export async function measure(engine: Engine, asked: readonly Asked[], onAnswer: () => void): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  if (asked[0]) await engine.answer(asked[0].query);
  for (const form of FORMS) {
    const ranks: (number | undefined)[] = [];
    const times: number[] = [];
    let firstLinks = 0;
    let failed = 0;
    for (const question of asked) {
      const { results, milliseconds, hasFailed } = await engine.answer(formsOf(question)[form]);
      ranks.push(hasFailed ? undefined : rankOf(question.address, results));
      if (!hasFailed && leadsTo(results[0]?.[0] ?? '', question.address)) firstLinks += 1;
      if (milliseconds !== undefined) times.push(milliseconds);
      if (hasFailed) failed += 1;
      onAnswer();
    }
    measurements.push({
      form,
      engine: engine.name,
      firstLink: asked.length === 0 ? 0 : firstLinks / asked.length,
      ...scoresOf(ranks),
      median: quantile(times, 0.5),
      percentile95: quantile(times, 0.95),
      failed,
    });
  }
  return measurements;
}
