import type { Decision } from '../archive.ts';
import { readCitation } from '../citation.ts';
import { foldedNumberKey } from '../document-number.ts';
import type { PlainDate } from '../plain-date.ts';
import type { DecisionRecord, Reference } from '../record.ts';
import type { Relation } from '../relation.ts';
import { present } from './present.ts';

/** A document that a decision's file names in a relation, as far as it can be told apart. */
interface Named {
  key: string;
  issued?: PlainDate;
}

/**
 * What a decision's file names, by relation: what its references resolve to, and what they say themselves, since a
 * reference may name what this build leaves out.
 */
export class Declared {
  readonly #record: DecisionRecord;
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly #named = new Map<Relation, Named[]>();

  constructor(record: DecisionRecord, decisions: ReadonlyMap<string, Decision>) {
    this.#record = record;
    this.#decisions = decisions;
  }

  /** Whether the file names a document in one of the relations; a day that either gives must be the other's. */
  names(relations: readonly Relation[], { number, issued }: { number: string; issued?: PlainDate }): boolean {
    const key = foldedNumberKey(number, 'vn');
    return relations.some((relation) =>
      this.#in(relation).some(
        (named) => named.key === key && (named.issued === undefined || issued === undefined || named.issued === issued),
      ),
    );
  }

  /** Whether the file names anything in a relation. */
  has(relation: Relation): boolean {
    return (this.#record.references[relation] ?? []).length > 0;
  }

  /** The number that a reference names, if one can be made out. */
  numberOf(reference: Reference): string | undefined {
    return this.#decisions.get(reference.ref.trim())?.number ?? readCitation(reference.ref, 'vn')?.number;
  }

  /** The references of the file in a relation that name a document. */
  references(relation: Relation, target: { number: string; issued?: PlainDate }): Reference[] {
    const key = foldedNumberKey(target.number, 'vn');
    return (this.#record.references[relation] ?? []).filter((reference) => {
      const named = this.#decisions.get(reference.ref.trim()) ?? readCitation(reference.ref, 'vn');
      const issued = reference.issued ?? named?.issued;
      const isNumber = named !== undefined && foldedNumberKey(named.number, 'vn') === key;
      return isNumber && (issued === undefined || target.issued === undefined || issued === target.issued);
    });
  }

  #in(relation: Relation): Named[] {
    let named = this.#named.get(relation);
    if (!named) this.#named.set(relation, (named = this.#read(relation)));
    return named;
  }

  #read(relation: Relation): Named[] {
    const links = this.#decisions.get(this.#record.id)?.relations[relation] ?? [];
    const resolved = links.flatMap(({ id }) => this.#decisions.get(id) ?? []);
    const written = (this.#record.references[relation] ?? []).flatMap((reference) => {
      const number = this.numberOf(reference);
      const issued = reference.issued ?? readCitation(reference.ref, 'vn')?.issued;
      return number === undefined ? [] : [{ number, ...present({ issued }) }];
    });
    return [...resolved, ...written].map(({ number, issued }) => ({
      key: foldedNumberKey(number, 'vn'),
      ...present({ issued }),
    }));
  }
}
