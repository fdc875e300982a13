import { toIndexText } from '../../domain/search/index-text.ts';
import type { Section } from '../../markdown/rendered.ts';
import type { IndexPage } from './index-page.ts';

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
    (page.day ? dayOf(page.day) : '') +
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

/** The day is not part of the text. */
function dayOf(day: string): string {
  return `<p data-pagefind-ignore data-pagefind-meta="day">${day}</p>`;
}

function indexed(text: string): string {
  return escapeText(toIndexText(text));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
