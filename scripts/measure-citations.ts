import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { findCitations } from '../src/domain/find-citations.ts';
import { provisionPaths } from '../src/domain/provision-path.ts';
import { readJsonLines } from './read-json-lines.ts';

/** An act that a sentence cites, as a person labelled it. */
interface Label {
  /** Offset in the sentence of the number, or of the year of an act that is named by its title and year. */
  at: number;
  number?: string;
  year?: number;
  issued?: string;
  /** Addresses of provisions below the act's page: `dieu-5-khoan-2`. */
  provisions?: string[];
}

/** A labelled sentence: where it stands in the corpora, which are no part of the project, and what it cites. */
interface Sample {
  /** File of the corpora, `#`, id of the row. */
  row: string;
  offset: number;
  length: number;
  /** First 16 digits of the sentence's SHA-256: a corpus that has changed is told, not measured. */
  digest: string;
  acts: Label[];
}

/** Facts that are compared one by one, as text, so that equal facts at one place are equal strings. */
type Facts = Record<'numbers' | 'days' | 'acts by title and year' | 'provisions', string[]>;

const CORPORA = new URL('../../shared/corpora/', import.meta.url);
const SAMPLE = new URL('../tests/fixtures/citation-sample.jsonl', import.meta.url);

/**
 * Measures the recogniser of citations on sentences that were labelled by hand before it ran on them, and that it is
 * never tuned on: `node scripts/measure-citations.ts`.
 */
function main(): void {
  if (!existsSync(CORPORA)) {
    console.log('Nothing was measured: ../shared/corpora is missing.');
    return;
  }
  const samples = readJsonLines<Sample>(SAMPLE);
  const sentences = samples.map(sentenceOf);
  const count = { right: 0, missed: 0, wrong: 0 };
  const table: Record<string, typeof count> = {};
  samples.forEach((sample, i) => {
    const sentence = sentences[i];
    if (sentence === undefined) return console.log(`The corpus has changed at ${sample.row}, ${sample.offset}.`);
    const [expected, found] = [expectedFacts(sample.acts), foundFacts(sentence)];
    for (const kind of Object.keys(expected) as (keyof Facts)[]) {
      const row = (table[kind] ??= { ...count });
      const missed = without(expected[kind], found[kind]);
      const wrong = without(found[kind], expected[kind]);
      row.right += expected[kind].length - missed.length;
      row.missed += missed.length;
      row.wrong += wrong.length;
      for (const fact of missed) console.log(`missed ${fact} (${kind}) in: ${sentence}`);
      for (const fact of wrong) console.log(`wrongly found ${fact} (${kind}) in: ${sentence}`);
    }
  });
  const citing = samples.filter(({ acts }) => acts.length > 0).length;
  console.log(`${samples.length} sentences, ${citing} of them cite.`);
  console.table(Object.fromEntries(Object.entries(table).map(([kind, row]) => [kind, withRates(row)])));
}

function withRates(row: { right: number; missed: number; wrong: number }) {
  const rate = (whole: number) => (whole === 0 ? '-' : (row.right / whole).toFixed(3));
  return { ...row, precision: rate(row.right + row.wrong), recall: rate(row.right + row.missed) };
}

function expectedFacts(acts: readonly Label[]): Facts {
  return {
    numbers: acts.flatMap(({ at, number }) => (number === undefined ? [] : `${at} ${number}`)),
    days: acts.flatMap(({ at, issued }) => (issued === undefined ? [] : `${at} ${issued}`)),
    'acts by title and year': acts.flatMap(({ at, year }) => (year === undefined ? [] : `${at} ${year}`)),
    provisions: acts.flatMap(({ at, provisions = [] }) => provisions.map((provision) => `${at} ${provision}`)),
  };
}

function foundFacts(sentence: string): Facts {
  const acts = findCitations(sentence, 'vn').map(({ citation, start, end }): Label => {
    const { number, issued, provisions } = citation;
    const paths = provisionPaths((provisions ?? []).join(', ')).map(({ parts }) =>
      parts.map(({ kind, number: own }) => `${kind}-${own}`).join('-'),
    );
    if (number === undefined) {
      const at = start + sentence.slice(start, end).lastIndexOf(String(citation.year));
      return { at, year: citation.year, provisions: paths };
    }
    const at = start + sentence.slice(start, end).indexOf(number);
    return { at, number, ...(issued !== undefined && { issued }), provisions: paths };
  });
  return expectedFacts(acts);
}

function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const rowsOf = new Map<string, Map<string, string>>();

function sentenceOf({ row, offset, length, digest }: Sample): string | undefined {
  const [file = '', id = ''] = row.split(/#(.*)/s);
  const rows = rowsOf.get(file) ?? textsById(file);
  rowsOf.set(file, rows);
  const sentence = rows.get(id)?.slice(offset, offset + length);
  const isSame = sentence !== undefined && createHash('sha256').update(sentence).digest('hex').startsWith(digest);
  return isSame ? sentence : undefined;
}

function textsById(file: string): Map<string, string> {
  const rows = readJsonLines<Record<string, string>>(new URL(file, CORPORA));
  return new Map(rows.map((row) => [row.id ?? row.qid ?? row.number ?? '', row.text ?? row.query ?? row.body ?? '']));
}

main();
