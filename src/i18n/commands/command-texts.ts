import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What commands say in a terminal. */
export interface CommandTexts {
  phases: {
    read: string;
    /** Of texts and signatures in PDFs. */
    pdfs: string;
    originals: string;
    pages: string;
    index: string;
    cards: string;
    verify: string;
    place: string;
    /** Of the measurement of search. */
    queries: string;
    /** Of an import. */
    files: string;
    convert: string;
    recognise: string;
    /** Of the import of a register. */
    register: string;
    /** Of the import of news. */
    news: string;
  };
  /** `1.234` */
  count(n: number): string;
  /** `12,3` */
  seconds(seconds: number): string;
  built(facts: { pages: string; seconds: string; gigabytes: string; out: string }): string;
  problemsFound(warnings: number): string;
  nothingPutOut: string;
  notRight(sentences: number): string;
  serving(url: string): string;
  stopHint: string;
  nothingToServe(out: string): string;
  contentMissing(dir: string): string;
  outRefused: Record<OutRefusal, (out: string) => string>;
  wrongDay(value: string): string;
  wrongPort(value: string): string;
  wrongSize(value: string): string;
  /** `near`: the known flag that was probably meant. */
  unknownFlag(flag: string, near: string | undefined): string;
  missingValue(flag: string): string;
  needlessValue(flag: string): string;
  /** A word that belongs to no flag. */
  strayWord(word: string): string;
  unknownFormat(value: string): string;
  /** Of the demonstration archives. */
  makingDemo(place: string): string;
  noSuchDemo(name: string, names: string): string;
  /** Of the measurement of search. */
  wrongQueries(value: string): string;
  noSuchCorpus(name: string, names: string): string;
  languages: LanguageTexts;
}

/** What the command says that tells what a language lacks. */
export interface LanguageTexts {
  wrongLanguage(value: string): string;
  /** Above what is missing in a file. */
  fileMissing(file: string): string;
  missing: string;
  empty: string;
  unknown: string;
  /** Sums up: texts there are, and those that are missing or empty. */
  lacks(language: string, lacking: string, of: string): string;
  complete(language: string, of: string): string;
  /** Where the rest of the work is told. */
  seeGuide: string;
}

/** Why a folder is not written to. */
export type OutRefusal = 'content' | 'checkout' | 'home' | 'not-ours' | 'not-a-folder';

const LANGUAGES: Record<Locale, CommandTexts> = { vi, en };

/** The texts of commands in a locale. */
export function commandTextsOf(locale: Locale): CommandTexts {
  return LANGUAGES[locale];
}
