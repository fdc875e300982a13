/**
 * Makes the tools for passing a page on work: the buttons copy what `data-copy` names by its id, or hand
 * the page's address to the system's own sharing. Where the clipboard is refused or missing, the words are selected
 * instead. What happened is said beside the button. The buttons for the page itself are shown while it is parsed, the
 * place of the system's sharing kept where there is none, so that nothing moves when this arrives.
 */
export function startShareTools(tools: HTMLElement): void {
  const share = tools.querySelector<HTMLButtonElement>('.share-native');
  for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, tools));
  }
  if (!share || !('share' in navigator)) return;
  share.dataset['ready'] = '';
  share.addEventListener('click', () => {
    // Whoever closes the system's window has decided so.
    navigator.share({ title: share.dataset['title'] ?? '', url: share.dataset['url'] ?? '' }).catch(() => {});
  });
}

async function copy(button: HTMLButtonElement, tools: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) return;
  for (const said of tools.querySelectorAll('[role=status]')) said.textContent = '';
  const done = await copied(source);
  const { copied: yes = '', selected = '' } = tools.dataset;
  const status = tools.querySelector(`[data-said-of="${source.id}"]`);
  if (status) status.textContent = done ? yes : selected;
}

async function copied(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return true;
  } catch {
    source.hidden = false;
    getSelection()?.selectAllChildren(source);
    // What older browsers and pages without https have in its place.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works in them
    return document.execCommand('copy');
  }
}
