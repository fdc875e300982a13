import type { PlainDate } from '../plain-date.ts';

/** What a number alone tells a reader who searches for it: enough for a whole result. */
export interface NumberEntry {
  id: string;
  number: string;
  held: boolean;
  issued?: PlainDate;
  /** Shortened where it is long. */
  title?: string;
  /** The issuer's name, the short one where there is one. */
  issuer?: string;
  /** The id of the type. */
  type?: string;
  /** See `packStates`. */
  states: string;
  /** What the state is never shown without, see `packNotes`. */
  notes: string;
  /** The number of its page, see `FacetTable`. */
  page: number;
}

/** An entry as it stands in a shard: a list, with 0 or an empty text for what is not known. */
export type PackedEntry = [
  id: string,
  number: string,
  held: 0 | 1,
  issued: string,
  title: string,
  issuer: string,
  type: string,
  states: string,
  notes: string,
  page: number,
];

export function packEntry(entry: NumberEntry): PackedEntry {
  const { id, number, held, issued = '', title = '', issuer = '', type = '', states, notes, page } = entry;
  return [id, number, held ? 1 : 0, issued, title, issuer, type, states, notes, page];
}

export function unpackEntry(packed: PackedEntry): NumberEntry {
  const [id, number, held, issued, title, issuer, type, states, notes, page] = packed;
  return {
    id,
    number,
    held: held === 1,
    ...(issued && { issued }),
    ...(title && { title }),
    ...(issuer && { issuer }),
    ...(type && { type }),
    states,
    notes,
    page,
  };
}
