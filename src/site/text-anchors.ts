import type { Locale } from '../domain/locale.ts';
import { wordsOfId } from '../domain/provision-words.ts';
import { textStringsOf } from '../i18n/texts/strings-of.ts';
import type { Rendered } from '../markdown/rendered.ts';
import { escapeHtml } from './escape-html.ts';
import { once } from './once.ts';

/** The titles of a text's headings and provisions, by id. */
const titlesOf = once(
  ({ sections }: Rendered) =>
    new Map(sections.flatMap(({ id, title }) => (id === undefined || title === undefined ? [] : [[id, title]]))),
);

/**
 * The links to themselves that headings and provisions of one text have, asked for in their order. They hold no text,
 * so nothing of them is copied with what is around them; their sign comes from the style sheet.
 */
export class TextAnchors {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #words: (name: string) => string;
  readonly #lang: string;
  #open: string | undefined;

  /** @param isForeign whether the text is in another language than the site, in which the links are named */
  constructor(rendered: Rendered, locale: Locale, isForeign: boolean) {
    this.#titles = titlesOf(rendered);
    this.#words = textStringsOf(locale).linkTo;
    this.#lang = isForeign ? ` lang="${locale}"` : '';
  }

  /** A heading or a paragraph begins. */
  begin(id: string): void {
    this.#open = this.#titles.has(id) ? id : undefined;
  }

  /** The link at the end of what began last; empty where it is neither a heading nor a provision. */
  end(): string {
    const id = this.#open;
    if (id === undefined) return '';
    this.#open = undefined;
    const name = wordsOfId(id) ?? shortened(this.#titles.get(id) ?? '');
    return `<a class="anchor" href="#${escapeHtml(id)}" aria-label="${escapeHtml(this.#words(name))}"${this.#lang}></a>`;
  }
}

const LONGEST_NAME = 80;

/** A title cut at a word where it is long. */
function shortened(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  return `${title.slice(0, Math.max(title.lastIndexOf(' ', LONGEST_NAME), LONGEST_NAME / 2))}…`;
}
