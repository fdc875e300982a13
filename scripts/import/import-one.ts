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
  let { given } = work;
  let imported = await importFile(source, given, archive);
  if ('missing' in imported && process.stdin.isTTY) {
    if (work.part === undefined) console.log(source.name);
    else {
      const whether = await askWhether(work.part, texts);
      if (whether === 'stop') return 'stopped';
      if (whether === 'skip') return 'refused';
    }
    const isNew = given.supersedes === undefined;
    const asked = [...imported.missing, ...(isNew ? (['supersedes'] as const) : [])];
    const answers = await askFacts(asked, imported.proposals, archive.settings, texts);
    if (!answers) {
      if (work.part === undefined) console.log(texts.stopped);
      return 'stopped';
    }
    given = { ...given, ...answers };
    imported = await importFile(source, given, archive);
  }
  if (!('draft' in imported)) {
    console.error(whyNot(source.name, imported, texts) + advised);
    return 'refused';
  }
  const { draft, files, lost, leftOut, unread } = imported;
  if (!putPage(source.name, draft, files, texts, flags)) return 'refused';
  if (unread) console.log(`  ${texts.textless(whyUnread(unread, texts))}${advised}`);
  for (const line of linesToTell(leftOut)) console.log(`  ${texts.leftOut(line)}`);
  if (lost.length > 0) console.log(`  ${texts.lost(lost.length, lost.slice(0, MOST_WORDS).join(' '))}`);
  return { page: draft.file };
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

function whyUnread(reason: UnreadableReason, texts: ImportTexts): string {
  const revisions = reason.code === 'has-revisions' ? reason.revisions : [];
  const lines = revisions.map(({ kind, author, words }) => `  - ${texts.revision[kind](author, words)}`);
  return [texts.unread[reason.code], ...lines].join('\n');
}
