import { numberBearsYear, numberKey, parseNumber } from '../../domain/document-number.ts';
import { findCitations } from '../../domain/find-citations.ts';
import { writeCitation } from '../../domain/resolve/reference-to.ts';
import { cleanLine } from '../../domain/vietnamese-text.ts';
import type { Read } from '../layout/read-document.ts';

/**
 * References to the documents that the lines "Căn cứ …" name by a number with its day or year, each once: what is named
 * otherwise can't be told apart from others.
 */
export function basesIn(lines: readonly Read<string>[], own: string): string[] {
  const found = new Map<string, string>();
  for (const { value } of lines) {
    for (const { citation } of findCitations(cleanLine(value), 'vn')) {
      if (citation.number === undefined) continue;
      const { number, issued } = citation;
      if (numberKey(number, 'vn') === numberKey(own, 'vn')) continue;
      if (issued === undefined && !numberBearsYear(parseNumber(number, 'vn'))) continue;
      const key = numberKey(number, 'vn');
      // A later mention without a day adds nothing.
      if (issued !== undefined || !found.has(key)) found.set(key, writeCitation(citation));
    }
  }
  return [...found.values()];
}
