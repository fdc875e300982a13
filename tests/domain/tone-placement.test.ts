import { expect, it } from 'vitest';
import { withOlderTone } from '../../src/domain/tone-placement.ts';

it.each([
  ['hoà', 'hòa'],
  ['HOÀ', 'HÒA'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['uỷ', 'ủy'],
  ['hòa', 'hòa'],
  ['quý', 'quý'],
  ['quả', 'quả'],
  ['hoàn', 'hoàn'],
  ['toán', 'toán'],
  ['huyện', 'huyện'],
  ['thuở', 'thuở'],
  ['oà', 'òa'],
  ['abc', 'abc'],
])('%s is compared as %s', (word, older) => expect(withOlderTone(word)).toBe(older));
