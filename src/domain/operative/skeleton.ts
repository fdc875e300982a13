import type { ProseCitation } from '../citation.ts';
import type { FoundCitation } from '../find-citations.ts';
import { cleanText } from '../vietnamese-text.ts';
import { rangesWithin, type Range } from './ranges-within.ts';

/**
 * A sentence with what can't act taken out: each citation is one character, what stands in quotation marks is `“”`,
 * and what stands in parentheses is gone. Grammar can then be read off it by plain expressions.
 */
export interface Skeleton {
  /** In small letters. */
  text: string;
  /** As written; as long as `text`. */
  cased: string;
  citations: ProseCitation[];
}

/** Where the characters that stand for citations begin: Unicode's private use area. */
const FIRST = 0xe000;
const MOST = 0x1000;

/** One citation in the text of a skeleton, for use within an expression. */
export const CITED = String.raw`[\uE000-\uEFFF]`;

const PRIVATE = /[\uE000-\uF8FF\uFFFC]/g;
const PARENTHESES = / ?\([^()]{0,400}\)/g;

/**
 * The skeleton of a stretch of text.
 *
 * @param found the citations of the whole text
 * @param quoted the quoted stretches of the whole text, in order
 */
export function skeletonOf(
  text: string,
  range: Range,
  found: readonly FoundCitation[],
  quoted: readonly Range[],
): Skeleton {
  const citations: ProseCitation[] = [];
  const pieces: string[] = [];
  const plain = (start: number, end: number) => pieces.push(cleanText(text.slice(start, end).replace(PRIVATE, ' ')));
  let at = range.start;
  for (const { start, end, citation } of tokensWithin(range, found, quoted)) {
    if (start < at) continue;
    plain(at, start);
    if (!citation) pieces.push('“”');
    else if (citations.length < MOST) pieces.push(String.fromCharCode(FIRST + citations.push(citation) - 1));
    at = end;
  }
  plain(at, range.end);
  const cased = pieces.join('').replace(/\s+/g, ' ').replace(PARENTHESES, '').trim();
  const small = cased.toLowerCase();
  return { text: small.length === cased.length ? small : cased, cased, citations };
}

function tokensWithin(range: Range, found: readonly FoundCitation[], quoted: readonly Range[]) {
  const quotes = rangesWithin(quoted, range).map(({ start, end }) => ({ start, end, citation: undefined }));
  return [...rangesWithin(found, range), ...quotes].sort((a, b) => a.start - b.start);
}

/** The citation that a character of a skeleton's text stands for. */
export function citationAt({ text, citations }: Skeleton, at: number): ProseCitation | undefined {
  return citations[text.charCodeAt(at) - FIRST];
}

/** Where citations stand in a stretch of a skeleton's text. */
export function citedPlaces({ text }: Skeleton, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at) - FIRST;
    if (code >= 0 && code < MOST) places.push(at);
  }
  return places;
}
