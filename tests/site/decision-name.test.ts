import { expect, it } from 'vitest';
import { datedName, numberedName, typeName } from '../../src/site/decision-name.ts';
import { makeSite } from './make-archive.ts';

const decision = { type: 'quyet-dinh', number: '2236/QĐ-UBND', issued: '2021-09-06' };
const settings = (changes: Parameters<typeof makeSite>[0] = {}) => makeSite(changes).archive.settings;

it.each([
  ['vi', 'Quyết định số 2236/QĐ-UBND ngày 06/9/2021'],
  ['en', 'Decision 2236/QĐ-UBND of 6 September 2021'],
] as const)('names a decision in %s', (locale, name) => {
  expect(datedName(settings({ settings: { locale } }), decision)).toBe(name);
});

it('leaves out what is not known', () => {
  expect(datedName(settings(), { number: '12' })).toBe('12');
});

it('reads numbers as they stand where the profile says so', () => {
  const plain = settings({ settings: { profile: 'plain', types: { pep: { name: 'PEP', force: false } } } });
  expect(datedName(plain, { type: 'pep', number: 'PEP 8' })).toBe('PEP 8');
});

it('keeps the number apart, so that it can stay on one line', () => {
  expect(numberedName(settings(), decision)).toEqual({ kind: 'Quyết định số ', number: '2236/QĐ-UBND' });
});

it('prefers the name that site.yaml gives a type', () => {
  const own = settings({ settings: { types: { 'quyet-dinh': { name: 'QĐ', force: true } } } });
  expect([typeName(own, 'quyet-dinh'), typeName(settings(), 'nghi-dinh'), typeName(settings(), 'la')]).toEqual([
    'QĐ',
    'Nghị định',
    'la',
  ]);
});
