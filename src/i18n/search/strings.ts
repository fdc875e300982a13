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
  /** Where that takes long; how much has come may stand behind it. */
  loading: string;
  stop: string;
  /** The reader stopped the search, and may begin it again. */
  stopped: string;
  again: string;
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
  /** So many pages mention a number, of which the newest are shown: `{n}`, `{shown}`, `{number}` */
  mentions: string;
  /** None of them is of the day that was named: `{number}`, `{day}` */
  otherDay: string;
  /** `{day}`, in words */
  day: string;
  noDay: string;
  /** The calendar has no such day: `{written}` */
  impossibleDay: string;
  /** What was issued from day to day, or with one end open: `{from}`, `{to}`; `{what}` is how many documents, or their type. */
  span: string;
  spanFrom: string;
  spanTo: string;
  /** `{n}` */
  documents: string;
  noDocuments: string;
  /** `{words}` */
  unknownWords: string;
  /** What keystrokes of an input method were read as: `{words}` */
  decoded: string;
  /** Names of merged issuers that were searched as well: `{words}` */
  merged: string;
  /** Before a link to the query as it may have been meant. */
  suggestion: string;
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
  narrow: NarrowStrings;
}

/** Words of filters and orders. */
export interface NarrowStrings {
  /** Opens them. */
  summary: string;
  /** Names of the choices. */
  labels: Record<'type' | 'issuer' | 'topic' | 'year' | 'state' | 'order', string>;
  /** Nothing is chosen. */
  any: string;
  orders: Record<'relevance' | 'newest' | 'oldest', string>;
  /** A choice that would leave so many results or fewer: `{value}`, `{n}` */
  optionAtMost: string;
  /** Before what is chosen. */
  chosen: string;
  /** Takes one filter away: `{value}` */
  remove: string;
  /** Takes all filters away. */
  clear: string;
  failed: string;
  /** Without words there is nothing but a list of documents. */
  listed: string;
  /** Results with the filters, when they are all shown: `{n}` */
  one: string;
  all: string;
  /** And when there are more: `{n}`, `{shown}` */
  first: string;
  /** As above, where there are so many or fewer. */
  firstAtMost: string;
  none: string;
}

/** Fills in a text: `{n}` by the value of `n`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
