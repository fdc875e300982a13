import { findDisclosures } from '../../domain/disclosure/find-disclosures.ts';
import type { ContentRecord } from '../../domain/record.ts';
import type { PlacedDisclosure } from './placed-disclosure.ts';

/** What isn't put out as words, or is looked at elsewhere. */
const NOT_READ = new Set(['kind', 'id', 'file', 'ignore', 'citations', 'redirectFrom', 'url', 'sha256', 'ref']);

/** What must not go out in the words of a record's frontmatter: title, summary, recipients, titles of files, notes … */
export function disclosuresInFrontmatter(record: ContentRecord): PlacedDisclosure[] {
  return wordsIn(asWritten(record), []).flatMap(({ words, path }) =>
    findDisclosures(words).map(({ kind, value }) => ({ kind, value, place: { file: record.file, path } })),
  );
}

/** A record with its relations under their own keys, as a file has them. What was withdrawn is put out without its files. */
function asWritten(record: ContentRecord): object {
  if (record.kind !== 'decision') return record;
  const { references, ...own } = record;
  return { ...own, ...references, ...(own.withdrawn && { attachments: [] }) };
}

interface Words {
  words: string;
  path: (string | number)[];
}

function wordsIn(value: unknown, path: Words['path']): Words[] {
  if (typeof value === 'string') return [{ words: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, i) => wordsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (NOT_READ.has(key) ? [] : wordsIn(item, [...path, key])));
}
