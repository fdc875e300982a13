import type { Decision } from '../domain/archive.ts';
import { anchorOf } from '../domain/provision-anchor.ts';
import { provisionPaths } from '../domain/provision-path.ts';
import type { PlacedCitation, Rendered } from '../markdown/rendered.ts';
import { escapeHtml } from './escape-html.ts';
import { citationSign } from './citation-sign.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** By a text and a provision's words: where in the text it stands. */
const anchors = once((_: Rendered) => new Map<string, string>());

/** The links that the citations of one text become, asked for in their order. */
export class CitationLinks {
  readonly #site: Site;
  readonly #citations: readonly PlacedCitation[];
  readonly #targets: readonly (string | undefined)[];
  /** The decisions whose state was told in this section of the text. */
  readonly #told = new Set<string>();
  readonly #isForeign: boolean;
  #last: Decision | undefined;

  /** @param isForeign whether the text is in another language than the site, in which states are told */
  constructor(site: Site, file: string, { citations }: Rendered, isForeign = false) {
    this.#site = site;
    this.#citations = citations;
    this.#targets = site.archive.citationTargets.get(file) ?? [];
    this.#isForeign = isForeign;
  }

  /** An article or a heading begins: whoever starts to read there is told the states anew. */
  beginSection(): void {
    this.#told.clear();
  }

  /** The start tag of the link to what the `n`th citation names; empty where it names nothing known. */
  start(n: number): string {
    this.#last = this.#cited(n);
    return this.#last ? `<a class="citation" href="${escapeHtml(this.#site.paths.decision(this.#last.id))}">` : '';
  }

  /** The sign of the state of what was cited last; empty where it was told, or is plainly in force. */
  sign(): string {
    const decision = this.#last;
    if (!decision || this.#told.has(decision.id)) return '';
    this.#told.add(decision.id);
    const sign = citationSign(this.#site.archive, decision);
    if (sign === '' || !this.#isForeign) return sign;
    return `<span lang="${this.#site.archive.settings.locale}">${sign}</span>`;
  }

  /** The start tag of the link to a provision of what the `n`th citation names: to the page, where the text has no such place. */
  provisionStart(n: number, k: number): string {
    const decision = this.#cited(n);
    const citation = this.#citations[n];
    if (!decision || !citation) return '';
    const address = this.#site.paths.decision(decision.id) + this.#anchor(decision, citation.provisions?.[k] ?? '');
    // Told apart from the same words about other documents where links stand alone, in a list of a page's links.
    return `<a class="citation" href="${escapeHtml(address)}" title="${escapeHtml(citation.text)}">`;
  }

  #cited(n: number): Decision | undefined {
    const id = this.#targets[n];
    return id === undefined ? undefined : this.#site.archive.decisions.get(id);
  }

  #anchor({ record }: Decision, words: string): string {
    if (!record) return '';
    const rendered = this.#site.renderedOf(record.file);
    const known = anchors(rendered);
    let anchor = known.get(words);
    if (anchor === undefined) known.set(words, (anchor = anchorIn(rendered, words)));
    return anchor;
  }
}

/** `#dieu-5-khoan-2`, or what is nearest around it; empty where the text has neither. */
function anchorIn({ ids }: Rendered, words: string): string {
  const [path] = provisionPaths(words);
  const anchor = path && anchorOf(path, ids);
  return anchor ? `#${anchor.id}` : '';
}
