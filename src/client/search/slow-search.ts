import { isBySyllables } from '../../domain/search/by-syllables.ts';
import type { SearchSettings } from '../../domain/search/search-settings.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { writeSize } from '../../i18n/write-size.ts';

/** A search takes long from so many milliseconds on. */
const LONG = 1000;

/** What a reader sees of a search that takes long: that data are loaded, how much has come, and the button that stops it. */
export interface SlowSearch {
  /** A search begins, after others or while one is under way. */
  begin(): void;
  /** So many bytes have come in. */
  came(bytes: number): void;
  end(): void;
}

/** The part of the panel that is shown while it searches. */
export function slowSearch(panel: HTMLElement, { locale, texts }: SearchSettings<SearchStrings>): SlowSearch {
  const part = <E extends HTMLElement>(name: string) => panel.querySelector<E>(`[data-search-${name}]`)!;
  const [soon, loading, size] = [part('soon'), part('loading'), part('size')];
  const stop = part<HTMLButtonElement>('stop');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let bytes = 0;
  const set = (isLong: boolean) => {
    soon.hidden = isLong;
    stop.hidden = !isLong;
    // Spoken once; the size, which changes all the time, stands outside what is spoken.
    loading.textContent = isLong ? texts.loading : '';
    tellSize(isLong);
  };
  const tellSize = (isLong: boolean) => {
    // Of what Pagefind loads nothing is known, and the rest would be told as if it were all.
    size.textContent = isLong && bytes > 0 && isBySyllables(locale) ? writeSize(locale, bytes) : '';
  };
  return {
    begin: () => {
      if (timer !== undefined) return;
      bytes = 0;
      timer = setTimeout(() => set(true), LONG);
    },
    came: (more) => {
      bytes += more;
      if (!stop.hidden) tellSize(true);
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
      set(false);
    },
  };
}
