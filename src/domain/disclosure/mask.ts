import type { Disclosure } from './disclosure.ts';

/**
 * A find as it may be told where others read: `079•••••0000`, `••/••/1990`. Markings, and words for an illness, are of
 * nobody by themselves.
 */
export function masked({ kind, value }: Pick<Disclosure, 'kind' | 'value'>): string {
  if (kind === 'birth-date') return maskedDay(value);
  const isNumber = kind === 'identity-number' || kind === 'phone-number' || kind === 'bank-account';
  if (!isNumber) return value;
  const signs = value.replace(/[^\p{L}\d]/gu, '');
  const first = signs.length < 10 ? 2 : 3;
  const last = signs.length < 12 ? first : 4;
  return signs.slice(0, first) + '•'.repeat(Math.max(0, signs.length - first - last)) + signs.slice(-last);
}

/** The year stays. */
function maskedDay(value: string): string {
  return value.replace(/\d+/g, (digits) => (digits.length === 4 ? digits : '••'));
}
