import type { Decision } from '../domain/archive.ts';
import type { DecisionRecord } from '../domain/record.ts';
import { phrase, type Phrase, type Ref } from '../i18n/phrase.ts';
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

/** What a file says of its own text: nothing where it is the full one, and someone has read it. */
export function textNotes(site: PageSource, record: DecisionRecord): Phrase[] {
  const { withdrawn, text } = record;
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).decision;
  if (withdrawn) return [[words.withdrawn(writeDate(locale, withdrawn.date), withdrawn.reason)]];
  const isRead = text === 'none' || !record.source?.machineRead;
  return [
    ...(text === 'full' ? [] : [[words.text[text]]]),
    ...(isRead ? [] : [words.machineRead(originalOf(site, record))]),
  ];
}

/** The original in words, which lead to the first of its files. */
function originalOf({ archive, paths }: PageSource, { attachments }: DecisionRecord): Ref | string {
  const text = stringsOf(archive.settings.locale).decision.theOriginal;
  const file = ['signed', 'scan', 'other'].flatMap((kind) =>
    attachments.filter((one) => (one.kind ?? 'other') === kind),
  )[0];
  return file ? { text, href: paths.attachment(file.file) } : text;
}
