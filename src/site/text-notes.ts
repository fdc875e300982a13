import type { Decision } from '../domain/archive.ts';
import type { DecisionRecord } from '../domain/record.ts';
import { phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';
import { notConsolidated } from './amended-text.ts';
import { writeDate } from '../domain/write-date.ts';

/** What is to be known before reading a decision: a stub, a summary, a withdrawn text, a consolidated one. */
export function notesOf(site: PageSource, decision: Decision): Phrase[] {
  const words = stringsOf(site.archive.settings.locale).decision;
  const { record } = decision;
  if (!record) return [[words.stub]];
  const notes = textNotes(site, record);
  if (record.withdrawn || record.text === 'none') return notes;
  const missing = notConsolidated(site, decision);
  return decision.relations.consolidates.length ? [...notes, phrase`${words.consolidated}${missing}`] : notes;
}

/** What the page of a decision shows for its text, in two or three words. */
export function textTag({ archive }: PageSource, { record, relations }: Decision): string {
  const tags = stringsOf(archive.settings.locale).decision.textTag;
  if (!record) return tags.stub;
  if (record.withdrawn) return tags.withdrawn;
  return record.text === 'full' && relations.consolidates.length ? tags.consolidated : tags[record.text];
}

/** What a file says of its own text: nothing where it is the full one. */
export function textNotes({ archive }: PageSource, { withdrawn, text }: DecisionRecord): Phrase[] {
  const { locale } = archive.settings;
  const words = stringsOf(locale).decision;
  if (withdrawn) return [[words.withdrawn(writeDate(locale, withdrawn.date), withdrawn.reason)]];
  return text === 'full' ? [] : [[words.text[text]]];
}
