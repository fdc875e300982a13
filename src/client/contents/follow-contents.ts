import { followHeadings } from './follow-headings.ts';

/** Windows in which the list stands beside the text; in smaller ones it lies over it (contents.css). */
const BESIDE = '(min-width: 62rem)';

/**
 * Makes a table of contents follow the reader: the entry of the provision that is being read is marked with
 * `aria-current`, unfolded, and kept in sight by scrolling the list alone; `data-here` tells it beside the button.
 * Where the list lies over the text, it closes on a choice, on Escape, on a press outside, and when the focus goes on.
 */
export function followContents(nav: HTMLElement): void {
  const list = nav.querySelector('details')!;
  const beside = matchMedia(BESIDE);
  const here = nav.querySelector<HTMLElement>('[data-here]')!;
  let marked: HTMLElement | undefined;
  let unfolded: HTMLDetailsElement | undefined;

  /** Brings the mark into the middle of the list, where it is out of sight there. */
  const show = () => {
    if (!marked || !list.open) return;
    const box = beside.matches ? nav : list.querySelector('ol')!;
    const mark = marked.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (mark.top < frame.top || mark.bottom > frame.bottom)
      box.scrollTop += mark.top - frame.top - (frame.height - mark.height) / 2;
  };
  followHeadings(Array.from(nav.querySelectorAll<HTMLAnchorElement>('li > a')), (link) => {
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    marked = link;
    here.textContent = link?.textContent ?? '';
    unfolded = onlyOpen(unfolded, link?.closest<HTMLDetailsElement>('li > details'));
    show();
  });
  list.addEventListener('toggle', show);
  lieOver(nav, list, beside);
}

/** Opens a fold in the place of the one that was opened before it; one that the reader opened stays as it is. */
function onlyOpen(
  last: HTMLDetailsElement | undefined,
  next: HTMLDetailsElement | null | undefined,
): HTMLDetailsElement | undefined {
  if (last && last === next) return last;
  if (last) last.open = false;
  if (!next || next.open) return undefined;
  next.open = true;
  return next;
}

/** Beside the text the list is open; over the text it opens and closes like a menu. */
function lieOver(nav: HTMLElement, list: HTMLDetailsElement, beside: MediaQueryList): void {
  const fit = () => {
    list.open = beside.matches;
  };
  const close = () => {
    if (!beside.matches) list.open = false;
  };
  fit();
  beside.addEventListener('change', fit);
  nav.classList.add('follows');
  nav.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (!nav.contains(target as Node)) close();
  });
  nav.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !nav.contains(relatedTarget as Node)) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open || beside.matches) return;
    close();
    list.querySelector('summary')!.focus({ preventScroll: true });
  });
}
