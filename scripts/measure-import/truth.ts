import { parse } from 'yaml';
import { add, addReference, RELATIONS, type Facts } from './facts.ts';

/** What a person says of a document of the sample, before anything is measured. */
export interface Truth {
  facts: Facts;
  /** What must be asked for, since the paper leaves it blank; and what the clerk answers. */
  asked: string[];
  given: { number?: string; issued?: string };
}

interface WrittenTruth
  extends Partial<Record<(typeof WORDS)[number], string>>, Partial<Record<(typeof RELATIONS)[number], string[]>> {
  signers?: { name: string; role?: string; capacity?: string }[];
  recipients?: string[];
  basedOn?: string[];
  asked?: string[];
  given?: Truth['given'];
  ids?: string;
  headings?: string[];
  tables?: number;
  pictures?: number;
  notes?: number;
}

/** Fields of one value. */
export const WORDS = ['number', 'type', 'issuer', 'issued', 'effective', 'title'] as const;
/** Counts that are facts of the structure. */
const COUNTS = ['tables', 'pictures', 'notes'] as const;

/**
 * Reads a truth: a field a key; a signer's capacity in short (`TM. KT.`); a reference as
 * `05/2023/QĐ-UBND 2023-03-20 > khoản 1 Điều 4 @ 2023-06-01 .. 2024-01-01`.
 */
export function readTruth(source: string): Truth {
  const written = parse(source) as WrittenTruth;
  const facts: Facts = {};
  for (const field of WORDS) add(facts, field, { ...written.given, ...written }[field]);
  for (const signer of written.signers ?? []) addSigner(facts, signer.name, signer.role, signer.capacity);
  add(facts, 'recipients', ...(written.recipients ?? []));
  add(facts, 'bases', ...(written.basedOn ?? []));
  for (const relation of RELATIONS) {
    for (const reference of written[relation] ?? []) addReference(facts, relation, referenceOf(reference));
  }
  add(facts, 'provisions as headings', ...(written.ids?.split(' ') ?? []));
  add(facts, 'other headings', ...(written.headings ?? []));
  for (const count of COUNTS) if (written[count] !== undefined) add(facts, count, `${count} ${written[count]}`);
  return { facts, asked: written.asked ?? [], given: written.given ?? {} };
}

/** A signer's name, office and capacity as facts. */
export function addSigner(facts: Facts, name: string, role: string | undefined, capacity: string | undefined): void {
  add(facts, 'signers', name);
  if (role) add(facts, 'offices', `${name}: ${role}`);
  if (capacity) add(facts, 'capacities', `${name}: ${capacity}`);
}

function referenceOf(written: string) {
  const [, head = '', from, until] = /^(.*?)(?: @ (\S+))?(?: \.\. (\S+))?$/.exec(written) ?? [];
  const [document = '', ...provisions] = head.split(' > ');
  return { document, provisions, ...(from && { from }), ...(until && { until }) };
}
