import { foldedNumberKey, numberKey } from '../document-number.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Profile } from '../settings.ts';

/** What can be found by its number: a held decision, a stub, or one that isn't published yet. */
export interface Numbered {
  id: string;
  number: string;
  issued?: PlainDate;
  issuer?: string;
}

/** What a search by number asks for. */
export interface NumberQuery {
  key: string;
  foldedKey: string;
  issued?: PlainDate;
  issuer?: string;
  citing: string;
  citingIssuer?: string;
}

/** What a search by number finds: one, several that nothing tells apart, or nothing. */
export type Found<T> = { one: T } | { several: T[] } | undefined;

/**
 * Decisions by number. Exact letters first; where nothing matches, đ counts as d, if all that then
 * matches bears one number. A day that is given never finds another day; an issuer chooses among
 * several and never refuses the only match.
 */
export class NumberIndex<T extends Numbered> {
  readonly #exact = new Map<string, T[]>();
  readonly #folded = new Map<string, T[]>();
  readonly #profile: Profile;

  constructor(profile: Profile, entries: Iterable<T> = []) {
    this.#profile = profile;
    for (const entry of entries) this.add(entry);
  }

  add(entry: T): void {
    push(this.#exact, numberKey(entry.number, this.#profile), entry);
    push(this.#folded, foldedNumberKey(entry.number, this.#profile), entry);
  }

  /** All that bear the number, whatever their day. */
  bearing(query: Pick<NumberQuery, 'key' | 'foldedKey'>): T[] {
    const exact = this.#exact.get(query.key);
    if (exact) return exact;
    const folded = this.#folded.get(query.foldedKey) ?? [];
    const numbers = new Set(folded.map((entry) => numberKey(entry.number, this.#profile)));
    return numbers.size === 1 ? folded : [];
  }

  find(query: NumberQuery): Found<T> {
    const bearing = this.bearing(query);
    const ofDay = query.issued === undefined ? bearing : bearing.filter((entry) => entry.issued === query.issued);
    const others = ofDay.filter((entry) => entry.id !== query.citing);
    return choose(others.length > 0 ? others : ofDay, query);
  }

  /** Every number once, as the first that bears it writes it. */
  numbers(): string[] {
    return [...this.#exact.values()].map((entries) => entries[0]!.number);
  }
}

function choose<T extends Numbered>(entries: T[], query: NumberQuery): Found<T> {
  if (entries.length === 0) return undefined;
  if (entries.length === 1) return { one: entries[0]! };
  const issuer = query.issuer ?? query.citingIssuer;
  const own = entries.filter((entry) => entry.issuer !== undefined && entry.issuer === issuer);
  return own.length === 1 ? { one: own[0]! } : { several: own.length > 1 ? own : entries };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
