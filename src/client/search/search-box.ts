/** How long a reader has to pause before what is typed so far is searched, in milliseconds. */
const PAUSE = 150;

/** What a reader does with the box. */
export interface BoxActions {
  /** The text changed a moment ago. */
  typed: (query: string) => void;
  /** The reader asks for it: Enter, or the button. */
  submitted: (query: string) => void;
}

/**
 * Watches the search box. Its text and caret are never touched, since an input method may still be composing;
 * only Escape empties it. Enter that ends a composition asks for nothing.
 */
export function watchSearchBox(box: HTMLInputElement, { typed, submitted }: BoxActions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  box.addEventListener('compositionstart', () => void (composing = true));
  // Safari sends the Enter that ends a composition after its end, in the same task.
  box.addEventListener('compositionend', () => setTimeout(() => (composing = false)));
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => typed(box.value), PAUSE);
  });
  box.addEventListener('keydown', (event) => {
    if (composing || event.isComposing || event.key !== 'Escape' || !box.value) return;
    event.preventDefault();
    clearTimeout(timer);
    box.value = '';
    typed('');
  });
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    clearTimeout(timer);
    submitted(box.value);
  });
}
