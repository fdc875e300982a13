import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { Frame } from './frame.ts';
import type { PageSource } from './page-source.ts';
import type { TextPhase } from './states/count-phases.ts';

/** A page that leads to lists: years, types, states, topics or issuers. */
export interface IndexView {
  frame: Frame;
  heading: string;
  intro: string;
  entries: IndexEntry[];
  /** What no list holds. */
  notes?: string[];
  /** Whether what it says depends on the day. */
  tellsStates?: boolean;
  /** Other ways into the archive. */
  ways?: { heading: string; links: Ref[] };
}

/** A list, and how many decisions are on it. */
export interface IndexEntry extends Ref {
  length: number;
  /** The length in words. */
  count: string;
  /** The length on the day of the archive and on later ones, where it depends on the day. */
  counts?: TextPhase[];
  /** What is to be known of its length, which depends on the day. */
  details?: TextPhase[];
  note?: Phrase;
}

/** Makes the entry of a list. */
export function indexEntry({ archive }: PageSource, { text, href }: Ref, length: number): IndexEntry {
  return { text, href, length, count: stringsOf(archive.settings.locale).lists.decisions(length) };
}
