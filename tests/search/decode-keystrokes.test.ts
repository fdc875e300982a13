import { expect, it } from 'vitest';
import { decodeKeystrokes } from '../../src/client/search/decode-keystrokes.ts';

it.each([
  ['quyeets', 'quyết'],
  ['quye61t', 'quyết'],
  ['quyêts', 'quyết'],
  ['ddinhj', 'định'],
  ['d9i5nh', 'định'],
  ['dduowngf', 'đường'],
  ['d9u7o7ng2', 'đường'],
  ['nguwowif', 'người'],
  ['vieejt', 'việt'],
  ['hoaf', 'hòa'],
  ['giaos', 'giáo'],
  ['quys', 'quý'],
  ['gif', 'gì'],
  ['muaf', 'mùa'],
  ['kyx', 'kỹ'],
  ['Tuwr', 'tử'],
])('%s is %s', (typed, word) => {
  expect(decodeKeystrokes(typed)).toBe(word);
});

it.each(['abc', 'tinh', 'quyết', 'sxs', '2236', 'a'.repeat(13)])('%s is left as it is', (typed) => {
  expect(decodeKeystrokes(typed)).toBeUndefined();
});
