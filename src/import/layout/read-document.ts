import type { Root, RootContent } from 'mdast';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Signer } from '../../domain/record.ts';
import { partedByTaken } from './parted-by-taken.ts';
import { linesOf } from './lines-of.ts';
import { readAuthority } from './read-authority.ts';
import { readBases } from './read-bases.ts';
import { readHead } from './read-head.ts';
import { readTail } from './read-tail.ts';

/** A field as it was read; `line` is what it was read from, as it stands there in one line. */
export interface Read<T> {
  value: T;
  line: string;
  /** False where the reading rests on a guess, such as small letters proposed for capitals. */
  sure: boolean;
}

/** The parts of a document as Decrees 30/2020/NĐ-CP and 78/2025/NĐ-CP lay them out. */
export interface ReadDocument {
  /** `2236/QĐ-UBND`; `/QĐ-UBND`, not sure, where the running number is left blank. */
  number?: Read<string>;
  /** The id of a document type. */
  type?: Read<string>;
  /** In one line and the case of names: `Ủy ban nhân dân tỉnh Ví Dụ`. */
  issuer?: Read<string>;
  /** The body that stands above the issuer. */
  parentIssuer?: Read<string>;
  /** Who issues it, as the text itself says in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ`. */
  authority?: string;
  place?: Read<string>;
  /** Where the day is left blank, not sure, and the month alone: `2021-09`. */
  issued?: Read<PlainDate>;
  /** Without `Về việc` and `V/v`; small letters are proposed where it stands in capitals. */
  title?: Read<string>;
  /** What stands below `Nơi nhận`, without leading hyphen and closing `;` or `.`. */
  recipients: Read<string>[];
  /** The capacity with whom it names, where that is short (`TM. ỦY BAN NHÂN DÂN`), else alone (`TM.`). */
  signers: Read<Signer>[];
  /** The lines `Căn cứ …`, without closing `;`. They stand in the body too. */
  bases: Read<string>[];
  /** The text without head and tail, annexes after it. What of the head and tail was not understood stays in it. */
  body: RootContent[];
  /** What of head and tail was read. Where a node holds both, it is parted: no word is in neither, none in both. */
  taken: RootContent[];
}

/** Reads the layout of a document. A text with no head and tail that it knows is all body. Takes linear time. */
export function readDocument({ children }: Root): ReadDocument {
  const lines = linesOf(children);
  const head = readHead(lines);
  const tail = readTail(lines, head.end);
  const pieces = [
    ...head.pieces,
    ...lines.slice(head.end, tail.start),
    ...tail.pieces,
    ...lines.slice(tail.start + tail.length),
  ];
  const text = lines.slice(head.end, tail.start);
  const authority = readAuthority(text);
  return {
    ...head.fields,
    ...(authority !== undefined && { authority }),
    recipients: tail.recipients,
    signers: tail.signers,
    bases: readBases(text),
    ...partedByTaken(children, pieces, new Set([...head.taken, ...tail.taken])),
  };
}
