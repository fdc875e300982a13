import type { SiteSettings } from '../../src/domain/settings.ts';
import { writePlainDate } from '../../src/domain/plain-date.ts';
import type { RegisterTexts } from '../../src/i18n/register/register-texts.ts';
import type { FileMatches } from '../../src/import/register/match-files.ts';
import type { PlannedRow } from '../../src/import/register/plan-ids.ts';
import { problemSentence } from '../../src/import/register/problem-sentence.ts';
import type { ReadRegister, RegisterRow, RowPlace } from '../../src/import/register/register-row.ts';
import { unmatchedCsv, type UnmatchedLine } from '../../src/import/register/unmatched-csv.ts';
import { check } from '../checked.ts';
import { contentReport } from '../content-report.ts';
import type { Flags } from '../flags.ts';
import type { RegisterRun } from './register-flags.ts';
import type { RowOutcome } from './row-page.ts';
import { writeList } from './write-list.ts';

/** Lines of a kind that are printed; the list holds all. */
const SHOWN = 20;

/** What a run has made of a register. */
export interface RegisterResult {
  register: ReadRegister;
  matches: FileMatches;
  planned: readonly PlannedRow[];
  /** Of the planned rows, in order, as far as the run came. */
  outcomes: readonly RowOutcome[];
  wasStopped: boolean;
}

/** Sums a run up, writes the list of what isn't in a page yet, and checks what was made. @returns the command's exit code */
export async function tellRegister(
  result: RegisterResult,
  run: RegisterRun,
  flags: Flags,
  texts: RegisterTexts,
  { locale }: SiteSettings,
): Promise<number> {
  const { register, matches, outcomes, wasStopped } = result;
  const made = outcomes.filter((outcome) => outcome.kind === 'made');
  const lines = linesOf(result, texts, run.files !== undefined);
  const refused = lines.filter(({ kind }) => kind === texts.kinds.refused);
  console.log(texts.made(made.length, made.filter(({ hasFile }) => hasFile).length));
  const before = outcomes.filter(({ kind }) => kind === 'held').length;
  if (before > 0) console.log(texts.hadBefore(before));
  if (register.spokenOf > 0) console.log(texts.spokenOf(register.spokenOf));
  const doubted = made.filter(({ doubts }) => doubts > 0).length;
  if (doubted > 0) console.log(texts.doubts(doubted));
  if (register.swapped.length > 0) {
    const places = register.swapped.slice(0, SHOWN).map(({ sheet, row }) => texts.place(sheet, row));
    console.log(
      texts.swappedRows(register.swapped.length, places.join(', ') + (register.swapped.length > SHOWN ? ' …' : '')),
    );
  }
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
  await tellProblems(new Set(made.map(({ file }) => file)), flags, texts, locale);
  if (wasStopped) console.log(texts.stopped);
  const isWhole = register.refused.every(({ problem }) => problem.code === 'cancelled');
  return isWhole && !wasStopped && outcomes.every(({ kind }) => kind !== 'refused') ? 0 : 1;
}

function printSome(head: string, lines: readonly string[], texts: RegisterTexts): void {
  console.log([head, ...lines.slice(0, SHOWN).map((line) => `  ${line}`)].join('\n'));
  if (lines.length > SHOWN) console.log(`  ${texts.more(lines.length - SHOWN)}`);
}

function lineOf(texts: RegisterTexts) {
  return ({ sheet, row, number, reason }: UnmatchedLine) =>
    `${texts.place(sheet, Number(row))}${number === '' ? '' : ` (${number})`}: ${reason}`;
}

function linesOf(
  { register, matches, planned, outcomes }: RegisterResult,
  texts: RegisterTexts,
  hasFolder: boolean,
): UnmatchedLine[] {
  const refused = register.refused.map(({ sheet, row, problem }) =>
    lineFor('refused', { sheet, row }, { reason: problemSentence(problem, texts) }, texts),
  );
  const rows = planned.flatMap(({ row }, at) => {
    const { pdf, text, several, isAbsent } = matches.ofRows[at]!;
    const outcome = outcomes[at];
    const facts = factsIn(row);
    const absent = isAbsent ? texts.absentFile(row.file!, pdf ?? text) : '';
    const isWithout = pdf === undefined && text === undefined;
    return [
      ...(outcome?.kind === 'refused' ? [lineFor('refused', row, { ...facts, reason: outcome.reason }, texts)] : []),
      ...(several.length > 0
        ? [lineFor('several', row, { ...facts, files: several.join(' | '), reason: texts.severalFiles }, texts)]
        : []),
      ...(several.length === 0 && ((hasFolder && isWithout) || isAbsent)
        ? [lineFor('no-file', row, { ...facts, reason: absent }, texts)]
        : []),
      ...(outcome?.kind === 'made'
        ? outcome.notes.map(({ kind, sentence }) => lineFor(kind, row, { ...facts, reason: sentence }, texts))
        : []),
    ];
  });
  const left = matches.left.map(({ path, rows: perhaps }) => {
    const places = perhaps.map(({ sheet, row }) => texts.place(sheet, row)).join(', ');
    return lineFor(
      'file-left',
      undefined,
      { files: path, reason: places === '' ? '' : texts.severalRows(places) },
      texts,
    );
  });
  return [...refused, ...rows, ...left];
}

function factsIn({ given: { number, issued, title } }: RegisterRow) {
  return { number, issued: writePlainDate(issued), title };
}

function lineFor(
  kind: keyof RegisterTexts['kinds'],
  place: RowPlace | undefined,
  known: Partial<Omit<UnmatchedLine, 'kind' | 'sheet' | 'row'>>,
  texts: RegisterTexts,
): UnmatchedLine {
  const { number = '', issued = '', title = '', files = '', reason = '' } = known;
  const [sheet, row] = [place?.sheet ?? '', place === undefined ? '' : String(place.row)];
  return { kind: texts.kinds[kind], sheet, row, number, issued, title, files, reason };
}

/** What a check finds in the pages that were made: the first of it, for a register has thousands. */
async function tellProblems(
  made: ReadonlySet<string>,
  flags: Flags,
  texts: RegisterTexts,
  locale: SiteSettings['locale'],
) {
  if (made.size === 0) return;
  const { problems } = await check(flags);
  const own = problems.filter(({ file }) => made.has(file));
  const first = [...own]
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
    .slice(0, SHOWN);
  if (first.length > 0) process.stdout.write(contentReport(first, flags.content, locale));
  if (own.length > SHOWN) console.log(texts.moreProblems(own.length - SHOWN));
}
