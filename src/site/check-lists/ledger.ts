import type { Archive, Decision } from '../../domain/archive.ts';
import { compareWords } from '../../domain/collation.ts';
import { parseNumber, type DocumentNumber } from '../../domain/document-number.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { gapsIn } from './gaps-in.ts';

/** A register of numbers: those that one issuer gave to one type in one year, with one symbol. */
export interface Register {
  issuer?: string;
  type?: string;
  year: string;
  /** What follows the running number (and the year): `QĐ-UBND`. A number that bears its year has a register of its own. */
  symbol: string;
  bearsYear: boolean;
  /** How many decisions are held, and the highest running number of all that are known. */
  held: number;
  highest: number;
  /** Runs of numbers from 1 to the highest that no decision of the archive bears. */
  missing: [from: number, to: number][];
  /** Decisions that the archive only knows of. */
  knownOf: Entry[];
  /** Numbers that the body's head has given, or the head's body: they number in one register. */
  elsewhere: Entry[];
  /** Decisions with one number. */
  duplicates: Entry[][];
  /** Decisions that were issued before one with a lower number. */
  disorder: { entry: Entry; lower: Entry }[];
}

/** A decision in a register. */
export interface Entry {
  id: string;
  number: string;
  issued?: string;
}

interface Numbered extends Entry {
  running: number;
  suffix: string;
  held: boolean;
}

/**
 * The registers of an archive, by issuer, type and year: which numbers are missing, which stand twice, and which are out
 * of order. A register is there where a decision of it is held. Numbers that are read as they stand have none.
 */
export function ledgerOf(archive: Archive): Register[] {
  if (archive.settings.profile === 'plain') return [];
  const registers = new Map<string, { facts: Facts; entries: Numbered[] }>();
  for (const decision of archive.decisions.values()) {
    const read = readEntry(decision);
    if (!read) continue;
    const key = keyOf(read.facts, read.facts.issuer);
    const register = registers.get(key);
    if (register) register.entries.push(read.entry);
    else registers.set(key, { facts: read.facts, entries: [read.entry] });
  }
  const related = relatedIssuers(archive);
  return [...registers.entries()]
    .filter(([, { entries }]) => entries.some(({ held }) => held))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { facts, entries }]) => {
      const others = (related.get(facts.issuer ?? '') ?? []).flatMap(
        (issuer) => registers.get(keyOf(facts, issuer))?.entries ?? [],
      );
      return registerOf(facts, entries, others);
    });
}

type Facts = Pick<Register, 'issuer' | 'type' | 'year' | 'symbol' | 'bearsYear'>;

function readEntry(decision: Decision): { facts: Facts; entry: Numbered } | undefined {
  const { id, number, issued, issuer, type, held } = decision;
  const parsed: DocumentNumber = parseNumber(number, 'vn');
  const year = issued?.slice(0, 4) ?? parsed.year?.toString();
  if (parsed.running === undefined || parsed.symbol === undefined || year === undefined) return undefined;
  const facts = { year, symbol: parsed.symbol, bearsYear: parsed.year !== undefined };
  const entry = { id, number, running: parsed.running, suffix: parsed.suffix?.toLowerCase() ?? '', held };
  return {
    facts: { ...facts, ...(issuer !== undefined && { issuer }), ...(type !== undefined && { type }) },
    entry: { ...entry, ...(issued !== undefined && { issued }) },
  };
}

function keyOf({ type = '', year, symbol, bearsYear }: Facts, issuer = ''): string {
  return [issuer, type, year, symbol, bearsYear].join('\n');
}

/**
 * Bodies and their heads by each other: "Ủy ban nhân dân tỉnh A" and "Chủ tịch Ủy ban nhân dân tỉnh A" number in one
 * register. An issuer below that is a body of its own has its own.
 */
function relatedIssuers({ settings: { issuers } }: Archive): Map<string, string[]> {
  const related = new Map<string, string[]>();
  const add = (of: string, other: string) => related.set(of, [...(related.get(of) ?? []), other]);
  for (const [id, { name, parent = '' }] of Object.entries(issuers)) {
    const body = issuers[parent];
    if (!body || !foldMarks(name).includes(foldMarks(body.name))) continue;
    add(id, parent);
    add(parent, id);
  }
  return related;
}

function registerOf(facts: Facts, entries: Numbered[], others: readonly Numbered[]): Register {
  const sorted = entries.sort(inRegister);
  const own = new Set(sorted.map(({ running }) => running));
  const highest = sorted.at(-1)!.running;
  const elsewhere = others.filter(({ running }) => !own.has(running) && running <= highest);
  const known = [...own, ...elsewhere.map(({ running }) => running)].sort((a, b) => a - b);
  const held = sorted.filter((entry) => entry.held);
  return {
    ...facts,
    held: held.length,
    highest,
    missing: gapsIn(known),
    knownOf: sorted.filter((entry) => !entry.held).map(entryOf),
    elsewhere: elsewhere.sort((a, b) => a.running - b.running).map(entryOf),
    duplicates: [...Map.groupBy(sorted, ({ running, suffix }) => `${running}${suffix}`).values()]
      .filter((group) => group.length > 1)
      .map((group) => group.map(entryOf)),
    disorder: disorderOf(held.filter(({ suffix }) => suffix === '')),
  };
}

function inRegister(a: Numbered, b: Numbered): number {
  return (
    a.running - b.running ||
    compareWords(a.suffix, b.suffix) ||
    (a.issued ?? '').localeCompare(b.issued ?? '') ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Each decision whose day lies before that of a lower number; the lower one is the latest of them. A number with a letter
 * (`12a`) is given later on purpose, and says nothing of the order.
 */
function disorderOf(held: readonly Numbered[]): Register['disorder'] {
  const found: Register['disorder'] = [];
  let latest: Numbered | undefined;
  for (const entry of held) {
    if (latest && entry.issued! < latest.issued!) found.push({ entry: entryOf(entry), lower: entryOf(latest) });
    else latest = entry;
  }
  return found;
}

function entryOf({ id, number, issued }: Entry): Entry {
  return { id, number, ...(issued !== undefined && { issued }) };
}
