import type { Locale } from '../../domain/locale.ts';
import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { writeDate } from '../../domain/write-date.ts';
import { fillIn, type SearchStrings } from '../../i18n/search/strings.ts';
import { element, timeElement } from '../element.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Notice } from './lane.ts';

/** A notice as paragraphs. */
export function noticeElements(notice: Notice, settings: SearchSettings<SearchStrings>): HTMLElement[] {
  if (notice.say === 'suggestion') return [suggestionElement(notice.query, settings)];
  const said = element('p', '', [noticeText(notice, settings)]);
  return notice.say === 'noNumber' && notice.nearest.length > 0
    ? [said, nearestElement(notice.nearest, settings)]
    : [said];
}

/** A link to the same page with another query, as the reader would have typed it; what narrows results down stays. */
function suggestionElement(query: string, { texts }: SearchSettings<SearchStrings>): HTMLElement {
  const link = element('a', '', [query]);
  const asked = new URLSearchParams(location.search);
  asked.set('q', query);
  link.href = `?${asked.toString()}`;
  return element('p', '', [texts.suggestion, ' ', link]);
}

function noticeText(
  notice: Exclude<Notice, { say: 'suggestion' }>,
  { locale, types, texts }: SearchSettings<SearchStrings>,
): string {
  switch (notice.say) {
    case 'unknownWords':
    case 'decoded':
    case 'merged':
      return fillIn(texts[notice.say], { words: notice.words.join(', ') });
    case 'span':
    case 'spanOfType': {
      const { from, to } = notice.span;
      const text = from === undefined ? texts.spanTo : to === undefined ? texts.spanFrom : texts.span;
      const what =
        notice.say === 'spanOfType' ? (types[notice.type] ?? texts.noDocuments) : howMany(notice.n, locale, texts);
      const days = {
        from: from === undefined ? '' : writeDate(locale, from),
        to: to === undefined ? '' : writeDate(locale, to),
      };
      return fillIn(text, { ...days, what });
    }
    case 'otherDay':
    case 'day':
    case 'noDay':
      return fillIn(texts[notice.say], { number: '', ...notice, day: writeDate(locale, notice.day) });
    case 'listed':
      return texts.narrow.listed;
    case 'noNumber':
      return fillIn(texts.noNumber, { number: notice.number });
    default:
      return fillIn(texts[notice.say], { ...notice });
  }
}

function howMany(n: number, locale: Locale, texts: SearchStrings): string {
  return n > 0 ? fillIn(texts.documents, { n: new Intl.NumberFormat(locale).format(n) }) : texts.noDocuments;
}

function nearestElement(nearest: readonly NumberEntry[], settings: SearchSettings<SearchStrings>): HTMLElement {
  const { locale, paths, texts } = settings;
  const links = nearest.flatMap(({ id, number, issued }, at) => {
    const link = element('a', '', [number]);
    link.href = `${paths.decisions}${id}/`;
    return [
      at === 0 ? ' ' : ', ',
      link,
      ...(issued === undefined ? [] : [' (', timeElement(issued, writeDate(locale, issued)), ')']),
    ];
  });
  return element('p', '', [texts.nearest, ...links]);
}
