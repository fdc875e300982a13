import { formatNumber, numberKey, numberSlug, parseNumber } from '../document-number.ts';
import type { PlainDate } from '../plain-date.ts';
import { problem, type Problem } from '../problem.ts';
import type { Profile } from '../settings.ts';
import { namesAgree } from './match-issuer.ts';
import type { Numbered } from './number-index.ts';
import { present } from './present.ts';
import type { Wanted } from './wanted.ts';

/** A decision that the archive only knows of, with the union of what references say of it. */
export interface Stub extends Numbered {
  type?: string;
  title?: string;
  effective?: PlainDate;
  expires?: PlainDate;
  url?: string;
  /** The references that name it, in the order of citing ids, then position. */
  wanted: Wanted[];
}

/** A reference whose number and day several stubs bear, told apart by issuers that it doesn't name. */
export interface AmbiguousStub {
  wanted: Wanted;
  candidates: Stub[];
}

/**
 * Makes stubs of references to decisions that the archive doesn't hold: one for each number, day of issue
 * and issuer. References that don't contradict each other name one stub. Ids are given by `nameStubs`.
 */
export function makeStubs(wanted: readonly Wanted[], profile: Profile): { stubs: Stub[]; ambiguous: AmbiguousStub[] } {
  const stubs: Stub[] = [];
  const ambiguous: AmbiguousStub[] = [];
  for (const group of groupsOf(wanted, profile)) {
    const issuers = [...new Set(group.flatMap((w) => w.issuer ?? []))];
    const ofIssuer = new Map(issuers.map((issuer) => [issuer, group.filter((w) => w.issuer === issuer)]));
    const unnamed = group.filter((w) => w.issuer === undefined);
    if (issuers.length <= 1) {
      stubs.push(stubOf(group));
      continue;
    }
    for (const w of unnamed.filter((w) => ofIssuer.has(w.citingIssuer ?? ''))) ofIssuer.get(w.citingIssuer!)!.push(w);
    const candidates = [...ofIssuer.values()].map((members) => stubOf(members));
    stubs.push(...candidates);
    for (const w of unnamed.filter((w) => !ofIssuer.has(w.citingIssuer ?? '')))
      ambiguous.push({ wanted: w, candidates });
  }
  return { stubs, ambiguous };
}

/** References to one number and day. Spellings with D and Đ are one, unless both name a type and the types differ. */
function groupsOf(wanted: readonly Wanted[], profile: Profile): Wanted[][] {
  const folded = Map.groupBy(wanted, (w) => `${w.foldedKey} ${w.issued ?? ''}`);
  return [...folded.values()].flatMap((group) => {
    const types = new Set(group.map((w) => parseNumber(w.number, profile).type));
    return types.size <= 1 ? [group] : [...Map.groupBy(group, (w) => w.key).values()];
  });
}

/** A stub as far as references with a day tell it apart from others. */
function stubOf(wanted: Wanted[]): Stub {
  const issuer = wanted.find((w) => w.issuer !== undefined)?.issuer;
  const [{ number, issued }] = wanted as [Wanted];
  return { id: '', number, ...present({ issued, issuer }), wanted };
}

/** Gives a stub the union of what all its references say; gives what they disagree on. */
export function completeStub(stub: Stub, profile: Profile): Problem[] {
  stub.wanted.sort((a, b) => (a.order < b.order ? -1 : 1));
  stub.number = spellingOf(stub.wanted, profile);
  for (const { issued, issuer, type, reference } of stub.wanted) {
    const { title, effective, expires, url } = reference;
    const facts = { issued, issuer, type, title, effective, expires, url };
    for (const [key, value] of Object.entries(facts)) {
      if (value !== undefined) (stub as unknown as Record<string, unknown>)[key] ??= value;
    }
  }
  const type = stub.type ?? parseNumber(stub.number, profile).type;
  if (type !== undefined) stub.type = type;
  return [...disagreements(stub), ...daysOutOfOrder(stub)];
}

/** The number as the first reference writes it; a spelling with Đ goes before one with D. */
function spellingOf(wanted: Wanted[], profile: Profile): string {
  const first = wanted.find((w) => w.key !== w.foldedKey) ?? wanted[0]!;
  return formatNumber(first.number, profile);
}

type Fact = (wanted: Wanted) => string | undefined;

/** What references may say of a stub, and must not say differently. */
const FACTS: Readonly<Record<string, Fact>> = {
  title: ({ reference }) => reference.title,
  type: ({ type }) => type,
  effective: ({ reference }) => reference.effective,
  expires: ({ reference }) => reference.expires,
  url: ({ reference }) => reference.url,
  issuer: ({ issuerName }) => issuerName,
};

function disagreements(stub: Stub): Problem[] {
  return Object.entries(FACTS).flatMap(([key, factOf]) => {
    const saying = stub.wanted.filter((w) => factOf(w) !== undefined);
    const [first] = saying;
    const agree = key === 'issuer' ? namesAgree : (a: string, b: string) => a === b;
    const other = saying.find((w) => !agree(factOf(w)!, factOf(first!)!));
    if (!first || !other) return [];
    const data = { number: stub.number, key, values: [factOf(first)!, factOf(other)!] };
    return [problem('stub-facts-disagree', other.place, data, [{ place: first.place, what: 'first' }])];
  });
}

/** Rule 2, as for a held decision: an expiry not after its entry is an error, an entry before its issue a warning. */
function daysOutOfOrder({ wanted, issued, effective, expires }: Stub): Problem[] {
  const placeOf = (key: 'effective' | 'expires') => {
    const { place } = wanted.find(({ reference }) => reference[key] !== undefined)!;
    return { ...place, path: [...(place.path ?? []), key] };
  };
  const found: Problem[] = [];
  const entry = effective ?? issued;
  if (entry !== undefined && expires !== undefined && expires <= entry) {
    const related = effective === undefined ? [] : [{ place: placeOf('effective'), what: 'other' as const }];
    found.push(problem('expires-too-early', placeOf('expires'), { expires, effective: entry }, related));
  }
  if (effective !== undefined && issued !== undefined && effective < issued) {
    found.push(problem('effective-before-issued', placeOf('effective'), { effective, issued }));
  }
  return found;
}

/**
 * Gives stubs their ids (docs/content.md, "A stub's id"). Held decisions keep theirs; of stubs with one slug the
 * earliest day of issue keeps the bare id, the others append the day, then the issuer.
 */
export function nameStubs(stubs: Stub[], held: ReadonlySet<string>, profile: Profile): void {
  const taken = new Set(held);
  const key = (stub: Stub) => [stub.issued ?? '', stub.issuer ?? '', numberKey(stub.number, profile)].join(' ');
  const keyed = stubs.map((stub) => ({ stub, key: key(stub) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { stub } of keyed) {
    stub.id = idsFor(stub, profile).find((id) => !taken.has(id)) ?? numbered(stub, taken, profile);
    taken.add(stub.id);
  }
}

/** The id that a decision would have as a stub: `<year>/<slug>` (without a year: undefined). */
export function stubIdOf(decision: Pick<Numbered, 'number' | 'issued'>, profile: Profile): string | undefined {
  const year = decision.issued?.slice(0, 4) ?? parseNumber(decision.number, profile).year;
  return year === undefined ? undefined : `${year}/${numberSlug(decision.number)}`;
}

function idsFor(stub: Stub, profile: Profile): string[] {
  const bare = stubIdOf(stub, profile)!;
  const dated = stub.issued === undefined ? bare : `${bare}-${stub.issued}`;
  return stub.issuer === undefined ? [bare, dated] : [bare, dated, `${dated}-${stub.issuer}`];
}

/** Where day and issuer don't tell two stubs apart, their numbers do, though their slugs are one. */
function numbered(stub: Stub, taken: ReadonlySet<string>, profile: Profile): string {
  const longest = idsFor(stub, profile).at(-1)!;
  for (let n = 2; ; n++) if (!taken.has(`${longest}-${n}`)) return `${longest}-${n}`;
}
