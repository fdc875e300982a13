import type { Decision } from '../../domain/archive.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { articleOf, type Article } from '../article.ts';
import { escapeHtml } from '../escape-html.ts';
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
  const article = articleOf(site, record.file);
  const notes = provisionNotes(site, decision, site.renderedOf(record.file).ids);
  if (notes.size === 0) return article;
  const { provisionNoteLabel } = stringsOf(site.archive.settings.locale).decision;
  const inHtml = new Map([...notes].map(([id, phrases]) => [id, [...new Set(phrases.map(phraseHtml))]]));
  return { ...article, html: notesInHtml(article.html, inHtml, provisionNoteLabel) };
}

function phraseHtml(phrase: Phrase): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      return 'href' in part ? `<a href="${escapeHtml(part.href)}">${escapeHtml(part.text)}</a>` : escapeHtml(part.text);
    })
    .join('');
}
