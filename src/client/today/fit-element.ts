import type { PlainDate } from '../../domain/plain-date.ts';

/** A day of reading, and what pages say of it. */
export interface DayOfReading {
  today: PlainDate;
  /** Whether the data is old. */
  stale: boolean;
  /** By the value of `data-day`. */
  words: { data: string; reading: string };
}

/**
 * Brings an element, and the list that it is a child of, to the day of reading:
 * - `data-when`: `published` is hidden, `read` is shown, `stale` is shown where the data is old;
 * - `data-day`: filled with the day of the data or of reading;
 * - `data-phases`: of its children the last one whose `data-from` has come is shown;
 * - `data-span`: `2026-01-01/2026-02-01` is shown from the first of these days to the day before the second; either may
 *   be missing, and there may be several with spaces between;
 * - `data-now`: that child is marked with `aria-current`, as today's where the data is not old.
 *
 * It is put out as its own source, so it uses nothing outside itself.
 */
export function fitElement(element: HTMLElement, { today, stale, words }: DayOfReading): void {
  const { when, day, span } = element.dataset;
  if (span) {
    const holds = (each: string) => {
      const [from = '', until = ''] = each.split('/');
      return from <= today && (until === '' || today < until);
    };
    element.hidden = !span.split(' ').some(holds);
  }
  if (when) element.hidden = when === 'published' || (when === 'stale' && !stale);
  const text = words[day as keyof typeof words] as string | undefined;
  if (text !== undefined && element.textContent !== text) element.textContent = text;
  for (const list of [element, element.parentElement]) {
    const marks = list?.hasAttribute('data-now');
    if (!list || !(marks || list.hasAttribute('data-phases'))) continue;
    const children = Array.from(list.children);
    const come = children.filter((child) => (child.getAttribute('data-from') ?? '') <= today).pop();
    for (const child of children) {
      if (!marks) child.toggleAttribute('hidden', child !== come);
      else if (child === come) child.setAttribute('aria-current', stale ? 'true' : 'date');
      else child.removeAttribute('aria-current');
    }
  }
}
