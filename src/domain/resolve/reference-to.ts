import { DOCUMENT_TYPES } from '../document-types.ts';
import { numberBearsYear, parseNumber } from '../document-number.ts';
import type { OperativeClause } from '../operative/operative-clause.ts';
import { writePlainDate } from '../plain-date.ts';

/** The reference to a clause's target as an editor writes it in YAML; `YYYY-MM-DD` where a day is needed and not said. */
export function referenceTo({ target, partial, provisions }: OperativeClause): string {
  const { number, type, issued } = target;
  const parsed = parseNumber(number, 'vn');
  const name = parsed.type === undefined && type !== undefined ? `${DOCUMENT_TYPES.get(type)?.name} số ` : '';
  const dated = issued === undefined ? `${name}${number}` : `${name}${number} ngày ${writePlainDate(issued)}`;
  const facts = [
    ...(issued === undefined && !numberBearsYear(parsed) ? ['issued: YYYY-MM-DD'] : []),
    ...(partial && provisions.length === 0 ? ['scope: partial'] : []),
    ...(provisions.length > 0 ? [`provisions: [${provisions.map(inList).join(', ')}]`] : []),
  ];
  return facts.length === 0 ? dated : `{ ref: ${dated}, ${facts.join(', ')} }`;
}

/** A text within a list of YAML, where a comma ends it. */
function inList(text: string): string {
  return /[,:[\]{}#"'&*!|>%@`]/.test(text) ? JSON.stringify(text) : text;
}
