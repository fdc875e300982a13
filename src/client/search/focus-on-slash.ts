import { usesSlash } from './slash-setting.ts';

/** `/` takes the reader to the search box, unless it is being typed somewhere or was switched off. */
export function focusOnSlash(box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
      return;
    if (!usesSlash()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
