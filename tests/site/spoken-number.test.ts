import { describe, expect, test } from 'vitest';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { spokenNumber } from '../../src/site/spoken-number.ts';
import { makeSite } from './make-archive.ts';

const settingsOf = (settings: Partial<SiteSettings>) => makeSite({ settings }).archive.settings;

describe('the letters of a number, in words', () => {
  const vietnamese = settingsOf({ locale: 'vi', profile: 'vn' });
  test.each([
    ['2236/QĐ-UBND', 'quyết định, Ủy ban nhân dân'],
    ['749/QĐ-TTg', 'quyết định, Thủ tướng Chính phủ'],
    ['30/2020/NĐ-CP', 'nghị định, Chính phủ'],
    ['45/2019/QH14', 'Quốc hội khóa 14'],
    ['01/2017/TTLT-BYT-BTC', 'thông tư liên tịch, Bộ Y tế, Bộ Tài chính'],
    ['123/UBND-KGVX', 'Ủy ban nhân dân'],
    ['826/VJU-KT&ĐBCL', undefined],
    ['601', undefined],
    ['1/QĐ-constructor', 'quyết định'],
  ])('%s: %s', (number, spoken) => {
    expect(spokenNumber(vietnamese, number)).toBe(spoken);
  });

  test('are told in the site’s language', () => {
    const english = settingsOf({ locale: 'en', profile: 'vn' });
    expect(spokenNumber(english, '2236/QĐ-UBND')).toBe('decision, People’s Committee');
  });

  test('name the site’s own issuer, where one alone has its letters', () => {
    const [one, two] = [
      { name: 'Ủy ban nhân dân tỉnh Mẫu', abbreviation: 'UBND' },
      { name: 'Ủy ban nhân dân huyện Mẫu', abbreviation: 'UBND' },
    ];
    const own = settingsOf({ locale: 'vi', profile: 'vn', issuers: { one } });
    expect(spokenNumber(own, '5/QĐ-UBND')).toBe('quyết định, Ủy ban nhân dân tỉnh Mẫu');
    const several = settingsOf({ locale: 'vi', profile: 'vn', issuers: { one, two } });
    expect(spokenNumber(several, '5/QĐ-UBND')).toBe('quyết định, Ủy ban nhân dân');
  });

  test('are not read under `plain`', () => {
    expect(spokenNumber(settingsOf({ locale: 'en', profile: 'plain' }), '2236/QĐ-UBND')).toBeUndefined();
  });
});
