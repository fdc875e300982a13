/** A page that a search of the index found, before its text is loaded. */
export interface IndexHit {
  /** Names the page within the index. */
  key: string;
  /** Where the words found stand in the page's text, counted in words. */
  positions: readonly number[];
  load(): Promise<IndexedPage>;
}

/** A found page's text, as the index holds it (`fromIndexText` makes it readable). */
export interface IndexedPage {
  /** From the root of the host. */
  url: string;
  title: string;
  number?: string;
  day?: string;
  words: readonly string[];
  /** Places that results can lead to, in the order of the text. */
  places: readonly { id: string; title: string; at: number }[];
}

/** The full text of the site. Every promise rejects where the index can't be had. */
export interface TextIndex {
  /** Pages that hold every word or a word that begins with it, the best first; with `exactMarks`, in these very marks. */
  search(words: readonly string[], exactMarks: boolean): Promise<IndexHit[]>;
  /** Pages that hold the words as they stand, in this order. */
  searchPhrase(words: string): Promise<IndexHit[]>;
  /** Whether any page holds the word itself, marks aside. */
  holds(word: string): Promise<boolean>;
  /** Drops the questions that wait for their turn: their promises reject. */
  abandon(): void;
}
