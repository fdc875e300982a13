/** Lets the arrow keys walk from the search box, which stands in the panel, through the results and back. */
export function walkResults(box: HTMLInputElement, panel: HTMLElement): void {
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...panel.querySelectorAll<HTMLElement>('[data-result] > a')];
    const here = document.activeElement?.closest('[data-result]')?.querySelector<HTMLElement>(':scope > a');
    const target = [box, ...links][(here ? links.indexOf(here) + 1 : 0) + step];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  panel.addEventListener('keydown', walk);
}
