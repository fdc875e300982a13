import { createHash } from 'node:crypto';
import type { Archive } from '../domain/archive.ts';
import type { Attachment, TextKind } from '../domain/record.ts';
import { importTextsOf } from '../i18n/import/import-texts.ts';
import { draftOf, idFor, type Draft } from './draft/draft-of.ts';
import { factsOf, type GivenFacts, type NeededFact } from './draft/facts-of.ts';
import { markdownOf } from './draft/markdown-of.ts';
import { clauseLists } from './layout/clause-lists.ts';
import { readDocument, type ReadDocument } from './layout/read-document.ts';
import { structureBody } from './layout/structure-body.ts';
import { lostWords } from './lost-words.ts';
import { isSignedPdf } from '../reading/pdf/is-signed-pdf.ts';
import { readSource } from '../reading/read-source.ts';
import { UnreadableSource, type UnreadableReason } from '../reading/unreadable-source.ts';
import type { SourceText } from '../reading/source-text.ts';

/** A file as it came. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** What becomes of a file. */
export type Imported =
  /** `files` go below `attachments/`. Without its text, `unread` says why. */
  | { draft: Draft; files: NewFile[]; lost: string[]; unread?: UnreadableReason }
  /** It can't have a page before these are known; `proposals` is what was read of them that may be right. */
  | { missing: NeededFact[]; proposals: Partial<Record<NeededFact, string>> }
  | { refused: UnreadableReason };

/** A file of the content folder that doesn't exist yet. */
export interface NewFile {
  /** Relative to the content folder. */
  file: string;
  bytes: Uint8Array;
}

/**
 * Makes a decision of a file. Of a PDF, lack of text never stands in the way: its page has the original alone.
 *
 * @param given what the clerk says of it, which goes before what is read
 */
export async function importFile(source: SourceFile, given: GivenFacts, archive: Archive): Promise<Imported> {
  const isPdf = /\.pdf$/i.test(source.name);
  const read = await textOf(source);
  if ('refused' in read && !(isPdf && mayStandAlone(read.refused))) return read;
  const text = 'refused' in read ? undefined : read;
  const document = text && readDocument(text.root);
  const words = importTextsOf(archive.settings.locale);
  const added = {
    text: (text ? 'full' : 'none') as TextKind,
    ...(text?.made === 'recognised' && { source: { name: words.recognised } }),
    ...(text?.guessed?.sure === false && { doubt: words.guessed }),
  };
  const found = factsOf(given, document ?? {}, { ...added, attachments: [] }, archive.settings);
  if (!('facts' in found)) return found;
  const id = idFor(found.facts);
  const original = isPdf ? originalOf(source, id, text === undefined, words) : undefined;
  const facts = { ...found.facts, attachments: original ? [original.attachment] : [] };
  const body = text && document ? bodyOf(text, document, id) : { markdown: '', pictures: [], lost: [] };
  return {
    draft: draftOf(facts, body.markdown, archive),
    files: [...(original ? [original.file] : []), ...body.pictures],
    lost: body.lost,
    ...('refused' in read && { unread: read.refused }),
  };
}

async function textOf({ name, bytes }: SourceFile): Promise<SourceText | { refused: UnreadableReason }> {
  try {
    return await readSource(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableSource) return { refused: error.reason };
    throw error;
  }
}

/** Whether a PDF that can't be read is one all the same, which readers can open. */
function mayStandAlone({ code }: UnreadableReason): boolean {
  return code !== 'wrong-kind' && code !== 'damaged';
}

function bodyOf({ root, pictures }: SourceText, document: ReadDocument, id: string) {
  const { markdown, shown } = markdownOf(clauseLists(structureBody(document.body)), pictures, id);
  return { markdown, pictures: shown, lost: lostWords(root, document.taken, markdown) };
}

function originalOf(
  { bytes }: SourceFile,
  id: string,
  isScan: boolean,
  words: ReturnType<typeof importTextsOf>,
): { attachment: Attachment; file: NewFile } {
  const kind = isSignedPdf(bytes) ? 'signed' : isScan ? 'scan' : 'other';
  const file = `${id}.pdf`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    attachment: { file, title: words.originals[kind], kind, sha256 },
    file: { file: `attachments/${file}`, bytes },
  };
}
