import type { Revision } from './docx/revisions.ts';

/** Why a file can't be read, or may not be, and what someone must know to mend it. */
export type UnreadableReason =
  /** Nothing here reads files with this ending (`doc`; empty where there is none). */
  | { code: 'unknown-kind'; ending: string }
  /** The file isn't what its ending says. */
  | { code: 'wrong-kind'; ending: string }
  | { code: 'damaged' }
  /** It opens with a password only. */
  | { code: 'encrypted' }
  /** More bytes, once unpacked, or more pages or cells than a document can have. */
  | { code: 'too-large' }
  /** Elements nested deeper than in any document. */
  | { code: 'too-deep' }
  /** Tracked changes and comments, in order: someone must accept or reject them first. */
  | { code: 'has-revisions'; revisions: readonly Revision[] }
  /** A Markdown file that has its fields already. */
  | { code: 'has-frontmatter' }
  /** Pictures of pages, without text. */
  | { code: 'scan'; pages: number }
  /** Some of the pages, counted from 1, are pictures without text. */
  | { code: 'partly-scan'; pages: number; scanned: readonly number[] }
  /** No words and no pictures. */
  | { code: 'empty' }
  /** It bears a stamp of secrecy. */
  | { code: 'secret' };

/** A file that can't be read: `error.reason.code` says why, and the rest of `reason` what is known of it. */
export class UnreadableSource extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(reason.code, options);
    this.name = 'UnreadableSource';
    this.reason = reason;
  }
}
