import type { PlainDate } from '../../domain/plain-date.ts';
import type { Attachment, Signer, Source, TextKind } from '../../domain/record.ts';

/** What is known of a document beside its text, before it has a file: read off it, or given by the clerk. */
export interface DocumentFacts {
  /** Its path below `decisions/`, where that isn't the one that its number and day give. */
  id?: string;
  number: string;
  issued: PlainDate;
  title: string;
  /** The id of an issuer of site.yaml. */
  issuer?: string;
  /** The id of a type, where the number doesn't tell it. */
  type?: string;
  effective?: PlainDate;
  expires?: PlainDate;
  published?: PlainDate;
  text: TextKind;
  source?: Source;
  signers: Signer[];
  recipients: string[];
  /** References in words, as the clerk gave them. */
  supersedes: string[];
  /** References to what it is based on, as its text names them. */
  basedOn: string[];
  attachments: Attachment[];
  /** Why something isn't sure: by the key of the frontmatter, a sentence. */
  doubts: Partial<Record<string, string>>;
}
