import { toIndexText } from '../../domain/search/index-text.ts';
import type { Section } from '../../markdown/rendered.ts';
import type { IndexFilters, IndexPage } from './index-page.ts';

/**
 * A page as Pagefind reads it. Title and number stand in the text and are metadata as well; the day is metadata only;
 * a section with an id is a place that results can lead to.
 */
export function indexPageHtml(page: IndexPage): string {
  return (
    `<!doctype html><html lang="${escapeText(page.lang)}"><body data-pagefind-body>` +
    `<h1${page.stub ? ' data-pagefind-weight="0.5"' : ''}>${indexed(page.title)}</h1>` +
    (page.number && page.number !== page.title
      ? `<p data-pagefind-meta="number" data-pagefind-weight="10">${indexed(page.number)}</p>`
      : '') +
    (page.day ? hidden('meta', 'day', page.day) : '') +
    filters(page.filters) +
    (page.summary ? `<p data-pagefind-weight="2">${indexed(page.summary)}</p>` : '') +
    page.sections.map(section).join('') +
    '</body></html>'
  );
}

function section({ id, title, text }: Section): string {
  const place = id === undefined ? '' : ` id="${escapeText(id)}" data-pagefind-title="${indexed(title ?? id)}"`;
  const heading = title === undefined ? '' : `<h4>${indexed(title)}</h4>`;
  return `<section${place}>${heading}<p>${indexed(text)}</p></section>`;
}

function filters({ kind, type, issuer, year, topic = [] }: IndexFilters): string {
  const values = { kind, type, issuer, year };
  return (
    Object.entries(values)
      .map(([name, value]) => (value === undefined ? '' : hidden('filter', name, value)))
      .join('') + topic.map((id) => hidden('filter', 'topic', id)).join('')
  );
}

/** A value that is not part of the text. It stands between tags and not in the attribute, where a comma would end it. */
function hidden(kind: 'meta' | 'filter', name: string, value: string): string {
  return `<p data-pagefind-ignore data-pagefind-${kind}="${name}">${escapeText(value)}</p>`;
}

function indexed(text: string): string {
  return escapeText(toIndexText(text));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
