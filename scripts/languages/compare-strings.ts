import type { StringSet } from './string-sets.ts';

/** A text, or a function that makes one, and where it stands: `form.legend`, `weekdays.0`. */
export interface Entry {
  key: string;
  value: unknown;
}

/** What a language's strings and those of the first language differ in. */
export interface Differences {
  /** Keys that the first language has and this one lacks, or has as something else. */
  missing: string[];
  /** Keys of which the text is empty, where the first language's is not. */
  empty: string[];
  /** Keys that the first language hasn't. */
  unknown: string[];
}

/** Every text and function of a set, in its order. */
export function entriesOf(set: StringSet, above = ''): Entry[] {
  return Object.entries(set).flatMap(([name, value]) => {
    const key = above + name;
    return typeof value === 'object' && value !== null ? entriesOf(value as StringSet, `${key}.`) : [{ key, value }];
  });
}

/** Compares a language's strings with those of the first language. */
export function compareStrings(first: StringSet, other: StringSet): Differences {
  const written = new Map(entriesOf(other).map(({ key, value }) => [key, value]));
  const wanted = new Map(entriesOf(first).map(({ key, value }) => [key, value]));
  const keys = [...wanted.keys()];
  return {
    missing: keys.filter((key) => typeof written.get(key) !== typeof wanted.get(key)),
    empty: keys.filter((key) => written.get(key) === '' && wanted.get(key) !== ''),
    unknown: [...written.keys()].filter((key) => !wanted.has(key)),
  };
}
