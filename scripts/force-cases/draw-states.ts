import type { State } from '../../src/domain/timeline.ts';
import { bar, label, picture } from './svg.ts';

/** The states, with their names in English and in official Vietnamese. */
const STATES: [State, string, string, boolean?][] = [
  ['not-yet-in-force', 'not yet in force', 'Chưa có hiệu lực'],
  ['in-force', 'in force', 'Còn hiệu lực'],
  ['in-force', 'in force (assumed)', 'suy theo mặc định; không hiện là “Còn hiệu lực”', true],
  ['partly-in-force', 'partly in force', 'Hết hiệu lực một phần'],
  ['suspended', 'suspended', 'Ngưng hiệu lực'],
  ['partly-suspended', 'partly suspended', 'Ngưng hiệu lực một phần'],
  ['expired', 'expired', 'Hết hiệu lực'],
  ['unknown', 'unknown', 'Chưa rõ hiệu lực'],
  ['not-applicable', 'not applicable', 'không hiện tình trạng'],
];
const ROW = 30;

/** The key to the pictures: a bar of each state and its names. */
export function drawStates(): string {
  const told = STATES.map(([, english, vietnamese]) => `${english}: ${vietnamese}.`);
  return picture(600, ROW * STATES.length + 18, 'The states of a decision', told.join(' '), [
    ...STATES.flatMap(([state, english, vietnamese, assumed], i) => [
      bar(14, 12 + i * ROW, 64, 20, state, assumed),
      label(92, 26 + i * ROW, english, 'strong'),
      label(240, 26 + i * ROW, vietnamese),
    ]),
  ]);
}
