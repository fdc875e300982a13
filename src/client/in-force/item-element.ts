import type { Locale } from '../../domain/locale.ts';
import { fillIn } from '../../i18n/search/strings.ts';
import { element, timeElement } from '../element.ts';
import { writeDate } from '../../domain/write-date.ts';
import type { Item } from './item.ts';

/** How items are written. */
export interface ItemWords {
  locale: Locale;
  stub: string;
  /** `{state}` */
  today: string;
  todayByOldData: string;
}

/** A list of decisions as pages show them. */
export function itemList(items: readonly Item[], words: ItemWords): HTMLUListElement {
  return element(
    'ul',
    'entries',
    items.map((item) => itemElement(item, words)),
  );
}

function itemElement(
  { id, href, name, title, issued, issuer, badge, today, lasting, stub }: Item,
  words: ItemWords,
): HTMLLIElement {
  const link = element('a', '', [
    element('span', 'entry-name', [name]),
    ...(title === undefined ? [] : [' ', element('span', 'entry-title', [title])]),
  ]);
  link.href = href;
  const facts = [
    badge && element('span', `badge ${lasting ? 'lasting ' : ''}tone-${badge.tone}`, [badge.label]),
    today &&
      element('span', 'state-today', [fillIn(today.old ? words.todayByOldData : words.today, { state: today.label })]),
    issued && timeElement(issued, writeDate(words.locale, issued)),
    issuer && element('span', '', [issuer]),
    stub && element('span', '', [words.stub]),
  ].filter((fact) => fact instanceof Node);
  const entry = element('li', '', [
    link,
    element(
      'p',
      'entry-facts',
      facts.flatMap((fact) => [fact, ' ']),
    ),
  ]);
  entry.dataset.decision = id;
  return entry;
}
