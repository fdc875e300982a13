import type { RegisterTexts } from '../../src/i18n/register/register-texts.ts';
import type { RowPlace } from '../../src/import/register/register-row.ts';
import { unmatchedCsv, type UnmatchedLine } from '../../src/import/register/unmatched-csv.ts';
import type { Flags } from '../flags.ts';
import { tellProblems } from './put-pages.ts';
import type { RegisterRun } from './register-flags.ts';
import { unmatchedLines, type RegisterResult } from './unmatched-lines.ts';
import { writeList } from './write-list.ts';

/** Lines of a kind that are printed; the list holds all. */
const SHOWN = 20;

/** Sums a run up, writes the list of what isn't in a page yet, and checks what was made. @returns the command's exit code */
export async function tellRegister(
  result: RegisterResult,
  run: RegisterRun,
  flags: Flags,
  texts: RegisterTexts,
): Promise<number> {
  const { register, matches, outcomes, wasStopped } = result;
  const made = outcomes.filter((outcome) => outcome.kind === 'made');
  const lines = unmatchedLines(result, texts, run.files !== undefined);
  const refused = lines.filter(({ kind }) => kind === texts.kinds.refused);
  console.log(texts.made(made.length, made.filter(({ hasFile }) => hasFile).length));
  const before = outcomes.filter(({ kind }) => kind === 'held').length;
  if (before > 0) console.log(texts.hadBefore(before));
  if (register.spokenOf > 0) console.log(texts.spokenOf(register.spokenOf));
  const doubted = made.filter(({ doubts }) => doubts > 0).length;
  if (doubted > 0) console.log(texts.doubts(doubted));
  if (register.swapped.length > 0) console.log(swappedIn(register.swapped, texts));
  if (refused.length > 0) printSome(texts.refused(refused.length), refused.map(lineOf(texts)), texts);
  if (run.files !== undefined) {
    const without = lines.filter(({ kind }) => kind === texts.kinds['no-file'] || kind === texts.kinds.several);
    if (without.length > 0) console.log(texts.withoutFile(without.length));
    if (matches.left.length > 0) console.log(texts.filesLeft(matches.left.length));
  }
  const list =
    lines.length > 0
      ? writeList(run.register, texts.listName, unmatchedCsv(texts.list, lines), made.length > 0)
      : undefined;
  if (list !== undefined) console.log(texts.listWritten(list));
  await tellProblems(
    made.map(({ file }) => file),
    flags,
  );
  if (wasStopped) console.log(texts.stopped);
  const isWhole = register.refused.every(({ problem }) => problem.code === 'cancelled');
  return isWhole && !wasStopped && outcomes.every(({ kind }) => kind !== 'refused') ? 0 : 1;
}

function swappedIn(swapped: readonly RowPlace[], texts: RegisterTexts): string {
  const places = swapped.slice(0, SHOWN).map(({ sheet, row }) => texts.place(sheet, row));
  return texts.swappedRows(swapped.length, places.join(', ') + (swapped.length > SHOWN ? ' …' : ''));
}

function printSome(head: string, lines: readonly string[], texts: RegisterTexts): void {
  console.log([head, ...lines.slice(0, SHOWN).map((line) => `  ${line}`)].join('\n'));
  if (lines.length > SHOWN) console.log(`  ${texts.more(lines.length - SHOWN)}`);
}

function lineOf(texts: RegisterTexts) {
  return ({ sheet, row, number, reason }: UnmatchedLine) =>
    `${texts.place(sheet, Number(row))}${number === '' ? '' : ` (${number})`}: ${reason}`;
}
