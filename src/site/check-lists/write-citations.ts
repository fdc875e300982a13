import type { CheckListTexts } from '../../i18n/check-lists/check-list-texts.ts';
import { printable } from '../printable.ts';
import type { UnresolvedCitation } from '../unresolved-citations.ts';

/** Each citation that names no decision of the archive, or no single one, at its place. */
export function writeCitations(citations: readonly UnresolvedCitation[], texts: CheckListTexts): string {
  const { unknown, ambiguous, total } = texts.citations;
  const lines = citations.map(({ file, line, column, text, reason, candidates }) =>
    [`${file}:${line}:${column}`, printable(text), reason === 'unknown' ? unknown : ambiguous(candidates)].join(' · '),
  );
  const several = citations.filter(({ reason }) => reason === 'ambiguous').length;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), total(citations.length - several, several)].join('\n')}\n`;
}
