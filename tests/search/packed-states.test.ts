import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/plain-date.ts';
import { packStates, unpackStates } from '../../src/domain/search/packed-states.ts';
import { intervalOn, type Interval, type State } from '../../src/domain/timeline.ts';

it('takes few letters', () => {
  const timeline: Interval[] = [
    { from: '2021-03-09', to: '2021-09-06', state: 'in-force', assumed: true },
    { from: '2021-09-06', state: 'expired', because: { relation: 'supersedes', by: '2021/2236-qd-ubnd' } },
  ];
  expect(packStates(timeline)).toBe('20210309i~20210906x');
});

it('tells the state of any day as the timeline does', () => {
  const states: State[] = ['not-yet-in-force', 'in-force', 'partly-in-force', 'suspended', 'expired', 'unknown'];
  const step = fc.record({
    days: fc.integer({ min: 1, max: 900 }),
    state: fc.constantFrom(...states),
    assumed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.nat(4000), (steps, dated, day) => {
      let from = '2019-12-31';
      const timeline = steps.map(({ days, state, assumed }, at): Interval => {
        const to = addDays(from, days);
        const interval: Interval = {
          ...((at > 0 || dated) && { from }),
          ...(at < steps.length - 1 && { to }),
          state,
          ...(assumed && { assumed: true }),
        };
        from = to;
        return interval;
      });
      const when = addDays('2019-12-01', day);
      const [told, true_] = [unpackStates(packStates(timeline)), timeline].map((each) => intervalOn(each, when));
      expect([told?.state, told?.assumed]).toEqual([true_?.state, true_?.assumed]);
    }),
  );
});
