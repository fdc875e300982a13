import type { Decision } from '../archive.ts';
import { DOCUMENT_TYPES } from '../document-types.ts';
import { foldedNumberKey, parseNumber } from '../document-number.ts';
import type { OperativeClause, StatedDay } from '../operative/operative-clause.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { DecisionRecord } from '../record.ts';
import { checkTerms } from './check-terms.ts';
import { checkUndeclared } from './check-undeclared.ts';
import { Declared } from './declared.ts';
import { EarlierCitations } from './earlier-citations.ts';

/** What a decision's words say, each with its place. */
export interface Prose {
  clauses: readonly (OperativeClause & { place: Place })[];
  days: readonly (StatedDay & { place: Place })[];
}

/**
 * Rule 13: what a text says that its decision does and its file doesn't declare, once for each document and act. The
 * program infers nothing from it; the editor is shown the line to add. Under the profile `vn` alone.
 */
export function checkProse(record: DecisionRecord, prose: Prose, decisions: ReadonlyMap<string, Decision>): Problem[] {
  const declared = new Declared(record, decisions);
  const own = prose.clauses.filter((clause) => isOwn(clause, record));
  return [
    ...checkUndeclared(record, own, declared),
    ...checkTerms(record, own, declared),
    ...checkDays(record, prose.days),
  ];
}

/** Plans, reports and letters list what others are to do: "Sửa đổi Quyết định số …" there is a task. */
const TASKS: ReadonlySet<string> = new Set(
  'ke-hoach chuong-trinh de-an phuong-an thong-bao thong-cao to-trinh bao-cao bien-ban cong-van cong-dien du-an'.split(
    ' ',
  ),
);

function typeOf({ type, number }: DecisionRecord): string | undefined {
  return type ?? parseNumber(number, 'vn').type;
}

/** Whether a clause is of the decision itself and of a whole number. A consolidated text reprints what others said. */
function isOwn({ act, target, actor, isBare }: OperativeClause, record: DecisionRecord): boolean {
  const own = foldedNumberKey(record.number, 'vn');
  if (actor !== undefined && foldedNumberKey(actor, 'vn') !== own) return false;
  if (EarlierCitations.isShort(target) || foldedNumberKey(target.number, 'vn') === own) return false;
  if (act !== 'consolidates' && isConsolidated(record)) return false;
  return !isBare || act === 'corrects' || !TASKS.has(typeOf(record) ?? '');
}

/** Whether a decision is a consolidated text (văn bản hợp nhất), which reprints the words of those that it consolidates. */
export function isConsolidated({ number, references }: DecisionRecord): boolean {
  return /VBHN/i.test(number) || (references.consolidates ?? []).length > 0;
}

/** The days that the text gives for the decision itself, where none of them is the file's. */
function checkDays(record: DecisionRecord, days: Prose['days']): Problem[] {
  if (isConsolidated(record)) return [];
  const name = DOCUMENT_TYPES.get(typeOf(record) ?? '')?.name.toLowerCase();
  const own = days.filter(({ noun }) => noun === name || noun === 'văn bản');
  return (['effective', 'expires'] as const).flatMap((key) => {
    const said = own.filter((day) => day.key === key);
    const [first] = said;
    const declared = record[key] ?? (key === 'effective' ? record.issued : undefined);
    if (!first || said.some(({ day }) => day === declared)) return [];
    const data = { key, day: first.day, sentence: first.sentence, ...(record[key] && { declared: record[key] }) };
    return [problem('prose-day-differs', first.place, data)];
  });
}
