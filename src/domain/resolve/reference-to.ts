import type { Citation } from '../citation.ts';
import { DOCUMENT_TYPES } from '../document-types.ts';
import { numberBearsYear, parseNumber } from '../document-number.ts';
import type { OperativeClause } from '../operative/operative-clause.ts';
import { writePlainDate, type PlainDate } from '../plain-date.ts';
import type { Relation } from '../relation.ts';
import { saidEnd, saidFrom } from './said-term.ts';

/** Where a day is needed and not said. */
const UNSAID = 'YYYY-MM-DD';

/**
 * The reference to a clause's target as an editor writes it in YAML, with the days that the sentence gives;
 * `YYYY-MM-DD` where a day is needed and not said.
 *
 * @param entry the acting decision's entry into force
 */
export function referenceTo(clause: OperativeClause, relation: Relation, entry: PlainDate): string {
  const { target, partial, provisions } = clause;
  const isDated = target.issued !== undefined || numberBearsYear(parseNumber(target.number, 'vn'));
  const facts = [
    ...(isDated ? [] : [`issued: ${UNSAID}`]),
    ...termOf(clause, relation, entry),
    ...(partial && provisions.length === 0 ? ['scope: partial'] : []),
    ...(provisions.length > 0 ? [`provisions: [${provisions.map(inList).join(', ')}]`] : []),
  ];
  const cited = inList(writeCitation(target));
  return facts.length === 0 ? cited : `{ ref: ${cited}, ${facts.join(', ')} }`;
}

/** A citation as an editor writes it: number, day and issuer. */
export function writeCitation({ number, type, issued, issuerName }: Citation): string {
  const named = parseNumber(number, 'vn').type === undefined && type !== undefined;
  return [
    named ? `${DOCUMENT_TYPES.get(type)?.name} số ${number}` : number,
    ...(issued === undefined ? [] : [`ngày ${writePlainDate(issued)}`]),
    ...(issuerName === undefined ? [] : [`của ${issuerName}`]),
  ].join(' ');
}

function termOf(clause: OperativeClause, relation: Relation, entry: PlainDate): string[] {
  const from = saidFrom(clause, relation, entry);
  const { until, untilEvent } = saidEnd(clause, relation);
  const isWanting = relation === 'extends' && until === undefined && untilEvent === undefined;
  return [
    ...(from === undefined || (from === entry && relation !== 'annuls') ? [] : [`from: ${from}`]),
    ...(until === undefined ? [] : [`until: ${until}`]),
    ...(untilEvent === undefined ? [] : [`untilEvent: ${inList(untilEvent)}`]),
    ...(isWanting ? [`until: ${UNSAID}`] : []),
  ];
}

/** A text within a list of YAML, where a comma ends it. */
function inList(text: string): string {
  return /[,:[\]{}#"'&*!|>%@`]/.test(text) ? JSON.stringify(text) : text;
}
