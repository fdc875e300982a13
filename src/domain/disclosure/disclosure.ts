/**
 * What must not go out: personal data of natural persons (Law 91/2025/QH15, Decree 13/2023/NĐ-CP), the stamps of state
 * secrets (Law 29/2018/QH14, Decree 26/2020/NĐ-CP) and marks that limit a document's circulation (Decree 30/2020/NĐ-CP).
 */
export type DisclosureKind =
  | 'identity-number'
  | 'phone-number'
  | 'bank-account'
  | 'birth-date'
  | 'health-of-person'
  | 'secrecy-marking'
  | 'internal-circulation';

/** A stretch of a text that discloses something. */
export interface Disclosure {
  kind: DisclosureKind;
  /** The words or digits as they stand, in one line. */
  value: string;
  start: number;
  end: number;
}
