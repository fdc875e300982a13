import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../src/domain/archive.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import { draftOf, type Draft } from '../../src/import/draft/draft-of.ts';
import { factsOf } from '../../src/import/draft/facts-of.ts';
import { importFile, type Imported, type NewFile } from '../../src/import/import-file.ts';
import type { MatchedFiles } from '../../src/import/register/match-files.ts';
import type { PlannedRow } from '../../src/import/register/plan-ids.ts';
import { readWithPrograms, type TellWork } from './read-with-programs.ts';
import { whyFailed } from './why-failed.ts';
import { writeNew } from './write-new.ts';

/** What became of a row. */
export type RowOutcome =
  /** Its page is there from before. */
  | { kind: 'held' }
  /** Its page was made; `notes` say what of its files could not be read, and words that are not on the page. */
  | {
      kind: 'made';
      file: string;
      hasFile: boolean;
      doubts: number;
      notes: { kind: 'text-unread' | 'lost'; sentence: string }[];
    }
  | { kind: 'refused'; reason: string };

/** What the pages of rows are made with. */
export interface RowWork {
  archive: Archive;
  texts: ImportTexts;
  contentDir: string;
  /** Where the files are. */
  folder?: string;
  tell: TellWork;
}

/** Lost words that are said. */
const MOST_WORDS = 20;

/**
 * Makes the page of a row, whole or not at all; nothing where the archive holds the document. A file that fails leaves its row
 * without a page, and the others go on.
 */
export async function rowPage(plan: PlannedRow, files: MatchedFiles, work: RowWork): Promise<RowOutcome> {
  if (plan.held !== undefined) return { kind: 'held' };
  try {
    return await newPage(plan, files, work);
  } catch (error) {
    return { kind: 'refused', reason: whyFailed(error, work.archive.settings.locale) };
  }
}

async function newPage({ row, id }: PlannedRow, files: MatchedFiles, work: RowWork): Promise<RowOutcome> {
  const { archive, texts, contentDir, folder = '', tell } = work;
  const given = { ...row.given, id };
  const notes: Extract<RowOutcome, { kind: 'made' }>['notes'] = [];
  const bytesOf = (file: string) => readFileSync(path.join(folder, file));
  let imported: Imported | undefined;
  // The text of a Word file goes before that of the PDF beside it, and where it can't be read the PDF stands alone.
  for (const file of [files.text, files.pdf]) {
    if (file === undefined) continue;
    const original = file !== files.pdf && files.pdf !== undefined ? { original: bytesOf(files.pdf) } : {};
    const { advice, ...read } = await readWithPrograms(
      { name: path.basename(file), bytes: bytesOf(file), ...original },
      tell,
    );
    imported = await importFile(read, given, archive);
    const unread = 'refused' in imported ? imported.refused : 'unread' in imported ? imported.unread : undefined;
    if (unread?.code === 'secret') return { kind: 'refused', reason: `${file}: ${texts.unread.secret}` };
    if (unread)
      notes.push({
        kind: 'text-unread',
        sentence: `${file}: ${advice === undefined ? texts.unread[unread.code] : texts.advice[advice]}`,
      });
    if (!('refused' in imported)) break;
  }
  const page = imported && !('refused' in imported) ? imported : withoutText(given, archive);
  if ('missing' in page)
    return { kind: 'refused', reason: texts.lacking(page.missing.map((fact) => texts.facts[fact]).join(', ')) };
  const { draft, files: added, lost } = page;
  const there = writeNew(contentDir, { file: draft.file, bytes: Buffer.from(draft.text) }, added);
  if (there !== undefined) return { kind: 'refused', reason: texts.exists(there) };
  if (lost.length > 0)
    notes.push({ kind: 'lost', sentence: texts.lost(lost.length, lost.slice(0, MOST_WORDS).join(' ')) });
  return {
    kind: 'made',
    file: draft.file,
    hasFile: imported !== undefined && page === imported,
    doubts: draft.doubts,
    notes,
  };
}

function withoutText(
  given: PlannedRow['row']['given'],
  archive: Archive,
): { draft: Draft; files: NewFile[]; lost: string[] } | Extract<Imported, { missing: unknown }> {
  const found = factsOf(given, {}, { text: 'none', attachments: [] }, archive.settings);
  return 'facts' in found ? { draft: draftOf(found.facts, '', archive), files: [], lost: [] } : found;
}
