import type { SearchSettings } from '../../domain/search/search-settings.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { element, timeElement } from '../element.ts';
import type { Excerpt } from './excerpt.ts';
import type { Result } from './result.ts';
import { writeDate } from '../../domain/write-date.ts';

/** The entry of a result in the list. Foreign text goes in as text, never as markup. */
export function resultElement(result: Result, { locale, texts }: SearchSettings<SearchStrings>): HTMLLIElement {
  const { id, kind, href, name, title, day, issuer, badge, stub, excerpt, places, why, lang } = result;
  const link = element('a', '', [
    name === undefined ? '' : element('span', 'entry-name', [name]),
    name === undefined || title === undefined ? '' : ' ',
    title === undefined ? '' : element('span', 'entry-title', [title]),
  ]);
  link.href = href;
  const facts = [
    badge && element('span', `badge tone-${badge.tone}`, [badge.label]),
    why && element('span', 'badge', [texts[why]]),
    kind !== 'decision' && element('span', '', [texts[kind]]),
    day && timeElement(day, writeDate(locale, day)),
    issuer && element('span', '', [issuer]),
    stub && element('span', '', [texts.stub]),
  ].filter((fact) => fact instanceof Node);
  const entry = element('li', '', [
    link,
    facts.length
      ? element(
          'p',
          'entry-facts',
          facts.flatMap((fact) => [fact, ' ']),
        )
      : '',
    excerpt ? excerptElement(excerpt, href) : '',
    places
      ? element('p', 'search-excerpt', [
          texts.also,
          ...places.flatMap((place, index) => [index ? ' · ' : ' ', placeLink(place, href)]),
        ])
      : '',
  ]);
  if (lang) entry.lang = lang;
  entry.dataset.result = id;
  return entry;
}

function excerptElement({ pieces, place }: Excerpt, href: string): HTMLElement | string {
  const text = pieces.map(({ text, found }) => (found ? element('mark', '', [text]) : text));
  if (!place) return text.length ? element('p', 'search-excerpt', text) : '';
  return element('p', 'search-excerpt', [placeLink(place, href), ' ', ...text]);
}

function placeLink({ id, title }: { id: string; title: string }, href: string): HTMLAnchorElement {
  const link = element('a', 'search-place', [title]);
  link.href = `${href}#${encodeURIComponent(id)}`;
  return link;
}
