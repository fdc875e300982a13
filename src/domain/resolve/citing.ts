import type { ContentRecord } from '../record.ts';

/** What tells a citing decision from those it cites: its id; of other records a key that is no decision's id. */
export function citingKeyOf(record: ContentRecord): string {
  return record.kind === 'decision' ? record.id : record.file;
}

/** The issuer that a citing record has: it chooses among several decisions of one number. */
export function citingIssuerOf(record: ContentRecord): string | undefined {
  return record.kind === 'decision' ? record.issuer : undefined;
}
