import { mkdirSync, mkdtempSync, rmSync, copyFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkContent } from '../src/site/check-content.ts';
import { RELATIONS } from './measure-import/facts.ts';
import { KINDS, type Kind } from './measure-import/kinds.ts';
import { laws } from './measure-import/laws.ts';
import { measureKind } from './measure-import/measure-kind.ts';
import { measureRegister } from './measure-import/register.ts';
import { SAMPLE, samplesOf, type Sample } from './measure-import/sample.ts';
import { Tally } from './measure-import/tally.ts';

const FIELDS = [
  'number',
  'type',
  'issuer',
  'issued',
  'effective',
  'title',
  'signers',
  'offices',
  'capacities',
  'recipients',
  'bases',
];
const ACTS = [...RELATIONS, 'provisions', 'days'];
const STRUCTURE = ['provisions as headings', 'other headings', 'tables', 'pictures', 'notes'];
const OF_LAWS = [
  'number',
  'type',
  'issuer',
  'issued',
  'effective',
  'title in any case',
  'signers',
  'ends',
  'amends in any part',
  'articles and chapters',
];

/** Lines of misses of a register. */
const MOST_LINES = 20;

/**
 * Measures the import on files that are made of documents of which a person said beforehand what is true:
 * `node scripts/measure-import.ts [--tuned] [WORD…]` prints precision and recall by field, relation and kind of file, words lost, and every
 * miss. A word keeps those kinds whose name holds it; `--tuned`
 * leaves out what may not be looked at while the import is made better.
 */
async function main(args: readonly string[]): Promise<void> {
  const words = args.filter((arg) => arg !== '--tuned');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-measure-import-'));
  try {
    const kinds = KINDS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    await measureSet('Documents that the import was tuned on', samplesOf('tuned'), kinds, folder, [
      ...FIELDS,
      ...ACTS,
      ...STRUCTURE,
    ]);
    if (args.includes('--tuned')) return;
    await measureSet('Documents held out', samplesOf('held-out'), kinds, folder, [...FIELDS, ...ACTS, ...STRUCTURE]);
    const law = laws();
    if (law.length === 0) console.log('\nWhole laws: ../shared/corpora is missing.');
    else
      await measureSet(
        'Whole laws of the corpora',
        law,
        kinds.filter(({ name }) => name === 'docx'),
        folder,
        OF_LAWS,
      );
    if (words.length === 0) await measureRows(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSet(
  title: string,
  samples: readonly Sample[],
  kinds: readonly Kind[],
  folder: string,
  fields: readonly string[],
) {
  const tally = new Tally();
  const ofScans = new Tally();
  const rows: Record<string, object> = {};
  const told: string[] = [];
  for (const [at, kind] of kinds.entries()) {
    const able = samples.filter(({ sheet }) => !kind.skips?.(sheet));
    const own = able.filter((_, place) => place % (kind.every ?? 1) === 0);
    const files = await kind.make(own, path.join(folder, `${title}-${at}`));
    if (!files) {
      rows[kind.name] = { files: 'the program that makes them is missing' };
      continue;
    }
    const content = contentFolder(path.join(folder, `${title}-${at}-content`));
    const { site } = await checkContent(content, { asOf: '2026-01-01' });
    const counted = new Tally();
    const result = await measureKind(kind, own, files, { archive: site!.archive, content, fields, tally: counted });
    rows[kind.name] = {
      files: result.files,
      lost: result.lost,
      added: result.added,
      refused: result.refused,
      ...counted.sum(),
    };
    told.push(...result.told);
    (kind.isRecognised ? ofScans : tally).add(counted);
  }
  console.log(`\n## ${title}\n`);
  console.table(tally.table());
  if (kinds.some((kind) => kind.isRecognised)) {
    console.log('Scans, every page of which says that a machine read it:');
    console.table(ofScans.table());
  }
  console.table(rows);
  for (const line of [...told, ...tally.misses, ...ofScans.misses]) console.log(line);
}

async function measureRows(folder: string): Promise<void> {
  const tally = new Tally();
  const content = contentFolder(path.join(folder, 'register-content'));
  const pages = await measureRegister(content, folder, tally);
  console.log(`\n## A register of 500 rows: ${pages} pages\n`);
  console.table(tally.table());
  for (const line of tally.misses.slice(0, MOST_LINES)) console.log(line);
}

function contentFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(new URL('site.yaml', SAMPLE), path.join(folder, 'site.yaml'));
  return folder;
}

await main(process.argv.slice(2));
