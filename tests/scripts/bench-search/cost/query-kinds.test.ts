import { expect, it } from 'vitest';
import { queryKinds } from '../../../../scripts/bench-search/cost/query-kinds.ts';
import { planDecisions } from '../../../../scripts/make-archive/plan.ts';
import { createRandom } from '../../../../scripts/make-archive/random.ts';

const planned = planDecisions(createRandom(1), 500);
const kinds = new Map(queryKinds(planned).map((kind) => [kind.name, kind]));
const numbers = new Set(planned.map(({ number }) => number));
const asked = (name: string) => [kinds.get(name)!.first, kinds.get(name)!.next];

it('numbers that exist are borne by a decision, and those that do not by none', () => {
  expect(asked('a number that exists').filter((number) => !numbers.has(number))).toEqual([]);
  expect(asked('a number that does not').filter((number) => numbers.has(number))).toEqual([]);
});

it('running numbers are those of a decision, or of none', () => {
  const running = new Set([...numbers].map((number) => number.split('/')[0]));
  expect(asked('a running number').filter((number) => !running.has(number))).toEqual([]);
  expect(asked('one that no decision has').filter((number) => running.has(number))).toEqual([]);
});

it('days and months are those in which something was issued, day first', () => {
  const days = new Set(planned.map(({ issued }) => issued.split('-').map(Number).reverse().join('/')));
  expect(asked('a day').filter((day) => !days.has(day))).toEqual([]);
  expect(kinds.get('a month')!.first).toBe(`tháng ${kinds.get('a day')!.first.replace(/^\d+\//, '')}`);
});

it('a number may take 30 KB, anything else 300', () => {
  const limits = [...kinds.values()].map(({ first, limit }) => [
    /^[\d/QĐUBND-]+$/.test(first) && !first.match(/\/\d{4}$/),
    limit,
  ]);
  expect(limits.filter(([isNumber, limit]) => limit !== (isNumber ? 30_000 : 300_000))).toEqual([]);
});

it('the second search of a kind is another one, and the long questions have eleven words', () => {
  expect([...kinds.values()].filter(({ first, next }) => first === next)).toEqual([]);
  expect(asked('a question of 11 words').map((question) => question.split(' ').length)).toEqual([11, 11]);
});
