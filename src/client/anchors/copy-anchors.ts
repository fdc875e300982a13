/**
 * Lets the links of headings and provisions to themselves copy their address: the page goes there as ever, and says so.
 * Where the clipboard is missing or refused, the address stands in the address bar.
 *
 * @param status where it is said; it bears the words in `data-copied`
 */
export function copyAnchors(status: HTMLElement): void {
  let shown: number | undefined;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || !('clipboard' in navigator)) return;
    const { origin, pathname } = location;
    // Emptied first, or the same words would not be said again.
    status.textContent = '';
    navigator.clipboard.writeText(origin + pathname + link.hash).then(
      () => {
        status.textContent = status.dataset['copied'] ?? '';
        clearTimeout(shown);
        shown = window.setTimeout(() => (status.textContent = ''), 4000);
      },
      () => {},
    );
  });
}
