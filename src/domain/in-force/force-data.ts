import { packStates, unpackStates } from '../search/packed-states.ts';
import type { ForceEntry } from './force-entry.ts';

/** Where the data lie below the site's base, and the one file whose name doesn't change with what it holds. */
export const FORCE_DATA = 'data/in-force/';
export const FORCE_INDEX = `${FORCE_DATA}index.json`;

/** How many decisions a file of cards has: about 1 KB compressed, so that a page of results from anywhere stays light. */
export const CARDS_IN_FILE = 32;

/** What a list shows of a decision beyond its entry. `title` and `issued` are empty where they are not known. */
export type ForceCard = [id: string, number: string, title: string, issued: string];

/**
 * The entries of an archive in few letters, as `data/in-force/index.json` holds them: a column for each property, by
 * the place of the decision; what few decisions have stands as pairs of place and value.
 */
export interface PackedForce {
  /** The first so many are held, the others stubs. */
  held: number;
  /** Ids, to which the columns point by their place; -1: none. */
  types: string[];
  issuers: string[];
  topics: string[];
  type: number[];
  issuer: number[];
  /** A place, or a list of them where there are more or none. */
  topic: (number | number[])[];
  /** See `packStates`. */
  states: string[];
  byRules: [place: number, states: string][];
  successors: [place: number, successor: number, day: string][];
  /** What is wholly ended otherwise than by a supersession that happens. */
  ends: [place: number, ended: number][];
  notBefore: [place: number, day: string][];
  amended: [place: number, day: string][];
  bases: [place: number, base: number][];
  /** Names of the other files, of places in turn: they change with what the files hold. */
  cards: string[];
  ids: string;
}

/** Packs entries, of which the held ones come first. */
export function packForce(entries: readonly ForceEntry[], files: Pick<PackedForce, 'cards' | 'ids'>): PackedForce {
  const types = namesOf(entries.map(({ type }) => type));
  const issuers = namesOf(entries.map(({ issuer }) => issuer));
  const topics = namesOf(entries.flatMap((entry) => entry.topics));
  const states = entries.map(({ timeline }) => packStates(timeline));
  const pairs = <T>(valuesOf: (entry: ForceEntry, place: number) => readonly T[]) =>
    entries.flatMap((entry, place) => valuesOf(entry, place).map((value): [number, T] => [place, value]));
  const known = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
  return {
    held: entries.filter(({ held }) => held).length,
    types,
    issuers,
    topics,
    type: entries.map(({ type }) => (type === undefined ? -1 : types.indexOf(type))),
    issuer: entries.map(({ issuer }) => (issuer === undefined ? -1 : issuers.indexOf(issuer))),
    topic: entries.map((entry) => {
      const places = entry.topics.map((topic) => topics.indexOf(topic));
      return places.length === 1 ? places[0]! : places;
    }),
    states,
    byRules: pairs(({ timelineByRules }, place) => {
      const packed = packStates(timelineByRules);
      return packed === states[place] ? [] : [packed];
    }),
    successors: entries.flatMap(({ successors }, place) =>
      successors.map(({ id, day }): [number, number, string] => [place, Number(id), day]),
    ),
    ends: pairs(({ ends }, place) => ends.filter((ended) => !isSuccessor(entries[ended], place))),
    notBefore: pairs(({ notBefore }) => known(notBefore)),
    amended: pairs(({ amendedFrom }) => known(amendedFrom)),
    bases: pairs(({ bases }) => bases),
    ...files,
  };
}

function isSuccessor(ended: ForceEntry | undefined, place: number): boolean {
  return ended?.successors.some(({ id }) => Number(id) === place) ?? false;
}

function namesOf(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** The entries again; timelines come without what they rest on. */
export function unpackForce(packed: PackedForce): ForceEntry[] {
  const byRules = new Map(packed.byRules);
  const notBefore = new Map(packed.notBefore);
  const amended = new Map(packed.amended);
  const bases = byPlace(packed.bases);
  const ends = endsOf(packed);
  const entries = packed.states.map((states, place): ForceEntry => {
    const timeline = unpackStates(states);
    const rules = byRules.get(place);
    const type = packed.types[packed.type[place] ?? -1];
    const issuer = packed.issuers[packed.issuer[place] ?? -1];
    const [first, amendedFrom] = [notBefore.get(place), amended.get(place)];
    return {
      held: place < packed.held,
      ...(type !== undefined && { type }),
      ...(issuer !== undefined && { issuer }),
      topics: [packed.topic[place] ?? []].flat().map((topic) => packed.topics[topic] ?? ''),
      timeline,
      timelineByRules: rules === undefined ? timeline : unpackStates(rules),
      successors: [],
      ends: ends.get(place) ?? [],
      ...(first !== undefined && { notBefore: first }),
      ...(amendedFrom !== undefined && { amendedFrom }),
      bases: bases.get(place) ?? [],
    };
  });
  for (const [place, successor, day] of packed.successors) {
    entries[place]?.successors.push({ id: String(successor), day });
  }
  return entries;
}

/** What each place ends: in the column for it, and as the successors tell. Ascending. */
function endsOf({ ends, successors }: PackedForce): Map<number, number[]> {
  const all = byPlace([...ends, ...successors.map(([ended, place]): [number, number] => [place, ended])]);
  return new Map(Array.from(all, ([place, ended]) => [place, [...new Set(ended)].sort((a, b) => a - b)]));
}

/** The values of each place, in their order. Readers' browsers need not know `Map.groupBy`. */
function byPlace(pairs: readonly (readonly [place: number, value: number])[]): Map<number, number[]> {
  const values = new Map<number, number[]>();
  for (const [place, value] of pairs) {
    const known = values.get(place);
    if (known) known.push(value);
    else values.set(place, [value]);
  }
  return values;
}
