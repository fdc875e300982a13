import { readdirSync, readFileSync } from 'node:fs';
import { readSheet, type Sheet } from './paper/sheet.ts';
import { readTruth, type Truth } from './truth.ts';

/** A document with what is true of it. */
export interface Sample {
  name: string;
  sheet: Sheet;
  truth: Truth;
}

export const SAMPLE = new URL('../../tests/fixtures/import-sample/', import.meta.url);

/** The documents of a set: `tuned` ones may be looked at while the import is made better, `held-out` ones not. */
export function samplesOf(set: 'tuned' | 'held-out'): Sample[] {
  const folder = new URL(`${set}/`, SAMPLE);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.txt'.length);
    return {
      name,
      sheet: readSheet(readFileSync(new URL(file, folder), 'utf8')),
      truth: readTruth(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')),
    };
  });
}
