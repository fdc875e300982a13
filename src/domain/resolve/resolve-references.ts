import { nearest, withinOneEdit } from '../nearest.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { ContentRecord, DecisionRecord, Reference } from '../record.ts';
import { RELATIONS } from '../relation.ts';
import type { SiteSettings } from '../settings.ts';
import { NumberIndex, type Found } from './number-index.ts';
import { makeStubs, nameStubs, type Stub } from './stubs.ts';
import { isIdShaped, readWanted, type Wanted } from './wanted.ts';

/** Which decision each reference names. */
export interface ResolvedReferences {
  /** By the reference itself; one that is not here names nothing that this build can show. */
  targets: Map<Reference, string>;
  stubs: Stub[];
  /** Held decisions and stubs by number, for citations in prose. */
  numbers: NumberIndex<HeldOrStub>;
  problems: Problem[];
}

export type HeldOrStub = DecisionRecord | Stub;

/** The decisions of a content folder, sorted out: what this build holds, and what it leaves out. */
export interface Shelves {
  held: DecisionRecord[];
  translations: DecisionRecord[];
  /** Drafts, and decisions whose day of publication has not come. */
  unpublished: DecisionRecord[];
}

/**
 * Resolves every reference by number, then day of issue, then issuer (docs/content.md, "A reference").
 *
 * Held decisions and dated stubs are gathered first, bare references resolve after, so the order of files
 * never matters. `others` are records with references that aren't held decisions: news.
 */
export function resolveReferences(
  shelves: Shelves,
  others: readonly ContentRecord[],
  settings: SiteSettings,
): ResolvedReferences {
  return new Resolution(shelves, settings).run(others);
}

/** References of a record with their places, in the order of relations. */
function referencesOf(record: ContentRecord): { reference: Reference; place: Place }[] {
  const at = (key: string, list: readonly Reference[]) =>
    list.map((reference, i) => ({ reference, place: { file: record.file, path: [key, i] } }));
  if (record.kind === 'news') return at('about', record.about);
  if (record.kind === 'page') return [];
  const forward = RELATIONS.flatMap((relation) => at(relation, record.references[relation] ?? []));
  return [...forward, ...at('supersededBy', record.supersededBy)];
}

class Resolution {
  readonly #settings: SiteSettings;
  readonly #shelves: Shelves;
  readonly #byId: ReadonlyMap<string, DecisionRecord>;
  readonly #translations: ReadonlyMap<string, DecisionRecord>;
  readonly #unpublishedById: ReadonlyMap<string, DecisionRecord>;
  readonly #unpublished: NumberIndex<DecisionRecord>;
  readonly #numbers: NumberIndex<HeldOrStub>;
  readonly #targets = new Map<Reference, string>();
  readonly #stubs: Stub[] = [];
  readonly #problems: Problem[] = [];

  constructor(shelves: Shelves, settings: SiteSettings) {
    this.#settings = settings;
    this.#shelves = shelves;
    this.#byId = new Map(shelves.held.map((record) => [record.id, record]));
    this.#translations = new Map(shelves.translations.map((record) => [record.id, record]));
    this.#unpublishedById = new Map(shelves.unpublished.map((record) => [record.id, record]));
    this.#unpublished = new NumberIndex(settings.profile, shelves.unpublished);
    this.#numbers = new NumberIndex<HeldOrStub>(settings.profile, shelves.held);
  }

  run(others: readonly ContentRecord[]): ResolvedReferences {
    const wanted = [...this.#shelves.held, ...others].flatMap((record) => this.#read(record));
    const dated = wanted.filter((w) => w.issued !== undefined);
    this.#addStubs(dated.filter((w) => !this.#match(w)));
    this.#resolveBare(wanted.filter((w) => w.issued === undefined));
    nameStubs(this.#stubs, new Set([...this.#byId.keys(), ...this.#translations.keys()]), this.#settings.profile);
    for (const stub of this.#stubs) for (const w of stub.wanted) this.#targets.set(w.reference, stub.id);
    this.#warnOfStubs();
    this.#checkUnpublished();
    return { targets: this.#targets, stubs: this.#stubs, numbers: this.#numbers, problems: this.#problems };
  }

  /** Reads a record's references; those that are ids resolve at once. */
  #read(record: ContentRecord): Wanted[] {
    return referencesOf(record).flatMap(({ reference, place }) => {
      if (this.#matchId(record, reference, place)) return [];
      const citingIssuer = record.kind === 'decision' ? record.issuer : undefined;
      const from = { place, citing: record.id, ...(citingIssuer === undefined ? {} : { citingIssuer }) };
      const wanted = readWanted(reference, from, this.#settings);
      if (!wanted) this.#problems.push(problem('unreadable-reference', place, { ref: reference.ref }));
      return wanted ?? [];
    });
  }

  /** Resolves a reference that is an id; says whether it was one, found or not. */
  #matchId(record: ContentRecord, reference: Reference, place: Place): boolean {
    const ref = reference.ref.trim();
    if (ref === record.id && record.kind === 'decision') {
      this.#sayItself(place);
    } else if (this.#byId.has(ref)) {
      this.#targets.set(reference, ref);
    } else if (this.#translations.has(ref)) {
      const original = this.#translations.get(ref)!.translationOf!;
      this.#problems.push(problem('reference-to-translation', place, { ref, original }));
    } else if (this.#unpublishedById.has(ref)) {
      this.#sayUnpublished(this.#unpublishedById.get(ref)!, ref, place);
    } else {
      return false;
    }
    return true;
  }

  /** Resolves against what is held or a dated stub; says whether that settled it, well or badly. */
  #match(w: Wanted): boolean {
    const found = this.#numbers.find(w);
    if (found) this.#settle(w, found);
    else if (!this.#findUnpublished(w)) return false;
    return true;
  }

  #settle(w: Wanted, found: NonNullable<Found<HeldOrStub>>): void {
    if ('several' in found) return this.#sayAmbiguous(w, found.several);
    const target = found.one;
    if (target.id === w.citing && target.id !== '') return this.#sayItself(w.place);
    if (isStub(target)) {
      target.wanted.push(w);
      return;
    }
    if (w.issuer !== undefined && target.issuer !== undefined && w.issuer !== target.issuer) {
      const data = { ref: w.reference.ref, given: w.issuer, actual: target.issuer };
      this.#problems.push(problem('other-issuer', w.place, data, [candidate(target)]));
    }
    this.#targets.set(w.reference, target.id);
  }

  #findUnpublished(w: Wanted): boolean {
    const found = this.#unpublished.find(w);
    if (!found) return false;
    if ('several' in found) this.#sayAmbiguous(w, found.several);
    else this.#sayUnpublished(found.one, w.reference.ref, w.place);
    return true;
  }

  #addStubs(wanted: Wanted[]): void {
    const { stubs, ambiguous, problems } = makeStubs(wanted, this.#settings.profile);
    this.#problems.push(...problems);
    for (const { wanted: w, candidates } of ambiguous) this.#sayAmbiguous(w, candidates);
    this.#stubs.push(...stubs);
    for (const stub of stubs) this.#numbers.add(stub);
  }

  /** References without a day: against all that is held or a dated stub, then a stub where the number bears its year. */
  #resolveBare(bare: Wanted[]): void {
    const left = bare.filter((w) => !this.#match(w));
    this.#addStubs(left.filter((w) => w.bearsYear && !this.#looksLikeLostId(w)));
    for (const w of left.filter((w) => !w.bearsYear || this.#looksLikeLostId(w))) this.#sayUnknown(w);
  }

  /** `2021/601-qd` where no such id is held: an id gone wrong, not a number that bears a year. */
  #looksLikeLostId(w: Wanted): boolean {
    return isIdShaped(w.reference.ref.trim()) && w.type === undefined;
  }

  /** Drafts and scheduled decisions are checked like others, but make no stub and no link. */
  #checkUnpublished(): void {
    const before = this.#problems.length;
    for (const record of this.#shelves.unpublished) {
      for (const w of this.#read(record)) {
        this.#targets.delete(w.reference);
        const found = this.#numbers.find(w) ?? this.#unpublished.find(w);
        if (!found && w.issued === undefined && !w.bearsYear) this.#sayUnknown(w);
        if (found && 'several' in found) this.#sayAmbiguous(w, found.several);
      }
    }
    for (const found of this.#problems.slice(before)) if (found.severity === 'error') found.severity = 'warning';
  }

  /** A stub may be a slip of the pen: the number is held on another day, or the day with nearly the number. */
  #warnOfStubs(): void {
    const byDay = Map.groupBy(this.#shelves.held, (record) => record.issued);
    for (const stub of this.#stubs) {
      const first = stub.wanted[0]!;
      const sameNumber = this.#numbers.bearing(first).filter((entry) => !isStub(entry)) as DecisionRecord[];
      const sameDay = (byDay.get(stub.issued ?? '') ?? []).filter((record) =>
        withinOneEdit(record.number, stub.number),
      );
      const meant = [...new Set([...sameNumber, ...sameDay])].filter((record) => record.id !== first.citing);
      if (meant.length === 0) continue;
      const data = { ref: first.reference.ref, candidates: meant.map((record) => record.id) };
      this.#problems.push(problem('perhaps-meant', first.place, data, meant.map(candidate)));
    }
  }

  #sayUnknown(w: Wanted): void {
    const idShaped = isIdShaped(w.reference.ref.trim());
    const among = idShaped ? this.#byId.keys() : this.#numbers.numbers();
    const ref = w.reference.ref;
    this.#problems.push(
      problem('unknown-reference', w.place, { ref, nearest: nearest(idShaped ? ref : w.number, among) }),
    );
  }

  #sayAmbiguous(w: Wanted, several: HeldOrStub[]): void {
    const candidates = several.map((entry) => [entry.id, entry.issued].filter(Boolean).join(' · ')).sort();
    const held = several.filter((entry) => !isStub(entry)) as DecisionRecord[];
    this.#problems.push(
      problem('ambiguous-reference', w.place, { ref: w.reference.ref, candidates }, held.map(candidate)),
    );
  }

  #sayItself(place: Place): void {
    this.#problems.push(problem('self-reference', place, { relation: String(place.path?.[0] ?? '') }));
  }

  #sayUnpublished(record: DecisionRecord, ref: string, place: Place): void {
    const published = record.published ?? record.issued;
    const data = record.draft
      ? { ref, id: record.id, reason: 'draft' as const }
      : { ref, id: record.id, reason: 'scheduled' as const, published };
    this.#problems.push(problem('target-not-published', place, data, [candidate(record)]));
  }
}

function isStub(entry: HeldOrStub): entry is Stub {
  return 'wanted' in entry;
}

function candidate(record: DecisionRecord): Problem['related'][number] {
  return { place: { file: record.file, path: ['number'] }, what: 'candidate' };
}
