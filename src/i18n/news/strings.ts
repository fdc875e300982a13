/** Every word of the front page, the lists of news and their articles that other pages don't share, in one language. */
export interface NewsPageStrings {
  home: {
    pinned: string;
    changes: string;
    changesIntro: string;
    /** The link to what was, is and will be in force. */
    asked: string;
    waysIn: string;
  };
  events: {
    coming: string;
    /** Of an event of one day, and of several. */
    before: string;
    onTheDay: string;
    during: string;
    after: string;
    /** Days arrive written. */
    span(first: string, last: string): string;
  };
  lists: {
    /** `month`: 1 to 12. */
    month(month: number, year: string): string;
    monthName(month: number): string;
    count(n: number): string;
    months: string;
    categories: string;
    /** What a category's page is called among the windows of a browser, where a type may have the same name. */
    ofCategory(name: string): string;
    intro(heading: string, n: number): string;
    /** The numbers of decisions that a piece of news is about, and how many more there are. */
    about(numbers: string, more: number): string;
  };
  article: {
    about: string;
    /** The link to decisions that the box leaves out. */
    allAbout(n: number): string;
    related: string;
    category: string;
    month: string;
    /** Before links to the same in other languages. */
    languages: string;
    correctedOn(day: string): string;
  };
}
