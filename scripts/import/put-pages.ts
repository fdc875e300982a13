import { importTextsOf, type ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { Draft } from '../../src/import/draft/draft-of.ts';
import type { NewFile } from '../../src/import/import-file.ts';
import { check } from '../checked.ts';
import { contentReport } from '../content-report.ts';
import type { Flags } from '../flags.ts';
import { writeNew } from './write-new.ts';

/** Problems that are shown. */
const MOST_PROBLEMS = 20;

/**
 * Writes a draft and the files that belong to it, and says so; where its file is there already, nothing is written and that is
 * said.
 *
 * @param name what the draft is made of
 * @returns whether it was written
 */
export function putPage(
  name: string,
  draft: Draft,
  files: readonly NewFile[],
  texts: ImportTexts,
  flags: Flags,
): boolean {
  const there = writeNew(flags.content, { file: draft.file, bytes: Buffer.from(draft.text) }, files);
  if (there !== undefined) {
    console.error(texts.refused(name, texts.exists(there)));
    return false;
  }
  console.log(texts.written(draft.file));
  if (draft.doubts > 0) console.log(`  ${texts.doubts(draft.doubts)}`);
  return true;
}

/** What a check finds in files that were made: the errors first, and no more than someone reads; a register makes thousands. */
export async function tellProblems(made: readonly string[], flags: Flags): Promise<void> {
  if (made.length === 0) return;
  const { problems, locale } = await check(flags);
  const files = new Set(made);
  const own = problems.filter(({ file }) => files.has(file));
  const inOrder = own.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  if (own.length > 0) process.stdout.write(contentReport(inOrder.slice(0, MOST_PROBLEMS), flags.content, locale));
  if (own.length > MOST_PROBLEMS) console.log(importTextsOf(locale).moreProblems(own.length - MOST_PROBLEMS));
}
