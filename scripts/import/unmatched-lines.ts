import { writePlainDate } from '../../src/domain/plain-date.ts';
import type { RegisterTexts } from '../../src/i18n/register/register-texts.ts';
import type { FileMatches } from '../../src/import/register/match-files.ts';
import type { PlannedRow } from '../../src/import/register/plan-ids.ts';
import { problemSentence } from '../../src/import/register/problem-sentence.ts';
import type { ReadRegister, RegisterRow, RowPlace } from '../../src/import/register/register-row.ts';
import type { UnmatchedLine } from '../../src/import/register/unmatched-csv.ts';
import type { RowOutcome } from './row-page.ts';

/** What a run has made of a register. */
export interface RegisterResult {
  register: ReadRegister;
  matches: FileMatches;
  planned: readonly PlannedRow[];
  /** Of the planned rows, in order, as far as the run came. */
  outcomes: readonly RowOutcome[];
  wasStopped: boolean;
}

/** A line for each row and file that a run has left open, in the order of the register: refused rows first, files last. */
export function unmatchedLines(
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
