import { findActsOfYear } from './act-of-year.ts';
import type { ProseCitation } from './citation.ts';
import { tailBehind } from './citation-tail.ts';
import { citationOf, numberAt } from './cited-number.ts';
import { RUNNING } from './number-in-text.ts';
import { provisionsBefore } from './provisions-before.ts';
import type { Profile } from './settings.ts';
import { findShortNumbers } from './short-number.ts';
import { cleanAligned } from './vietnamese-text.ts';

/** A stretch of the given text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A citation in running prose, and where it stands: from the type's name or "số", where they stand there, to the end of the number or its date. */
export interface FoundCitation extends Stretch {
  citation: ProseCitation;
  /** Where its provisions stand, in their order; before the citation, and not within it. */
  provisions: Stretch[];
}

/**
 * Finds the citations in running prose, in order and apart. Dates, fractions, addresses and numbers of forms or plates
 * are none. Takes time linear in the text. Under `plain` it finds nothing.
 */
export function findCitations(text: string, profile: Profile): FoundCitation[] {
  if (profile === 'plain' || !/\d/.test(text)) return [];
  const { text: clean, originalOffset } = cleanAligned(text);
  const original = ({ start, end }: Stretch) => ({ start: originalOffset(start), end: originalOffset(end) });
  let last = 0;
  return inOrder(findNumbers(clean), findWithoutNumber(clean)).map((found) => {
    const provisions = provisionsBefore(clean, last, found.start);
    last = found.end;
    const words = provisions.map((provision) => provision.words);
    return {
      citation: words.length > 0 ? { ...found.citation, provisions: words } : found.citation,
      ...original(found),
      provisions: provisions.map(original),
    };
  });
}

type Named = Stretch & { citation: ProseCitation };

/** Citations with a number, in a clean text. */
function findNumbers(text: string): Named[] {
  const found: Named[] = [];
  let from = 0;
  for (const { 0: running, index } of text.matchAll(RUNNING)) {
    if (index < from) continue;
    const number = numberAt(text, index, index + running.length);
    if (!number) continue;
    const tail = tailBehind(text, number.end);
    const citation = citationOf(text.slice(index, number.end), number.lead, tail);
    found.push({ citation, start: Math.max(from, number.lead.start), end: tail.end });
    from = tail.end;
  }
  return found;
}

/** Citations of acts by title and year, and of numbers cut short, in order. */
function findWithoutNumber(text: string): Named[] {
  const acts = findActsOfYear(text).map(({ act, start, end }) => ({ citation: act, start, end }));
  const short = findShortNumbers(text).map(({ number, type, tail, start, end }) => {
    return { citation: citationOf(number, { type }, tail), start, end };
  });
  return [...acts, ...short].sort((a, b) => a.start - b.start);
}

/** Both in order; of what overlaps, what has a number. */
function inOrder(numbers: readonly Named[], others: readonly Named[]): Named[] {
  const all: Named[] = [];
  let next = 0;
  const end = () => all.at(-1)?.end ?? 0;
  for (const other of others) {
    while (next < numbers.length && numbers[next]!.start < other.end) all.push(numbers[next++]!);
    if (end() <= other.start) all.push(other);
  }
  return [...all, ...numbers.slice(next)];
}
