import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../scripts/bench-search/collection.ts';
import type { Answer, Engine } from '../../../scripts/bench-search/engine.ts';
import { answersTo, measure } from '../../../scripts/bench-search/measure.ts';
import { sideBySide } from '../../../scripts/bench-search/side-by-side.ts';

/** An engine that answers every question alike, and notes what it is asked. */
function engineOf(answer: (query: string, about: string | undefined) => Answer) {
  const asked: { query: string; about: string | undefined }[] = [];
  let open = 0;
  const engine: Engine = {
    name: 'Test',
    open: () => {
      open += 1;
      return Promise.resolve({
        answer: (query, about) => {
          asked.push({ query, about });
          return Promise.resolve(answer(query, about));
        },
        close: () => Promise.resolve(void (open -= 1)),
      });
    },
  };
  return { engine, asked, stillOpen: () => open };
}

const questions = (count: number): Asked[] =>
  Array.from({ length: count }, (_, at) => ({ query: `hỏi ${at}`, address: `2020/a#dieu-${at}` }));

describe('measuring an engine', () => {
  it('scores every question by an answer about its address, and times whole answers to a few', async () => {
    const { engine, asked, stillOpen } = engineOf((_, about) => ({
      results: [['2020/b'], ['2020/a#dieu-1', '2020/a#dieu-2']],
      milliseconds: about === undefined ? 40 : 1,
    }));
    let answers = 0;
    const measurements = await measure(engine, questions(100), () => answers++);
    expect(measurements).toHaveLength(4);
    expect(measurements[0]).toEqual({
      form: 'as written',
      engine: 'Test',
      firstLink: 0,
      success: { 1: 0, 3: 0.02, 10: 0.02 },
      mrr: 0.01,
      median: 40,
      percentile95: 40,
      failed: 0,
      empty: 0,
    });
    expect(asked.filter(({ about }) => about === undefined)).toHaveLength(4 * 20);
    expect(answers).toBe(answersTo(questions(100)));
    expect(stillOpen()).toBe(0);
  });

  it('counts what failed as found nowhere', async () => {
    const { engine } = engineOf((query) => ({
      results: [['2020/a#dieu-0']],
      ...(query === 'hỏi 1' && { hasFailed: true as const }),
    }));
    const [measurement] = await measure(engine, questions(2), () => undefined);
    expect(measurement).toMatchObject({ firstLink: 0.5, failed: 1, median: undefined });
  });

  it('stops where a whole answer puts the provision elsewhere', async () => {
    const { engine } = engineOf((_, about) => ({
      results: about === undefined ? [['2020/b'], ['2020/a#dieu-0']] : [['2020/a#dieu-0']],
    }));
    await expect(measure(engine, questions(1), () => undefined)).rejects.toThrow(
      'Not the rank of the whole answer (2, not 1): hỏi 0',
    );
  });

  it('counts what was answered with nothing', async () => {
    const { engine } = engineOf((query) => ({ results: query === 'hỏi 1' ? [] : [['2020/a#dieu-0']] }));
    const [measurement] = await measure(engine, questions(3), () => undefined);
    expect(measurement).toMatchObject({ empty: 1, failed: 0 });
  });

  it('is of no question as well', async () => {
    const { engine } = engineOf(() => ({ results: [] }));
    const measurements = await measure(engine, [], () => undefined);
    expect(measurements.map(({ mrr, median }) => ({ mrr, median }))).toEqual(
      Array(4).fill({ mrr: 0, median: undefined }),
    );
  });
});

describe('work side by side', () => {
  it('gives what comes of each item in their order, and runs as many at a time as it was told', async () => {
    const waiting: (() => void)[] = [];
    const order: number[] = [];
    const all = sideBySide([1, 2, 3], 2, async (item) => {
      order.push(item);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return item * 10;
    });
    expect(order).toEqual([1, 2]);
    // The second is ready first, and the third begins in its place.
    waiting[1]!();
    await setImmediate();
    expect(order).toEqual([1, 2, 3]);
    waiting[2]!();
    waiting[0]!();
    expect(await all).toEqual([10, 20, 30]);
  });

  it('throws what one throws, and begins no further one', async () => {
    const begun: number[] = [];
    let finish = (): void => undefined;
    const all = sideBySide([1, 2, 3, 4], 2, (item) => {
      begun.push(item);
      return item === 1 ? Promise.reject(new Error('one')) : new Promise<void>((resolve) => (finish = resolve));
    });
    await expect(all).rejects.toThrow('one');
    finish();
    await setImmediate();
    expect(begun).toEqual([1, 2]);
  });
});
