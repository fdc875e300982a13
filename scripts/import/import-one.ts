import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../src/domain/archive.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { GivenFacts } from '../../src/import/draft/facts-of.ts';
import { importFile, type Imported } from '../../src/import/import-file.ts';
import type { UnreadableReason } from '../../src/reading/unreadable-source.ts';
import type { Flags } from '../flags.ts';
import { askFacts } from './ask-facts.ts';
import { putPage } from './put-pages.ts';

/** Lost words that are said. */
const MOST_WORDS = 20;

/** What each file of a run is imported with. */
export interface ImportWork {
  /** What the clerk says of it. */
  given: GivenFacts;
  archive: Archive;
  texts: ImportTexts;
  flags: Flags;
}

/** What became of a file: the file of its page, if it has one; or the clerk broke off. */
export type Outcome = { page: string } | 'refused' | 'stopped';

/** Imports a file and tells what became of it. What lacks is asked for where there is a terminal. */
export async function importOne(file: string, work: ImportWork): Promise<Outcome> {
  const { archive, texts, flags } = work;
  const source = { name: path.basename(file), bytes: readFileSync(file) };
  let { given } = work;
  let imported = await importFile(source, given, archive);
  if ('missing' in imported && process.stdin.isTTY) {
    console.log(source.name);
    const isNew = given.supersedes === undefined;
    const asked = [...imported.missing, ...(isNew ? (['supersedes'] as const) : [])];
    const answers = await askFacts(asked, imported.proposals, archive.settings, texts);
    if (!answers) {
      console.log(texts.stopped);
      return 'stopped';
    }
    given = { ...given, ...answers };
    imported = await importFile(source, given, archive);
  }
  if (!('draft' in imported)) {
    console.error(whyNot(source.name, imported, texts));
    return 'refused';
  }
  const { draft, files, lost, unread } = imported;
  if (!putPage(source.name, draft, files, texts, flags)) return 'refused';
  if (unread) console.log(`  ${texts.textless(whyUnread(unread, texts))}`);
  if (lost.length > 0) console.log(`  ${texts.lost(lost.length, lost.slice(0, MOST_WORDS).join(' '))}`);
  return { page: draft.file };
}

function whyNot(name: string, imported: Exclude<Imported, { draft: unknown }>, texts: ImportTexts): string {
  if ('refused' in imported) return texts.refused(name, whyUnread(imported.refused, texts));
  return texts.missing(name, imported.missing.map((fact) => texts.facts[fact]).join(', '));
}

function whyUnread(reason: UnreadableReason, texts: ImportTexts): string {
  const revisions = reason.code === 'has-revisions' ? reason.revisions : [];
  const lines = revisions.map(({ kind, author, words }) => `  - ${texts.revision[kind](author, words)}`);
  return [texts.unread[reason.code], ...lines].join('\n');
}
