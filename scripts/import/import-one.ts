import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../src/domain/archive.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { GivenFacts } from '../../src/import/draft/facts-of.ts';
import { importFile, type Imported } from '../../src/import/import-file.ts';
import type { UnreadableReason } from '../../src/reading/unreadable-source.ts';
import type { Flags } from '../flags.ts';
import type { Progress } from '../progress.ts';
import { askFacts, askWhether } from './ask-facts.ts';
import { heldAs } from './held-as.ts';
import { issuerToAdd } from './issuer-to-add.ts';
import { putPage } from './put-pages.ts';
import { readWithPrograms } from './read-with-programs.ts';
import { whyFailed } from './why-failed.ts';

/** Lines that stood on every page and are said. */
const MOST_LINES = 5;
/** Lost words that are said. */
const MOST_WORDS = 20;

/** What each file of a run is imported with. */
export interface ImportWork {
  /** What the clerk says of it. */
  given: GivenFacts;
  archive: Archive;
  texts: ImportTexts;
  flags: Flags;
  progress: Progress;
  /** Which of the files this is, of several: `3/12, 2236.pdf`. */
  part?: string;
}

/** What became of a file: the file of its page, if it has one; or the clerk broke off. */
export type Outcome = { page: string } | 'refused' | 'stopped';

/** Imports a file and tells what became of it. What lacks is asked for where there is a terminal. */
export async function importOne(file: string, work: ImportWork): Promise<Outcome> {
  try {
    return await importOpened(file, work);
  } catch (error) {
    work.progress.clear();
    console.error(work.texts.refused(path.basename(file), whyFailed(error, work.archive.settings.locale)));
    return 'refused';
  }
}

async function importOpened(file: string, work: ImportWork): Promise<Outcome> {
  const { archive, texts, flags, progress } = work;
  const named = { name: path.basename(file), bytes: readFileSync(file) };
  const held = heldAs(named.bytes, archive);
  if (held !== undefined) {
    console.error(texts.refused(named.name, texts.exists(held)));
    return 'refused';
  }
  const { advice, ...source } = await readWithPrograms(named, (doing, done, of) => {
    progress.show(doing, done, of, work.part);
  });
  progress.clear();
  const advised = advice ? ` ${texts.advice[advice]}` : '';
  let imported = await importFile(source, work.given, archive);
  if ('missing' in imported && process.stdin.isTTY) {
    const answers = await askWhatLacks(source.name, imported, work);
    if (typeof answers === 'string') return answers;
    imported = await importFile(source, { ...work.given, ...answers }, archive);
  }
  if (!('draft' in imported)) {
    console.error(whyNot(source.name, imported, texts) + advised + meantAs(file, imported, texts));
    const toAdd = issuerToAdd(imported, texts);
    if (toAdd !== undefined) console.error(toAdd);
    return 'refused';
  }
  const { draft, files, lost, leftOut, unread } = imported;
  if (!putPage(source.name, draft, files, texts, flags)) return 'refused';
  if (unread) console.log(`  ${texts.textless(whyUnread(unread, texts))}${advised}`);
  for (const line of linesToTell(leftOut)) console.log(`  ${texts.leftOut(line)}`);
  if (lost.length > 0) console.log(`  ${texts.lost(lost.length, lost.slice(0, MOST_WORDS).join(' '))}`);
  return { page: draft.file };
}

/** Asks for what a file lacks, of several whether it is to be answered for at all. */
async function askWhatLacks(
  name: string,
  imported: Extract<Imported, { missing: unknown }>,
  { given, archive, texts, part }: ImportWork,
): Promise<GivenFacts | 'refused' | 'stopped'> {
  if (part === undefined) console.log(name);
  else {
    const whether = await askWhether(part, texts);
    if (whether !== 'answer') return whether === 'stop' ? 'stopped' : 'refused';
  }
  const toAdd = issuerToAdd(imported, texts);
  if (toAdd !== undefined) console.log(toAdd);
  const { missing, proposals } = imported;
  const asked = [...missing, ...(given.supersedes === undefined ? (['supersedes'] as const) : [])];
  const answers = await askFacts(asked, proposals, archive.settings, texts);
  if (!answers && part === undefined) console.log(texts.stopped);
  return answers ?? 'stopped';
}

/** Of the lines of every page those with more than the page's number. */
function linesToTell(leftOut: readonly string[]): string[] {
  const isNumber = /^(?:trang|page)?[\s\d/–-]*$/iu;
  return [...new Set(leftOut)].filter((line) => !isNumber.test(line)).slice(0, MOST_LINES);
}

function whyNot(name: string, imported: Exclude<Imported, { draft: unknown }>, texts: ImportTexts): string {
  if ('refused' in imported) return texts.refused(name, whyUnread(imported.refused, texts));
  const facts = imported.missing.map((fact) => {
    const proposal = imported.proposals[fact];
    return proposal === undefined ? texts.facts[fact] : texts.perhaps(texts.facts[fact], proposal);
  });
  return texts.missing(name, facts.join(', '));
}

/** What a file may be meant as that is of another kind, with the command. */
function meantAs(file: string, imported: Imported, { meant }: ImportTexts): string {
  const reason = 'refused' in imported ? imported.refused : undefined;
  if (reason?.code !== 'unknown-kind') return '';
  if (/^(?:xlsx|xlsm|xls|ods|csv|tsv)$/.test(reason.ending)) return ` ${meant.register(file)}`;
  return /^(?:xml|rss|atom|mht|mhtml)$/.test(reason.ending) ? ` ${meant.news(file)}` : '';
}

function whyUnread(reason: UnreadableReason, texts: ImportTexts): string {
  const revisions = reason.code === 'has-revisions' ? reason.revisions : [];
  const lines = revisions.map(({ kind, author, words }) => `  - ${texts.revision[kind](author, words)}`);
  return [texts.unread[reason.code], ...lines].join('\n');
}
