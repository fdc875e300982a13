import type { Decision } from '../../domain/archive.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { articleOf, type Article } from '../article.ts';
import { foreignLanguage } from '../decision-languages.ts';
import { phraseHtml } from '../phrase-html.ts';
import type { Site } from '../site.ts';
import { notesInHtml } from './notes-in-html.ts';
import { provisionNotes } from './provision-notes.ts';

/**
 * A held decision's text with a note at each provision that another decision touches. Only pages have the notes: they
 * are no part of what is searched, cited or compared.
 */
export function articleWithNotes(site: Site, decision: Decision): Article {
  const { record } = decision;
  if (!record) return { html: '', headings: [] };
  const { lang } = foreignLanguage(site, record);
  const article = articleOf(site, record.file, lang);
  const notes = provisionNotes(site, decision, site.renderedOf(record.file).ids);
  if (notes.size === 0) return article;
  const { locale, profile } = site.archive.settings;
  const { provisionNoteLabel } = stringsOf(locale).decision;
  const inHtml = new Map(
    [...notes].map(([id, phrases]) => [id, [...new Set(phrases.map((phrase) => phraseHtml(profile, phrase)))]]),
  );
  return { ...article, html: notesInHtml(article.html, inHtml, provisionNoteLabel, lang && locale) };
}
