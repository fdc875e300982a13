import { expect, it } from 'vitest';
import { decodePlain } from '../../../src/domain/legacy-encoding/decode-plain.ts';
import { encodeLegacy } from './encode-legacy.ts';

it.each([
  ['a line', 'QUYếT ĐịNH', 'QUYẾT ĐỊNH'],
  ['a word beside one in capitals', 'Bí THƯ', 'BÍ THƯ'],
  ['a column', 'ủY BAN NHÂN DÂN      Độc lập - Tự do', 'ỦY BAN NHÂN DÂN      Độc lập - Tự do'],
  ['no name, nor a number’s line', 'Hồ Vũ\nSố: 5/QĐ-UBND', 'Hồ Vũ\nSố: 5/QĐ-UBND'],
])('TCVN3 without fonts: capitals of %s', (_, typed, shown) => {
  expect(decodePlain(encodeLegacy(typed, 'tcvn3'), 'tcvn3')).toBe(shown);
});

it('VNI has all capitals itself', () => {
  expect(decodePlain(encodeLegacy('QUYếT', 'vni'), 'vni')).toBe('QUYếT');
});
