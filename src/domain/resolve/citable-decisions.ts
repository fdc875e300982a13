import { actKey } from '../act-of-year.ts';
import type { Decision } from '../archive.ts';
import type { ProseCitation } from '../citation.ts';
import { foldedNumberKey, numberKey } from '../document-number.ts';
import type { SiteSettings } from '../settings.ts';
import { matchIssuer } from './match-issuer.ts';
import { NumberIndex, type Found } from './number-index.ts';
import { present } from './present.ts';

/** Who cites: the citing decision's id, or another record's file; and its issuer, which chooses between several. */
export interface Citing {
  citing: string;
  citingIssuer?: string;
}

/** The decisions of an archive, held ones and stubs, as prose may cite them. */
export class CitableDecisions {
  readonly #settings: SiteSettings;
  readonly #numbers: NumberIndex<Decision>;
  readonly #acts = new Map<string, Decision[]>();

  constructor(decisions: Iterable<Decision>, settings: SiteSettings) {
    this.#settings = settings;
    this.#numbers = new NumberIndex<Decision>(settings.profile);
    for (const decision of decisions) {
      this.#numbers.add(decision);
      const { held, type, title, issued } = decision;
      if (!held || title === undefined || issued === undefined) continue;
      const key = actKey(type, title, Number(issued.slice(0, 4)));
      this.#acts.set(key, [...(this.#acts.get(key) ?? []), decision]);
    }
  }

  /**
   * The decision that a citation names: by number, day and issuer as a reference does (docs/content.md), or by title
   * and year, where one held act alone bears them.
   */
  find(citation: ProseCitation, from: Citing): Found<Decision> {
    if (citation.number === undefined) {
      const acts = this.#acts.get(actKey(citation.type, citation.title, citation.year)) ?? [];
      const ofDay = acts.filter(({ issued }) => citation.issued === undefined || citation.issued === issued);
      return ofDay.length > 1 ? { several: ofDay } : ofDay[0] && { one: ofDay[0] };
    }
    const { number, issued, issuerName } = citation;
    if (citation.impossibleDay) return undefined;
    const { profile } = this.#settings;
    const issuer = issuerName === undefined ? undefined : matchIssuer(issuerName, this.#settings, from.citingIssuer);
    return this.#numbers.find({
      key: numberKey(number, profile),
      foldedKey: foldedNumberKey(number, profile),
      citing: from.citing,
      // An issuer that the text names and the site doesn't know is another: it must not become the citing one.
      ...present({ issued, issuer, citingIssuer: issuerName === undefined ? from.citingIssuer : undefined }),
    });
  }
}
