import { readFileSync } from 'node:fs';

/** The values of a JSON Lines file, in order. */
export function readJsonLines<T>(file: string | URL): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
