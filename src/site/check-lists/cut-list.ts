import type { CheckListTexts } from '../../i18n/check-lists/check-list-texts.ts';

/** How many items a line shows. */
const MOST = 20;

/** Items in one line; of very many the first, and how many more there are. */
export function cutList(items: readonly string[], texts: CheckListTexts, most = MOST): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} ${texts.more(items.length - most)}` : shown;
}
