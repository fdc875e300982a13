import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';

/** Finds as a table of cases has them: `identity-number 079090000000`. */
export function told(finds: readonly Disclosure[]): string[] {
  return finds.map(({ kind, value }) => `${kind} ${value}`);
}
