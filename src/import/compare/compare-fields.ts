import type { DecisionRecord, Signer } from '../../domain/record.ts';
import type { ReadDocument } from '../layout/read-document.ts';
import { wordsOfLine } from './compared-words.ts';

/** A field of a decision of which its original says something else; `original` as it is read there. */
export interface FieldDifference {
  field: 'number' | 'issued' | 'title' | 'signers';
  page: string;
  original: string;
}

/** Compares number, day, title and signers, as far as both say something of them. Case and spaces don't count: heads are in capitals. */
export function compareFields(record: DecisionRecord, document: ReadDocument): FieldDifference[] {
  const { number, issued, title, signers } = document;
  const pairs: FieldDifference[] = [
    // A number or a day that is left blank on paper is written by hand.
    ...(number?.sure ? [{ field: 'number' as const, page: record.number, original: number.value }] : []),
    ...(issued?.sure ? [{ field: 'issued' as const, page: record.issued, original: issued.value }] : []),
    ...(title ? [{ field: 'title' as const, page: record.title, original: title.value }] : []),
    ...(signers.length > 0 && record.signers.length > 0
      ? signerPairs(
          record.signers,
          signers.map(({ value }) => value),
        )
      : []),
  ];
  return pairs.filter(({ page, original }) => folded(page) !== folded(original));
}

/** Signers in their order; of each only what both sides have of it. */
function signerPairs(page: readonly Signer[], original: readonly Signer[]): FieldDifference[] {
  const length = Math.max(page.length, original.length);
  return Array.from({ length }, (_, at): FieldDifference => {
    const [one, other] = [page[at], original[at]];
    const parts = (['capacity', 'role', 'name'] as const).filter(
      (part) => !one || !other || (one[part] && other[part]),
    );
    const write = (signer: Signer | undefined): string =>
      parts
        .map((part) => signer?.[part] ?? '')
        .join(' ')
        .trim();
    return { field: 'signers', page: write(one), original: write(other) };
  });
}

function folded(text: string): string {
  const words = wordsOfLine(text.replace(/^\s*(?:về việc|v\/v)\s/i, '')).map(({ key }) => key);
  return words.join(' ').toLowerCase().replace(/ \.$/, '');
}
