import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What the import of news says: in the files that it writes, and in a terminal. */
export interface NewsImportTexts {
  /** The article was told from its page by the density of letters. */
  byDensity: string;
  /** The page names more text, for machines, than was found on it. */
  lacksText: string;
  /** Before a feed: its name, and how many articles it has. */
  feed(name: string, count: number): string;
  /** Why a file is none of news. */
  wrongKind: string;
  missing(name: string, facts: string): string;
  /** Names of what news can't do without. */
  facts: Record<'title' | 'published' | 'summary', string>;
  ask: Record<'title' | 'published' | 'summary', string>;
  wrongMoment(written: string): string;
  noFiles: string;
  /** Flags of documents and registers, which news hasn't. */
  noFacts: string;
  total(written: number, known: number, refused: number): string;
}

export function newsImportTextsOf(locale: Locale): NewsImportTexts {
  return { vi, en }[locale];
}
