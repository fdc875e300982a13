import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { remark } from 'remark';
import gfm from 'remark-gfm';
import type { Archive } from '../../src/domain/archive.ts';
import { foldInPlace } from '../../src/domain/vietnamese-text.ts';
import { importFile, type Imported, type SourceFile } from '../../src/import/import-file.ts';
import type { SourceText } from '../../src/reading/source-text.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { readWithPrograms } from '../import/read-with-programs.ts';
import type { Kind } from './kinds.ts';
import { pageFacts } from './page-facts.ts';
import { lettersOf } from './paper/sheet.ts';
import type { Sample } from './sample.ts';
import type { Tally } from './tally.ts';

/** What became of the files of a kind. */
export interface KindResult {
  files: number;
  /** Words of the paper that were not read, or are neither in a field nor in the text. */
  lost: number;
  /** Words of the page's text that the paper hasn't. */
  added: number;
  /** Errors of a check in pages that were made. */
  refused: number;
  /** A line for each word lost or added, and each error. */
  told: string[];
}

/**
 * Imports each sample as a file of a kind and counts what is right.
 *
 * @param files in the order of the samples
 * @param content a content folder of the kind's own, in which the pages are checked
 * @param fields those that the sample's truth knows
 */
export async function measureKind(
  kind: Kind,
  samples: readonly Sample[],
  files: readonly Uint8Array[],
  { archive, content, fields, tally }: { archive: Archive; content: string; fields: readonly string[]; tally: Tally },
): Promise<KindResult> {
  const result: KindResult = { files: samples.length, lost: 0, added: 0, refused: 0, told: [] };
  const shown = fields.filter((field) => !kind.without?.includes(field));
  for (const [at, sample] of samples.entries()) {
    const name = `${sample.name} (${kind.name})`;
    const source = await readWithPrograms({ name: `${sample.name}.${kind.ending}`, bytes: files[at]! });
    let imported = await importFile(source, {}, archive);
    imported = await answered(imported, source, sample, archive, tally, name);
    if (!('draft' in imported)) {
      tally.compare(name, inCase(sample.truth.facts, kind), {}, shown);
      result.told.push(`no page  ${name}: ${JSON.stringify(imported)}`);
      continue;
    }
    const { draft, files: others, lost } = imported;
    tally.compare(name, inCase(sample.truth.facts, kind), inCase(pageFacts(draft.text), kind), shown);
    if ('root' in source.read) compareWords(sample, source.read, draft.text, lost, name, kind, result);
    else result.told.push(`unread   ${name}: ${source.advice ?? source.read.refused.code}`);
    for (const { file, bytes } of [{ file: draft.file, bytes: Buffer.from(draft.text) }, ...others]) {
      const target = path.join(content, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  }
  const { problems } = await checkContent(content, { asOf: '2026-01-01' });
  for (const problem of problems.filter(({ severity }) => severity === 'error')) {
    result.refused += 1;
    result.told.push(`refused  ${problem.file} (${kind.name}): ${problem.code} ${JSON.stringify(problem.data)}`);
  }
  return result;
}

/** Asks for what is blank on the paper, as the clerk would be asked; what else lacks stays missed, and is given all the same. */
async function answered(
  imported: Imported,
  source: SourceFile,
  { truth }: Sample,
  archive: Archive,
  tally: Tally,
  name: string,
): Promise<Imported> {
  const missing = 'missing' in imported ? imported.missing : [];
  for (const fact of truth.asked)
    tally.count(
      'asked',
      name,
      missing.some((one) => one === fact),
      `${fact} was not asked for`,
    );
  if (missing.length === 0) return imported;
  const others = missing.filter((fact) => !truth.asked.includes(fact));
  for (const fact of others) tally.count('asked', name, false, `${fact} was asked for`);
  const facts = Object.fromEntries(others.map((fact) => [fact, truth.facts[fact]?.[0] ?? 'Thử']));
  return importFile(source, { ...facts, ...truth.given }, archive);
}

function inCase(facts: Record<string, string[]>, { anyCase }: Kind): Record<string, string[]> {
  if (!anyCase) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([field, values]) => [field, values.map((value) => value.toLowerCase())]),
  );
}

function compareWords(
  sample: Sample,
  read: SourceText,
  page: string,
  lost: readonly string[],
  name: string,
  { hasRunningLines, isRecognised, anyCase }: Kind,
  result: KindResult,
): void {
  const told = (read.leftOut ?? []).join('\n');
  const sheet = hasRunningLines ? sample.sheet : { parts: sample.sheet.parts };
  const written = wordsIn(lettersOf(sheet), anyCase);
  const held = wordsIn(`${wordsOf(read.root).join(' ')} ${told}`, anyCase);
  const body = page.replace(/^---\n.*?\n---\n/s, '');
  const onPage = wordsIn(wordsOf(remark().use(gfm).parse(body)).join(' '), anyCase);
  const unread = minus(written, held);
  const added = minus(onPage, [...written, ...noteSigns(sample)]);
  if (isRecognised) result.told.push(`misread  ${name}: ${unread.length} of ${written.length} words`);
  else for (const word of unread) result.told.push(`unread   ${name}: ${word}`);
  for (const word of lost) result.told.push(`lost     ${name}: ${word}`);
  if (!isRecognised) for (const word of added) result.told.push(`added    ${name}: ${word}`);
  result.lost += lost.length + (isRecognised ? 0 : unread.length);
  result.added += isRecognised ? 0 : added.length;
}

/** Signs that refer to notes, where they are letters of the page. */
function noteSigns({ truth }: Sample): string[] {
  const notes = Number(truth.facts['notes']?.[0]?.split(' ')[1] ?? 0);
  return Array.from({ length: notes }, (_, at) => String(at + 1));
}

/** Words in runs of letters and digits: a sign that is set off or not makes no difference. */
function wordsIn(text: string, anyCase = false): string[] {
  // Raised digits refer to notes.
  const clean = text
    .normalize('NFC')
    .replace(/[\u00AD¹²³]/g, '')
    .replaceAll('\u00D0', 'Đ');
  return (anyCase ? foldInPlace(clean) : clean).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function minus(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
