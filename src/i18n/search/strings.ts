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
  /** `{number}`, as the reader wrote it */
  noNumber: string;
  /** Before links to the numbers nearest to one that isn't there. */
  nearest: string;
  /** Several documents bear one number: `{n}`, `{number}` */
  several: string;
  /** None of them is of the day that was named: `{number}`, `{day}` */
  otherDay: string;
  /** `{day}`, in words */
  day: string;
  noDay: string;
  /** The calendar has no such day: `{written}` */
  impossibleDay: string;
  /** What was issued from day to day, or with one end open: `{from}`, `{to}`, and how many, `{n}` or the word for none. */
  span: string;
  spanFrom: string;
  spanTo: string;
  noDocuments: string;
  /** `{words}` */
  unknownWords: string;
  /** What keystrokes of an input method were read as: `{words}` */
  decoded: string;
  /** Why a result is shown. */
  meant: string;
  sameRunning: string;
  mention: string;
  /** Before links to other provisions of a result. */
  also: string;
  news: string;
  page: string;
  /** The archive only knows of the document. */
  stub: string;
  /** The box that switches the key on and off. */
  slash: string;
  failed: string;
  /** Numbers and days were answered, but the texts could not be searched. */
  failedText: string;
  retry: string;
  noScript: string;
  /** Before links to lists, where search can't help. */
  browse: string;
}

/** Fills in a text: `{n}` by the value of `n`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
