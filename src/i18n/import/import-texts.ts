import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What an import says: in the files that it writes, and in a terminal. */
export interface ImportTexts {
  /** Above what isn't sure: the line of the document that it was read from. */
  doubt(line: string): string;
  /** Above what was given and the document says otherwise: the line of the document. */
  disagrees(line: string): string;
  /** Above what the text says: its sentence. */
  said(sentence: string): string;
  /** Above a proposal, which stands as a comment. */
  lookOver: string;
  /** Above the source of a text that was recognised from a picture. */
  recognised: string;
  /** Above a text whose encoding was told by its letters alone, and not for sure. */
  guessed: string;
  /** Titles of the file that was imported. */
  originals: Record<'signed' | 'scan' | 'other', string>;
  /** Why a file can't be read, and what to do: by the code of `UnreadableReason`. */
  unread: Record<UnreadCode, string>;
  /** What would let a program read it. */
  advice: Record<ProgramAdvice, string>;
  /** Behind `unread` of tracked changes and comments: who, what. */
  revision: Record<'insertion' | 'deletion' | 'move' | 'comment', (author: string, words: string) => string>;
  /** A page was made: the file. */
  written(file: string): string;
  /** How many things of it want a look, and where they are. */
  doubts(count: number): string;
  /** The text was not read, so the page has the original alone. */
  textless(why: string): string;
  /** A line that stands on top or at the foot of the pages, and isn't on the page. */
  leftOut(line: string): string;
  /** Words of the text that are not on the page. */
  lost(count: number, words: string): string;
  /** A file of that name is there, and stays as it is. */
  exists(file: string): string;
  refused(name: string, why: string): string;
  /** Why not, where nobody foresaw it: the error. */
  unforeseen(message: string): string;
  missing(name: string, facts: string): string;
  /** A fact that is missing, and what it may be. */
  perhaps(fact: string, proposal: string): string;
  /** As `missing`, of a page that is made of no file. */
  lacking(facts: string): string;
  /** Names of what a page can't do without, and the flags that give it. */
  facts: Record<'number' | 'issued' | 'issuer' | 'title', string>;
  /** Questions of the command. */
  ask: Record<'number' | 'issued' | 'issuer' | 'title' | 'supersedes', string>;
  wrongDay(written: string): string;
  unknownIssuer(name: string, ids: string): string;
  /** Above an issuer as site.yaml has it, which was read of a document and isn't there. */
  addIssuer: string;
  noFiles: string;
  /** Flags that describe one document, with several files. */
  oneFileOnly: string;
  notFound(name: string): string;
  stopped: string;
  /** As `stopped`, of several files: pages that were made, and files that are left. */
  stoppedAfter(made: number, left: number): string;
  /** Before the questions of a file, of several. */
  whether: Record<'answer' | 'skip' | 'stop', string>;
  /** What was typed is the name of no issuer. */
  noIssuer: string;
  /** Words of a list that is shortened by typing. */
  list: Record<'search' | 'none' | 'select' | 'confirm' | 'type' | 'filter', string> & {
    matches(count: string): string;
  };
  /** Of the command `supersede`. */
  oneDecision: string;
  changed(name: string): string;
  makeIt(file: string): string;
  /** Problems that are not shown. */
  moreProblems(count: number): string;
  total(written: number, others: number): string;
  /** Folders hold no file that is read. */
  nothingToRead(kinds: string): string;
  /** Files of folders that are not read, by their endings. */
  otherKinds(count: number, endings: string): string;
  /** What a file that is no document may be meant as. */
  meant: Record<'register' | 'news', (name: string) => string>;
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
  | 'empty'
  | 'secret';

/** A program lacks, or the data with which Tesseract reads Vietnamese, or what pages are drawn with, or Tesseract has failed. */
export type ProgramAdvice = 'office' | 'tesseract' | 'vietnamese-data' | 'canvas' | 'unrecognised';

export function importTextsOf(locale: Locale): ImportTexts {
  return { vi, en }[locale];
}
