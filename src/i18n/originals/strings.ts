import type { Phrase, Ref } from '../phrase.ts';

/** The words of what is read from a decision's files, and of their comparison with its text. */
export interface OriginalsStrings {
  /** The button that shows what is read from files. */
  readFromFile: string;
  size: string;
  pages: string;
  pageCount(n: number): string;
  digest: string;
  signer: string;
  /** `Nguyễn Văn Mẫu (Ủy ban nhân dân tỉnh Ví Dụ)` */
  named(name: string, organisation: string | undefined): string;
  certifiedBy: string;
  time: string;
  /** `15:30, 15/01/2024`, by whom it is stated: see `PdfSignature`. */
  statedTime(time: string, by: 'service' | 'signer' | 'program'): string;
  extent: string;
  coversWhole: string;
  addedBehind: string;
  /** Above what a signature says: it counts from 1 where a file has several. */
  signature(number: number, of: number): string;
  timestamp(number: number, of: number): string;
  /** In the place of what a signature says. */
  unreadable: string;
  /** That no signature was checked. */
  noClaim: string;
  /** That a machine has found text and original equal; the original is a link. */
  equal(original: Ref): Phrase;
}
