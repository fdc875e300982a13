const KEY = 'congbo-no-slash';

/**
 * Whether the reader left the key `/` on. A page's single keys have to be such that they can be switched off, since
 * whoever speaks to a computer types them unawares (WCAG 2.2, 2.1.4).
 */
export function usesSlash(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    // Where nothing may be kept there is no way to switch it off, so it is off.
    return false;
  }
}

/** Lets the box switch the key on and off. */
export function offerSlash(box: HTMLInputElement): void {
  box.checked = usesSlash();
  box.disabled = false;
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, '1');
    } catch {
      box.checked = false;
    }
  });
}
