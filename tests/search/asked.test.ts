import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsked, writeAsked, type Asked } from '../../src/client/search/narrow/asked.ts';
import { ORDERS, type Filters } from '../../src/domain/search/page-facets.ts';
import { searchSettingsOf } from '../../src/site/search/search-settings-of.ts';
import { smallSite } from './small-site.ts';

const settings = {
  vi: searchSettingsOf(smallSite([])).narrowing,
  en: searchSettingsOf(smallSite([], [], [], { locale: 'en' })).narrowing,
};

const ALL: Asked = {
  query: 'phí bến bãi',
  filters: { type: 'quyet-dinh', issuer: 'ubnd-tinh', topic: 'phi', year: '2021', state: 'in-force' },
  order: 'newest',
};

describe('what is asked for stands in the address', () => {
  it.each([
    [
      'vi',
      '?q=ph%C3%AD+b%E1%BA%BFn+b%C3%A3i&loai=quyet-dinh&co-quan=ubnd-tinh&chu-de=phi&nam=2021&hieu-luc=con-hieu-luc&sap-xep=moi-nhat',
    ],
    [
      'en',
      '?q=ph%C3%AD+b%E1%BA%BFn+b%C3%A3i&type=quyet-dinh&issuer=ubnd-tinh&topic=phi&year=2021&state=in-force&sort=newest',
    ],
  ] as const)('%s', (locale, address) => {
    expect(writeAsked(ALL, settings[locale])).toBe(address);
    expect(readAsked(address, settings[locale])).toEqual(ALL);
  });

  it.each<[address: string, asked: Partial<Asked>]>([
    ['', {}],
    ['?q=', {}],
    ['?q=a&hieu-luc=in-force', { query: 'a' }],
    ['?sap-xep=relevance', {}],
    ['?sap-xep=xyz&loai=&nam=2021', { filters: { year: '2021' } }],
    ['?hieu-luc=het-hieu-luc&sap-xep=cu-nhat', { filters: { state: 'expired' }, order: 'oldest' }],
  ])('%s', (address, asked) => {
    expect(readAsked(address, settings.vi)).toEqual({ query: '', filters: {}, order: 'relevance', ...asked });
  });

  it('says nothing where nothing is asked for', () => {
    expect(writeAsked({ query: '', filters: {}, order: 'relevance' }, settings.vi)).toBe('');
  });

  it('and is read as it was written, in both languages', () => {
    const value = fc.string({ minLength: 1 });
    const filters = fc.record(
      { type: value, issuer: value, topic: value, year: value, state: fc.constantFrom('in-force', 'suspended') },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Filters>;
    const asked = fc.record({ query: fc.string(), filters, order: fc.constantFrom(...ORDERS) });
    fc.assert(
      fc.property(asked, fc.constantFrom(settings.vi, settings.en), (one, of) => {
        expect(readAsked(writeAsked(one, of), of)).toEqual(one);
      }),
    );
  });
});
