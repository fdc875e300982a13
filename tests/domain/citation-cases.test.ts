import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ProseCitation } from '../../src/domain/citation.ts';
import { findCitations } from '../../src/domain/find-citations.ts';

interface CitationCase {
  text: string;
  /** The sentence as macOS writes it, letters and marks apart. */
  nfd?: true;
  cites: (ProseCitation & { span: string })[];
}

const CASES = parse(
  readFileSync(new URL('../fixtures/citation-cases.yaml', import.meta.url), 'utf8'),
) as CitationCase[];

describe('citations in sentences', () => {
  it.each(CASES)('$text', ({ text: written, nfd, cites }) => {
    const text = nfd ? written.normalize('NFD') : written;
    const found = findCitations(text, 'vn').map(({ citation, start, end }) => ({
      span: text.slice(start, end).normalize('NFC'),
      ...citation,
    }));
    expect(found).toEqual(cites);
  });

  it('are at least 120 cases', () => expect(CASES.length).toBeGreaterThanOrEqual(120));

  it('say where their provisions stand', () => {
    const text = 'Theo khoản 2 Điều 111,  Điều 112 và Điều 113 của Luật số 21/2004/QH11';
    const [found] = findCitations(text, 'vn');
    expect(found?.provisions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'khoản 2 Điều 111',
      'Điều 112',
      'Điều 113',
    ]);
  });
});
