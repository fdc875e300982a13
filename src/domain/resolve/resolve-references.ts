import { numberKey } from '../document-number.ts';
import { nearest, withinOneEdit } from '../nearest.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { ContentRecord, DecisionRecord, NewsRecord, Reference } from '../record.ts';
import { RELATIONS } from '../relation.ts';
import type { SiteSettings } from '../settings.ts';
import { citingIssuerOf, citingKeyOf } from './citing.ts';
import { namesAgree } from './match-issuer.ts';
import { NumberIndex, type Found } from './number-index.ts';
import { present } from './present.ts';
import { completeStub, makeStubs, nameStubs, type Stub } from './stubs.ts';
import { isIdShaped, readWanted, type Wanted } from './wanted.ts';

/** Which decision each reference names. */
export interface ResolvedReferences {
  /** By the reference itself; one that is not here names nothing that this build can show. */
  targets: Map<Reference, string>;
  /** The same for the references of drafts and of what is scheduled, as far as this build has what they name. */
  expected: Map<Reference, string>;
  stubs: Stub[];
  problems: Problem[];
}

export type HeldOrStub = DecisionRecord | Stub;

/** The decisions of a content folder, sorted out: what this build holds, and what it leaves out. */
export interface Shelves {
  held: DecisionRecord[];
  translations: DecisionRecord[];
  /** Drafts, and decisions whose day of publication has not come. */
  unpublished: DecisionRecord[];
  news: NewsRecord[];
  unpublishedNews: NewsRecord[];
}

/**
 * Resolves every reference by number, then day of issue, then issuer (docs/content.md, "A reference").
 *
 * Held decisions and dated stubs are gathered first, bare references resolve after, so the order of files
 * never matters.
 */
export function resolveReferences(shelves: Shelves, settings: SiteSettings): ResolvedReferences {
  return new Resolution(shelves, settings).run();
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
  readonly #held: NumberIndex<DecisionRecord>;
  readonly #numbers: NumberIndex<HeldOrStub>;
  readonly #targets = new Map<Reference, string>();
  readonly #expected = new Map<Reference, string>();
  readonly #stubs: Stub[] = [];
  readonly #problems: Problem[] = [];

  constructor(shelves: Shelves, settings: SiteSettings) {
    this.#settings = settings;
    this.#shelves = shelves;
    this.#byId = new Map(shelves.held.map((record) => [record.id, record]));
    this.#translations = new Map(shelves.translations.map((record) => [record.id, record]));
    this.#unpublishedById = new Map(shelves.unpublished.map((record) => [record.id, record]));
    this.#unpublished = new NumberIndex(settings.profile, shelves.unpublished);
    this.#held = new NumberIndex(settings.profile, shelves.held);
    this.#numbers = new NumberIndex<HeldOrStub>(settings.profile, shelves.held);
  }

  run(): ResolvedReferences {
    const wanted = [...this.#shelves.held, ...this.#shelves.news].flatMap((record) => this.#read(record));
    const dated = wanted.filter((w) => w.issued !== undefined);
    this.#addStubs(dated.filter((w) => !this.#match(w)));
    this.#resolveBare(wanted.filter((w) => w.issued === undefined));
    for (const stub of this.#stubs) this.#problems.push(...completeStub(stub, this.#settings.profile));
    nameStubs(this.#stubs, new Set([...this.#byId.keys(), ...this.#translations.keys()]), this.#settings.profile);
    for (const stub of this.#stubs) for (const w of stub.wanted) this.#targets.set(w.reference, stub.id);
    this.#warnOfStubs();
    this.#checkUnpublished();
    return { targets: this.#targets, expected: this.#expected, stubs: this.#stubs, problems: this.#problems };
  }

  /** Reads a record's references; those that are ids resolve at once. */
  #read(record: ContentRecord): Wanted[] {
    const from = { citing: citingKeyOf(record), ...present({ citingIssuer: citingIssuerOf(record) }) };
    return referencesOf(record).flatMap(({ reference, place }, i) => {
      if (this.#matchId(record, reference, place)) return [];
      const order = `${record.id} ${record.kind} ${String(i).padStart(6, '0')}`;
      const wanted = readWanted(reference, { ...from, place, order }, this.#settings);
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
    this.#compareIssuers(w, target);
    if (isStub(target)) target.wanted.push(w);
    else this.#targets.set(w.reference, target.id);
  }

  /** An issuer never refuses the only match; one that differs is told. */
  #compareIssuers(w: Wanted, target: HeldOrStub): void {
    const given = w.issuer ?? w.issuerName;
    if (given === undefined || target.issuer === undefined || given === target.issuer) return;
    const actual = this.#settings.issuers[target.issuer];
    const names = [actual?.name, actual?.short].filter((name) => name !== undefined);
    if (w.issuer === undefined && names.some((name) => namesAgree(name, given))) return;
    const related = isStub(target) ? [] : [candidate(target)];
    this.#problems.push(
      problem('other-issuer', w.place, { ref: w.reference.ref, given, actual: target.issuer }, related),
    );
  }

  #findUnpublished(w: Wanted): boolean {
    const found = this.#unpublished.find(w);
    if (!found) return false;
    if ('several' in found) this.#sayAmbiguous(w, found.several);
    else this.#sayUnpublished(found.one, w.reference.ref, w.place);
    return true;
  }

  #addStubs(wanted: Wanted[]): void {
    const { stubs, ambiguous } = makeStubs(wanted, this.#settings.profile);
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

  /** Drafts and what is scheduled are checked like others, but make no stub and no link; a draft's finds are warnings. */
  #checkUnpublished(): void {
    for (const record of [...this.#shelves.unpublished, ...this.#shelves.unpublishedNews]) {
      const before = this.#problems.length;
      for (const w of this.#read(record)) {
        const known = this.#numbers.find(w);
        const found = known ?? this.#unpublished.find(w);
        if (known && 'one' in known) this.#expected.set(w.reference, known.one.id);
        if (!found && w.issued === undefined && !w.bearsYear) this.#sayUnknown(w);
        if (found && 'several' in found) this.#sayAmbiguous(w, found.several);
      }
      for (const { reference } of referencesOf(record)) this.#expect(reference);
      if (!record.draft) continue;
      for (const found of this.#problems.slice(before)) if (found.severity === 'error') found.severity = 'warning';
    }
  }

  #expect(reference: Reference): void {
    const target = this.#targets.get(reference);
    if (target !== undefined) this.#expected.set(reference, target);
    this.#targets.delete(reference);
  }

  /** A stub may be a slip of the pen: the number is held on another day, or the day with nearly the number. */
  #warnOfStubs(): void {
    const byDay = Map.groupBy(this.#shelves.held, (record) => record.issued);
    const { profile } = this.#settings;
    for (const stub of this.#stubs) {
      const first = stub.wanted[0]!;
      const sameNumber = this.#held.bearing(first);
      const sameDay = (byDay.get(stub.issued ?? '') ?? []).filter((record) =>
        withinOneEdit(numberKey(record.number, profile), first.key),
      );
      const meant = [...new Set([...sameNumber, ...sameDay])].filter((record) => record.id !== first.citing);
      if (meant.length === 0) continue;
      const data = { ref: first.reference.ref, candidates: meant.map((record) => record.id) };
      this.#problems.push(problem('perhaps-meant', first.place, data, meant.map(candidate)));
    }
  }

  #sayUnknown(w: Wanted): void {
    const { ref } = w.reference;
    const numbers = this.#numbers.numbers();
    const close = isIdShaped(ref.trim())
      ? nearest(ref, [...this.#byId.keys(), ...numbers])
      : nearest(w.number, numbers);
    this.#problems.push(problem('unknown-reference', w.place, { ref, nearest: close }));
  }

  #sayAmbiguous(w: Wanted, several: HeldOrStub[]): void {
    const candidates = several
      .map((entry) => [entry.id || entry.number, entry.issued, entry.issuer].filter(Boolean).join(' · '))
      .sort();
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
