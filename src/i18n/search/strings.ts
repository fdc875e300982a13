/** Every word of search in one language. Plain texts, since they travel in the page; `{…}` is filled in (`fillIn`). */
export interface SearchStrings {
  /** Names the box for a screen reader. */
  label: string;
  placeholder: string;
  submit: string;
  /** Names the list of results. */
  results: string;
  idle: string;
  searching: string;
  /** Results shown, when they are all: `{n}` */
  one: string;
  all: string;
  /** Results shown, when there are more: `{n}` */
  first: string;
  more: string;
  /** `{query}` */
  none: string;
  /** `{number}` */
  noNumber: string;
  /** `{day}`, in words */
  day: string;
  noDay: string;
  /** `{words}` */
  unknownWords: string;
  /** What keystrokes of an input method were read as: `{words}` */
  decoded: string;
  /** Why a result is shown. */
  sameRunning: string;
  mention: string;
  news: string;
  page: string;
  /** The archive only knows of the document. */
  stub: string;
  /** The box that switches the key on and off. */
  slash: string;
  failed: string;
  retry: string;
  noScript: string;
  /** Before links to lists, where search can't help. */
  browse: string;
}

/** Fills in a text: `{n}` by the value of `n`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
