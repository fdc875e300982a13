import type { Facts } from './facts.ts';

interface Row {
  right: number;
  missed: number;
  wrong: number;
}

/** Counts, by field, which facts were found, missed and wrongly found. */
export class Tally {
  readonly #rows = new Map<string, Row>();
  /** A line for each fact that is missed or wrong. */
  readonly misses: string[] = [];

  /** @param fields those to compare; a file's kind may not show them all */
  compare(name: string, expected: Facts, found: Facts, fields: readonly string[]): void {
    for (const field of fields) {
      const [truth, page] = [expected[field] ?? [], found[field] ?? []];
      const missed = without(truth, page);
      const wrong = without(page, truth);
      this.#add(field, { right: truth.length - missed.length, missed: missed.length, wrong: wrong.length });
      for (const fact of missed) this.misses.push(`missed   ${name}: ${field}: ${fact}`);
      for (const fact of wrong) this.misses.push(`wrong    ${name}: ${field}: ${fact}`);
    }
  }

  /** A fact that was to be asked for, or not. */
  count(field: string, name: string, isRight: boolean, what: string): void {
    this.#add(field, { right: Number(isRight), missed: 0, wrong: Number(!isRight) });
    if (!isRight) this.misses.push(`wrong    ${name}: ${field}: ${what}`);
  }

  /** Adds what another counted. */
  add(other: Tally): void {
    for (const [field, row] of other.#rows) this.#add(field, row);
    this.misses.push(...other.misses);
  }

  #add(field: string, { right, missed, wrong }: Row): void {
    const row = this.#rows.get(field) ?? { right: 0, missed: 0, wrong: 0 };
    this.#rows.set(field, { right: row.right + right, missed: row.missed + missed, wrong: row.wrong + wrong });
  }

  /** By field: counts, precision and recall. */
  table(): Record<string, Row & { precision: string; recall: string }> {
    const rate = (right: number, whole: number) => (whole === 0 ? '-' : (right / whole).toFixed(3));
    return Object.fromEntries(
      [...this.#rows]
        .filter(([, { right, missed, wrong }]) => right + missed + wrong > 0)
        .map(([field, row]) => [
          field,
          {
            ...row,
            precision: rate(row.right, row.right + row.wrong),
            recall: rate(row.right, row.right + row.missed),
          },
        ]),
    );
  }

  /** Right, missed and wrong of all fields together. */
  sum(): Row {
    const sum = { right: 0, missed: 0, wrong: 0 };
    for (const { right, missed, wrong } of this.#rows.values()) {
      sum.right += right;
      sum.missed += missed;
      sum.wrong += wrong;
    }
    return sum;
  }
}

function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
