import { expect, it } from 'vitest';
import { requestLog, sumOf } from '../../../../scripts/bench-search/cost/request-log.ts';

it('adds up by kind what was asked for since the last call, once all of it is sent', async () => {
  const log = requestLog('/kho/');
  let send = (_: number): void => undefined;
  log.add('/kho/data/numbers/6f02f4af7656-1.json', Promise.resolve(300));
  log.add('/kho/data/numbers/6f02f4af7656-2.json', new Promise((resolve) => (send = resolve)));
  const taken = log.take();
  // Asked for while the other was under way.
  log.add('/kho/pagefind/pagefind.js', Promise.resolve(7));
  send(50);
  const bytes = await taken;
  expect([...bytes]).toEqual([
    ['data/numbers', 350],
    ['pagefind', 7],
  ]);
  expect(sumOf(bytes)).toBe(357);
  expect(await log.take()).toEqual(new Map());
});
