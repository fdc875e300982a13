import { CitableDecisions } from '../domain/resolve/citable-decisions.ts';
import { findCited } from '../domain/resolve/resolve-citations.ts';
import type { Archive } from '../domain/archive.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { Site } from './site.ts';

/** A citation in prose that is put out as plain text, since it names no decision of the archive, or no single one. */
export interface UnresolvedCitation {
  /** Relative to the content folder. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** As it stands in the text, in one line. */
  text: string;
  reason: 'unknown' | 'ambiguous';
  /** Of an ambiguous one, the ids of the decisions that it may name; sorted. */
  candidates: string[];
}

/** Every citation of the published texts that resolves to nothing, by file, then in the order of the text. */
export function unresolvedCitations({
  archive,
  renderedOf,
}: Pick<Site, 'archive' | 'renderedOf'>): UnresolvedCitation[] {
  const citable = new CitableDecisions(archive.decisions.values(), archive.settings);
  return publishedRecords(archive).flatMap((record) => {
    const placed = renderedOf(record.file).citations;
    return findCited(record, citable).flatMap((found, n) => {
      const citation = placed[n];
      if (!citation || (found && 'one' in found)) return [];
      const candidates = found ? found.several.map(({ id }) => id).sort() : [];
      const reason = found ? ('ambiguous' as const) : ('unknown' as const);
      return { file: record.file, ...citation.at, text: citation.text, reason, candidates };
    });
  });
}

function publishedRecords({ decisions, translations, news, pages }: Archive): ContentRecord[] {
  const held = [...decisions.values()].flatMap(({ record }) => record ?? []);
  const records = [...held, ...translations, ...news.map(({ record }) => record), ...pages];
  return records.sort((a, b) => (a.file < b.file ? -1 : 1));
}
