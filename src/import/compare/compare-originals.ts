import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DecisionRecord } from '../../domain/record.ts';
import type { Site } from '../../site/site.ts';
import { compareOriginal, isEqual, type OriginalComparison } from './compare-original.ts';
import { originalOf } from './original-of.ts';

/**
 * What became of a decision. Only typed letters are compared: `recognised` ones, of the PDF or of the page (`machine-read`), may
 * be wrong themselves.
 */
export type Outcome =
  | { is: 'equal' }
  | { is: 'differs'; comparison: OriginalComparison }
  | { is: 'no-text' | 'recognised' | 'machine-read' };

/** A decision that has its full text and a PDF of it. */
export interface ComparedDecision {
  record: DecisionRecord;
  /** The PDF, below `attachments/`. */
  original: string;
  outcome: Outcome;
}

/** Decisions, and how many of the archive's have no full text or no PDF to compare. */
export interface ComparedArchive {
  decisions: ComparedDecision[];
  notHeld: number;
}

/** Compares the texts of an archive's decisions with their originals, in the order of the archive. */
export async function compareOriginals(
  { archive, pdfs, contentDir }: Site,
  onProgress?: (done: number, of: number) => void,
): Promise<ComparedArchive> {
  const records = [...archive.decisions.values()].flatMap(({ record }) => record ?? []);
  const decisions: ComparedDecision[] = [];
  for (const [at, record] of records.entries()) {
    const original = originalOf(record);
    if (original === undefined) continue;
    const outcome = await outcomeOf(record, original, pdfs, contentDir);
    decisions.push({ record, original, outcome });
    onProgress?.(at + 1, records.length);
  }
  return { decisions, notHeld: records.length - decisions.length };
}

async function outcomeOf(
  record: DecisionRecord,
  original: string,
  pdfs: Site['pdfs'],
  contentDir: string,
): Promise<Outcome> {
  if (record.source?.machineRead) return { is: 'machine-read' };
  if (pdfs?.factsOf(original)?.made === 'recognised') return { is: 'recognised' };
  const text = pdfs?.textOf(original);
  if (!text) return { is: 'no-text' };
  const comparison = compareOriginal(record, await readFile(path.join(contentDir, record.file), 'utf8'), text);
  return isEqual(comparison) ? { is: 'equal' } : { is: 'differs', comparison };
}
