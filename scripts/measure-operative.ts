import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { foldedNumberKey } from '../src/domain/document-number.ts';
import { renderMarkdown } from '../src/markdown/render-markdown.ts';
import { readJsonLines } from './read-json-lines.ts';

/** A paragraph of a law that looks operative, labelled by a person: what it says that the law does, or nothing. */
interface Sample {
  /** The law's number in `docs.jsonl` of the corpus, which is no part of the project. */
  row: string;
  /** The line of its text, from 1. */
  line: number;
  /** First 16 digits of the line's SHA-256: a corpus that has changed is told, not measured. */
  digest: string;
  /** Act and number: `end 76/2006/QH11`. */
  says: string[];
}

interface Law {
  number: string;
  body: string;
}

const CORPUS = new URL('../../shared/corpora/vn-laws-dev/docs.jsonl', import.meta.url);
const SAMPLE = new URL('../tests/fixtures/operative-sample.jsonl', import.meta.url);

/**
 * Measures the reader of operative sentences on whole laws, as a build reads them, against every paragraph of them that
 * holds an operative word and a number: `node scripts/measure-operative.ts`. What it finds elsewhere is wrong.
 */
function main(): void {
  if (!existsSync(CORPUS)) {
    console.log('Nothing was measured: ../shared/corpora is missing.');
    return;
  }
  const samples = readJsonLines<Sample>(SAMPLE);
  const laws = readJsonLines<Law>(CORPUS);
  const expected = new Set(samples.flatMap(({ row, line, says }) => says.map((said) => `${row}:${line} ${said}`)));
  for (const sample of samples) if (!isUnchanged(sample, laws)) console.log(`The corpus has changed at ${sample.row}.`);
  const found = new Set(laws.flatMap(findsOf));
  const missed = [...expected].filter((fact) => !found.has(fact));
  const wrong = [...found].filter((fact) => !expected.has(fact));
  for (const fact of missed) console.log(`missed ${fact}`);
  for (const fact of wrong) console.log(`wrongly found ${fact}`);
  const right = expected.size - missed.length;
  const rate = (whole: number) => (right / whole).toFixed(3);
  const traps = samples.filter(({ says }) => says.length === 0).length;
  console.log(`${samples.length} paragraphs, ${traps} of them say nothing of the law itself; ${expected.size} facts.`);
  console.log(`right ${right}, missed ${missed.length}, wrong ${wrong.length}`);
  console.log(`precision ${rate(right + wrong.length)}, recall ${rate(expected.size)}`);
}

/** What a law says that it does itself. */
function findsOf({ number, body }: Law): string[] {
  const options = { format: 'md', file: 'x.md', firstLine: 1, profile: 'vn', locale: 'vi' } as const;
  const own = (actor: string) => foldedNumberKey(actor, 'vn') === foldedNumberKey(number, 'vn');
  return renderMarkdown(body, options)
    .operative.filter(({ actor }) => actor === undefined || own(actor))
    .map(({ act, target, at }) => `${number}:${at.line} ${act} ${target.number}`);
}

function isUnchanged({ row, line, digest }: Sample, laws: readonly Law[]): boolean {
  const text = laws.find(({ number }) => number === row)?.body.split('\n')[line - 1] ?? '';
  return createHash('sha256').update(text).digest('hex').startsWith(digest);
}

main();
