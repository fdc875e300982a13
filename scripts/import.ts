import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../src/domain/archive.ts';
import { importTextsOf, type ImportTexts } from '../src/i18n/import/import-texts.ts';
import type { GivenFacts } from '../src/import/draft/facts-of.ts';
import { importFile, type Imported } from '../src/import/import-file.ts';
import type { UnreadableReason } from '../src/import/read/unreadable-source.ts';
import { readFlags, UsageError, withUsage, type Flags } from './flags.ts';
import { askFacts } from './import/ask-facts.ts';
import { FACT_FLAGS, givenFacts } from './import/given-facts.ts';
import { putPage, tellProblems } from './import/put-pages.ts';
import { readSite } from './import/read-site.ts';
import { sourceFiles } from './import/source-files.ts';

/** Lost words that are said. */
const MOST_WORDS = 20;

/**
 * `npm run import -- FILE|FOLDER… [--number N] [--issued DAY] [--issuer ID] [--title T] [--supersedes REF; REF]
 * [--content DIR]`: makes a page of each file: a Markdown file with what could be read of the document, and the original
 * beside it. What can't be read is asked for in a terminal. It never writes over a file.
 *
 * @returns 0 where every file has its page, 1 where one hasn't, 2 where it could not run
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, FACT_FLAGS, true);
    const files = sourceFiles(flags.words);
    const { number, issued, title, supersedes } = flags.own;
    if (files.length > 1 && [number, issued, title, supersedes].some((given) => given !== undefined))
      throw new UsageError((_, locale) => importTextsOf(locale).oneFileOnly);
    const site = await readSite(flags);
    if (!site) return 2;
    const { archive } = site;
    const texts = importTextsOf(archive.settings.locale);
    const given = givenFacts(flags.own, archive.settings);
    const made: string[] = [];
    for (const file of files) {
      const outcome = await importOne(file, { given, archive, texts, flags });
      if (outcome === 'stopped') break;
      if (outcome !== 'refused') made.push(outcome.page);
    }
    await tellProblems(made, flags);
    if (files.length > 1) console.log(texts.total(made.length, files.length - made.length));
    return made.length === files.length ? 0 : 1;
  });
}

interface Work {
  given: GivenFacts;
  archive: Archive;
  texts: ImportTexts;
  flags: Flags;
}

/** What became of a file: the file of its page, if it has one; or the clerk broke off. */
type Outcome = { page: string } | 'refused' | 'stopped';

/** Imports a file and tells what became of it. */
async function importOne(file: string, work: Work): Promise<Outcome> {
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
