import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { todayScript } from '../../../src/client/today/today-script.ts';
import { writeToday } from '../../../src/client/today/write-today.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import { todaySettings } from '../../../src/site/today-settings.ts';
import { writeDate } from '../../../src/domain/write-date.ts';
import { makeSite } from '../../site/make-archive.ts';
import { faultsOf } from './faults-of.ts';

const site = makeSite({ asOf: '2026-03-10', settings: { staleAfter: 60 } });

it('knows the day of the data, and from when on they are old', () => {
  expect(todaySettings(site)).toEqual({
    day: '2026-03-10',
    dayWords: '10/3/2026',
    staleFrom: '2026-05-09',
    timezone: 'Asia/Ho_Chi_Minh',
    locale: 'vi',
  });
});

describe('todayScript', () => {
  it('is a script by itself, of at most 2 KB', () => {
    const script = todayScript(todaySettings(site));
    expect(faultsOf(script)).toEqual([]);
    expect(gzipSync(script).length).toBeLessThan(2048);
  });

  it.each([
    ['(() => { __name(() => {}, "look"); })()', "'__name' is not defined."],
    ['(() => __vite_ssr_import_0__.dayIn())()', "'__vite_ssr_import_0__' is not defined."],
    ['(() => { class A { static {} } })()', 'Parsing error: Unexpected token {'],
  ])('could not be %s', (script, fault) => {
    expect(faultsOf(script)).toEqual([fault]);
  });

  it('uses no words of the interface', () => {
    expect(todayScript(todaySettings(site))).not.toMatch(/[^\x00-\x7F]/);
  });
});

it('writes days as pages do', () => {
  fc.assert(
    fc.property(fc.constantFrom('vi' as const, 'en' as const), fc.integer({ min: 0, max: 40_000 }), (locale, days) => {
      const day = addDays('1990-01-01', days);
      expect(writeToday(locale, day)).toBe(writeDate(locale, day));
    }),
  );
});
