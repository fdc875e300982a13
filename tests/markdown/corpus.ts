import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A hostile or odd input of the development corpora. */
export interface HostileInput {
  id: string;
  kind: 'html' | 'markdown' | 'string' | 'yaml';
  source: string;
  input: string;
  expected_html?: string;
  section?: string;
}

const CORPORA = path.resolve(import.meta.dirname, '../../../shared/corpora');

/** The rows of a file of the corpora; none where it is missing. */
export function corpusRows<Row>(file: string): Row[] {
  const full = path.join(CORPORA, file);
  if (!existsSync(full)) return [];
  return readFileSync(full, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
