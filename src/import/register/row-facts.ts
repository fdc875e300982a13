import { isNameEverywhere } from '../../content/windows-names.ts';
import { typeByAbbreviation, typeByName } from '../../domain/document-types.ts';
import { matchIssuer } from '../../domain/resolve/match-issuer.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import type { GivenFacts } from '../draft/facts-of.ts';
import { lineOf, textOf, type CellOf } from './cell-text.ts';
import { readDayCell } from './day-cell.ts';
import type { RowContext } from './register-context.ts';
import type { RowProblem } from './register-row.ts';
import { readRowSigners } from './row-signers.ts';

/** What a row says beside number, day and title. */
type MoreFacts = Omit<GivenFacts, 'number' | 'issued' | 'title'> & { doubts: NonNullable<GivenFacts['doubts']> };

/** Reads what a row says beside number, day and title: nothing of it is left out unsaid. */
export function readMoreFacts(cell: CellOf, number: string, context: RowContext): MoreFacts | { problem: RowProblem } {
  const days = otherDays(cell, context);
  if ('problem' in days) return days;
  const issuer = issuerOf(cell, context);
  if (typeof issuer === 'object') return issuer;
  const [type, signers] = [typeOf(cell, number, context), signersOf(cell, context)];
  const recipients = textOf(cell('recipients')).split(/[;\n]/).map(trimItem).filter(Boolean);
  const id = lineOf(cell('id'));
  return {
    ...days,
    ...(issuer !== undefined && { issuer }),
    ...('type' in type && { type: type.type }),
    ...('signers' in signers && { signers: signers.signers }),
    ...(recipients.length > 0 && { recipients }),
    ...(/^\d{4}\/[a-z0-9-]{1,200}$/.test(id) && isNameEverywhere(id.slice(5)) && { id }),
    doubts: {
      ...('doubt' in type && { number: type.doubt }),
      ...('doubt' in signers && { signers: signers.doubt }),
    },
  };
}

function otherDays(
  cell: CellOf,
  { days }: RowContext,
): Pick<GivenFacts, 'effective' | 'expires' | 'published'> | { problem: RowProblem } {
  const facts: Pick<GivenFacts, 'effective' | 'expires' | 'published'> = {};
  for (const field of ['effective', 'expires', 'published'] as const) {
    const value = cell(field);
    if (value === undefined) continue;
    const read = readDayCell(value, days);
    if ('problem' in read) return { problem: { code: read.problem, field, written: read.written } };
    facts[field] = read.day;
  }
  return facts;
}

function issuerOf(cell: CellOf, { settings, issuer }: RowContext): string | undefined | { problem: RowProblem } {
  const written = lineOf(cell('issuer'));
  if (written === '') return issuer;
  const known = Object.keys(settings.issuers);
  return matchIssuer(written, settings) ?? { problem: { code: 'unknown-issuer', written, known } };
}

/** A column of types may hold the symbol, which is in the number then. */
function typeOf(
  cell: CellOf,
  number: string,
  { settings, texts }: RowContext,
): { type: string } | { doubt: string } | object {
  const written = lineOf(cell('type'));
  if (written === '' || number.endsWith(`/${written.replace(/^\//, '')}`)) return {};
  const type = knownType(written, settings);
  return type === undefined ? { doubt: texts.unknownType(written) } : { type };
}

/** The id of a type by its id, its name or its abbreviation: `quyet-dinh`, `Quyết định`, `QĐ`. */
function knownType(written: string, { types }: SiteSettings): string | undefined {
  const folded = foldMarks(written);
  const own = Object.entries(types).find(([id, { name }]) => id === written || foldMarks(name) === folded);
  const known = typeByName(written) ?? typeByAbbreviation(written) ?? typeByName(written.replaceAll('-', ' '));
  return own?.[0] ?? known?.id;
}

function signersOf(cell: CellOf, { texts }: RowContext): Pick<GivenFacts, 'signers'> & { doubt?: string } {
  const written = textOf(cell('signer'));
  if (written === '') return {};
  const signers = readRowSigners(written, lineOf(cell('role')));
  return signers ? { signers } : { signers: [{ name: lineOf(cell('signer')) }], doubt: texts.oddSigner };
}

/** `- Như Điều 3;` is `Như Điều 3`. */
function trimItem(item: string): string {
  return item
    .replace(/^[-+•\s]{1,9}/, '')
    .replace(/[\s.,]{1,9}$/, '')
    .trim();
}
