import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What an import says: in the files that it writes, and in a terminal. */
export interface ImportTexts {
  /** Above what isn't sure: the line of the document that it was read from. */
  doubt(line: string): string;
  /** Above what the text says: its sentence. */
  said(sentence: string): string;
  /** Above a proposal, which stands as a comment. */
  lookOver: string;
  /** Where a text comes from that was recognised from a picture. */
  recognised: string;
  /** Above a text whose encoding was told by its letters alone, and not for sure. */
  guessed: string;
  /** Titles of the file that was imported. */
  originals: Record<'signed' | 'scan' | 'other', string>;
  /** Why a file can't be read, and what to do: by the code of `UnreadableReason`. */
  unread: Record<UnreadCode, string>;
  /** Behind `unread` of tracked changes and comments: who, what. */
  revision: Record<'insertion' | 'deletion' | 'move' | 'comment', (author: string, words: string) => string>;
  /** A page was made: the file. */
  written(file: string): string;
  /** How many things of it want a look, and where they are. */
  doubts(count: number): string;
  /** The text was not read, so the page has the original alone. */
  textless(why: string): string;
  /** Words of the text that are not on the page. */
  lost(count: number, words: string): string;
  /** A file of that name is there, and stays as it is. */
  exists(file: string): string;
  refused(name: string, why: string): string;
  missing(name: string, facts: string): string;
  /** As `missing`, of a page that is made of no file. */
  lacking(facts: string): string;
  /** Names of what a page can't do without, and the flags that give it. */
  facts: Record<'number' | 'issued' | 'issuer' | 'title', string>;
  /** Questions of the command. */
  ask: Record<'number' | 'issued' | 'issuer' | 'title' | 'supersedes', string>;
  wrongDay(written: string): string;
  unknownIssuer(name: string, ids: string): string;
  noFiles: string;
  /** Flags that describe one document, with several files. */
  oneFileOnly: string;
  notFound(name: string): string;
  stopped: string;
  /** Of the command `supersede`. */
  oneDecision: string;
  changed(name: string): string;
  keep(file: string): string;
  total(written: number, others: number): string;
}

export type UnreadCode =
  | 'unknown-kind'
  | 'wrong-kind'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'too-deep'
  | 'has-revisions'
  | 'has-frontmatter'
  | 'scan'
  | 'partly-scan'
  | 'empty';

export function importTextsOf(locale: Locale): ImportTexts {
  return { vi, en }[locale];
}
