import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Root } from 'mdast';
import { splitFrontmatter } from '../../content/split-frontmatter.ts';
import type { PdfText } from '../../content/read-pdf-file.ts';
import type { DecisionRecord } from '../../domain/record.ts';
import { readDocument } from '../layout/read-document.ts';
import { compareFields, type FieldDifference } from './compare-fields.ts';
import { compareWords, type WordDifference } from './compare-words.ts';
import { comparedText, wordsOfLine, type ComparedWord } from './compared-words.ts';

/** A decision's page against the text layer of its original. */
export interface OriginalComparison {
  /** Fields of which the original says something else. */
  fields: FieldDifference[];
  /** Where the texts differ, in the order of the page; absent where too much does to be listed. */
  words?: PlacedDifference[];
}

/** Words that differ. `page` or `original` is empty where only the other has them. */
export interface PlacedDifference {
  /** The line of the decision's file, from 1. */
  line: number;
  page: string;
  original: string;
  /** Some words of the page around them. */
  before: string;
  behind: string;
}

/** Words that are told around a difference, on each side. */
const AROUND = 5;
/** Words of a difference that are told. */
const TOLD = 40;

/** Whether nothing differs. */
export function isEqual({ fields, words }: OriginalComparison): boolean {
  return fields.length === 0 && words?.length === 0;
}

/**
 * Compares a decision with its original, word by word. What of head and end the page keeps in fields is compared with what is
 * read of the original's; what it keeps nowhere (the motto, `Nơi nhận`) is left out.
 *
 * @param source the whole file of the decision
 */
export function compareOriginal(record: DecisionRecord, source: string, original: PdfText): OriginalComparison {
  const split = splitFrontmatter(source.normalize('NFC'));
  if (typeof split === 'string') return { fields: [] };
  const document = readDocument(original.root);
  const page = comparedText(parsed(record.file, split.body), split.body, split.bodyLine);
  const beside = {
    page: wordsOfFields(record),
    original: comparedText({ type: 'root', children: document.taken }).words,
  };
  const words = compareWords(page, comparedText({ type: 'root', children: document.body }), beside);
  const older = [...page.words, ...page.footnotes.flat()];
  const lastLine = older.at(-1)?.line ?? split.bodyLine;
  return {
    fields: compareFields(record, document),
    ...(words && { words: words.map((one) => placed(one, older, lastLine)) }),
  };
}

function parsed(file: string, body: string): Root {
  const markdown = remark().use(remarkGfm);
  if (!file.endsWith('.mdx')) return markdown.parse(body);
  try {
    return markdown.use(remarkMdx).parse(body);
  } catch {
    return remark().use(remarkGfm).parse(body);
  }
}

/** What the page says of head and end outside its text. */
function wordsOfFields({ number, title, signers, recipients }: DecisionRecord): ComparedWord[] {
  const signed = signers.map(({ capacity = '', role = '', name }) => `${capacity} ${role} ${name}`);
  return [number, title, ...signed, ...recipients].flatMap((field) => wordsOfLine(field));
}

function placed(
  { page, original, at }: WordDifference,
  older: readonly ComparedWord[],
  lastLine: number,
): PlacedDifference {
  return {
    line: (page[0] ?? older[at])?.line ?? lastLine,
    page: told(page),
    original: told(original),
    before: told(older.slice(Math.max(0, at - AROUND), at)),
    behind: told(older.slice(at + page.length, at + page.length + AROUND)),
  };
}

function told(words: readonly ComparedWord[]): string {
  const line = words
    .slice(0, TOLD)
    .map(({ shown }) => shown)
    .join('')
    .trim();
  return words.length > TOLD ? `${line} …` : line;
}
