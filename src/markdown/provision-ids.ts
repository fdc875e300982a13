import type { Element } from 'hast';
import type { ProvisionName } from './provision.ts';

/** No heading is as deep: a provision that is a paragraph ends at any heading. */
const DEEPER_THAN_HEADINGS = 7;

/**
 * Gives out the ids of provisions, in the order of the text: what a chapter, an article or a clause holds takes its id
 * as a prefix, and a second one of the same name gets `-2`.
 */
export class ProvisionIds {
  /** The elements that bear an id, by id. */
  readonly #owners: Map<string, Element>;
  readonly #repeats = new Map<string, number>();
  #chapter: string | undefined;
  #article: { id: string; depth: number } | undefined;
  #clause: string | undefined;

  constructor(owners: Map<string, Element>) {
    this.#owners = owners;
  }

  /** Whether the text is within an article (Điều), where alone there are clauses and points. */
  get inArticle(): boolean {
    return this.#article !== undefined;
  }

  /** Begins a provision; `depth` is that of its heading. */
  begin({ kind, id: name }: ProvisionName, element: Element, depth = DEEPER_THAN_HEADINGS): void {
    const isInChapter = kind === 'muc' && this.#chapter !== undefined;
    const id = this.#give(isInChapter ? `${this.#chapter}-${name}` : name, element);
    if (kind === 'chuong') this.#chapter = id;
    else if (kind === 'phan' || kind === 'phu-luc') this.#chapter = undefined;
    this.#article = kind === 'dieu' ? { id, depth } : undefined;
    this.#clause = undefined;
  }

  /** A heading that is no provision ends an article, unless it is deeper than the article's own. */
  passHeading(depth: number): void {
    if (this.#article && depth <= this.#article.depth) this.#article = undefined;
    this.#clause = undefined;
  }

  beginClause(number: string, element: Element): void {
    if (this.#article) this.#clause = this.#give(`${this.#article.id}-khoan-${number}`, element);
  }

  beginPoint(letter: string, element: Element): void {
    const above = this.#clause ?? this.#article?.id;
    if (above !== undefined) this.#give(`${above}-diem-${letter}`, element);
  }

  #give(wanted: string, element: Element): string {
    let times = (this.#repeats.get(wanted) ?? 0) + 1;
    while (this.#owners.has(numbered(wanted, times))) times += 1;
    const id = numbered(wanted, times);
    this.#repeats.set(wanted, times);
    this.#owners.set(id, element);
    element.properties.id = id;
    return id;
  }
}

function numbered(id: string, times: number): string {
  return times === 1 ? id : `${id}-${times}`;
}
