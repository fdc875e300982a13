import { describe, expect, it } from 'vitest';
import { matchNumbers } from '../../src/client/search/match-numbers.ts';
import { planQuery } from '../../src/client/search/plan-query.ts';
import type { NumberEntry } from '../../src/domain/search/number-entry.ts';
import type { Profile } from '../../src/domain/settings.ts';

const NUMBERS = [
  '2236/QĐ-UBND',
  '2236/KH-UBND',
  '22360/QĐ-UBND',
  '22/36/QĐ-UBND',
  '12/HĐ-ABC',
  '12/HD-ABC',
  '05/QĐ-UBND',
];
const MORE = ['12a/QĐ-UBND', '30/2020/NĐ-CP', '30/2019/TT-BNV', '52-NQ/TW', '601'];

function ask(query: string, numbers = [...NUMBERS, ...MORE], profile: Profile = 'vn') {
  const { number } = planQuery(query, profile);
  const entries = numbers.map((text): NumberEntry => {
    const type = text.includes('NĐ') ? 'nghi-dinh' : text.includes('TT') ? 'thong-tu' : 'quyet-dinh';
    return { id: text, number: text, held: true, type, states: '', notes: '', page: 0 };
  });
  const matches = matchNumbers(number!, entries, profile);
  const ids = (list: NumberEntry[]) => list.map(({ id }) => id);
  return { exact: ids(matches.exact), begun: ids(matches.begun), sameRunning: ids(matches.sameRunning) };
}

describe('a number finds what bears it', () => {
  it.each([
    ['2236/QĐ-UBND', ['2236/QĐ-UBND'], [], ['2236/KH-UBND']],
    ['2236/qd-ubnd', ['2236/QĐ-UBND'], [], ['2236/KH-UBND']],
    ['2236 qd ubnd', ['2236/QĐ-UBND'], [], ['2236/KH-UBND']],
    ['2236', ['2236/QĐ-UBND', '2236/KH-UBND'], [], []],
    ['2236/Q', [], ['2236/QĐ-UBND'], ['2236/KH-UBND']],
    ['12/HD-ABC', ['12/HD-ABC', '12/HĐ-ABC'], [], ['12a/QĐ-UBND']],
    ['12/HĐ-ABC', ['12/HĐ-ABC', '12/HD-ABC'], [], ['12a/QĐ-UBND']],
    ['5/QĐ-UBND', ['05/QĐ-UBND'], [], []],
    ['12a/QĐ-UBND', ['12a/QĐ-UBND'], [], ['12/HĐ-ABC', '12/HD-ABC']],
    ['nghi dinh 30', ['30/2020/NĐ-CP'], [], []],
    ['30/2020', ['30/2020/NĐ-CP'], [], ['30/2019/TT-BNV']],
    ['30/NĐ-CP', ['30/2020/NĐ-CP'], [], ['30/2019/TT-BNV']],
    ['30/2020/NĐ', [], ['30/2020/NĐ-CP'], ['30/2019/TT-BNV']],
    ['52-NQ/TW', ['52-NQ/TW'], [], []],
    ['9999/QĐ-UBND', [], [], []],
    ['36/QĐ-UBND', [], [], []],
  ])('%s', (query, exact, begun, sameRunning) => {
    expect(ask(query)).toEqual({ exact, begun, sameRunning });
  });

  it.each([
    ['RFC 2119', ['RFC 2119']],
    ['rfc2119', ['RFC 2119']],
    ['2119', ['RFC 2119', 'PEP 2119']],
    ['magna carta', ['Magna Carta']],
    ['RFC', []],
  ])('%s under the plain profile', (query, exact) => {
    expect(ask(query, ['RFC 2119', 'PEP 2119', 'RFC 21190', 'Magna Carta'], 'plain').exact).toEqual(exact);
  });
});
