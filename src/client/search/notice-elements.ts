import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { writeDate } from '../../domain/write-date.ts';
import { fillIn, type SearchStrings } from '../../i18n/search/strings.ts';
import { element, timeElement } from '../element.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Notice } from './lane.ts';

/** A notice as paragraphs. */
export function noticeElements(notice: Notice, settings: SearchSettings<SearchStrings>): HTMLElement[] {
  const said = element('p', '', [noticeText(notice, settings)]);
  return notice.say === 'noNumber' && notice.nearest.length > 0
    ? [said, nearestElement(notice.nearest, settings)]
    : [said];
}

function noticeText(notice: Notice, { locale, texts }: SearchSettings<SearchStrings>): string {
  switch (notice.say) {
    case 'unknownWords':
    case 'decoded':
      return fillIn(texts[notice.say], { words: notice.words.join(', ') });
    case 'span': {
      const { from, to } = notice.span;
      const text = from === undefined ? texts.spanTo : to === undefined ? texts.spanFrom : texts.span;
      const days = {
        from: from === undefined ? '' : writeDate(locale, from),
        to: to === undefined ? '' : writeDate(locale, to),
      };
      return fillIn(text, {
        ...days,
        n: notice.n > 0 ? new Intl.NumberFormat(locale).format(notice.n) : texts.noDocuments,
      });
    }
    case 'otherDay':
    case 'day':
    case 'noDay':
      return fillIn(texts[notice.say], { number: '', ...notice, day: writeDate(locale, notice.day) });
    case 'noNumber':
      return fillIn(texts.noNumber, { number: notice.number });
    default:
      return fillIn(texts[notice.say], { ...notice });
  }
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
