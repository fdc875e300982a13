import { createHash } from 'node:crypto';
import type { Archive } from '../domain/archive.ts';
import type { Attachment, TextKind } from '../domain/record.ts';
import { importTextsOf } from '../i18n/import/import-texts.ts';
import { draftOf, idFor, type Draft } from './draft/draft-of.ts';
import { factsOf, type GivenFacts, type NeededFact } from './draft/facts-of.ts';
import { markdownOf } from './draft/markdown-of.ts';
import { clauseLists } from './layout/clause-lists.ts';
import { bearsSecrecyStamp } from './bears-secrecy-stamp.ts';
import { readDocument, type ReadDocument } from './layout/read-document.ts';
import { structureBody } from './layout/structure-body.ts';
import { lostWords } from './lost-words.ts';
import { signatureDictionaries } from '../reading/pdf/signature-dictionaries.ts';
import { readSource } from '../reading/read-source.ts';
import type { RecognisedPages } from '../reading/scan/recognised-page.ts';
import { UnreadableSource, type UnreadableReason } from '../reading/unreadable-source.ts';
import type { SourceText } from '../reading/source-text.ts';

/** A file as it came. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /** The PDF of the same document, where the text is read of another file. */
  original?: Uint8Array;
  /** What was read of it; where this lacks, it is read by its ending. */
  read?: ReadText;
}

/** The text of a file, or why it can't be read. */
export type ReadText = SourceText | { refused: UnreadableReason };

/** What becomes of a file. */
export type Imported =
  /** `files` go below `attachments/`. Without its text, `unread` says why. `leftOut` are the lines of every page, as `SourceText` has them. */
  | { draft: Draft; files: NewFile[]; lost: string[]; leftOut: readonly string[]; unread?: UnreadableReason }
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
 * Makes a decision of a file. Of a PDF, lack of text never stands in the way: its page has the original alone. Of a
 * document that bears a stamp of secrecy nothing is made.
 *
 * @param given what the clerk says of it, which goes before what is read
 */
export async function importFile(source: SourceFile, given: GivenFacts, archive: Archive): Promise<Imported> {
  const isPdf = /\.pdf$/i.test(source.name);
  const read = source.read ?? (await readFileText(source));
  if ('refused' in read && !(isPdf && mayStandAlone(read.refused))) return read;
  const text = 'refused' in read ? undefined : read;
  if (bearsSecrecyStamp(source.name, text) || (await isOriginalSecret(source))) return { refused: { code: 'secret' } };
  const document = text && readDocument(text.root);
  const words = importTextsOf(archive.settings.locale);
  const added = {
    text: (text ? 'full' : 'none') as TextKind,
    ...(text?.made === 'recognised' && { source: { name: words.originals.scan, machineRead: true } }),
    ...(text?.guessed?.sure === false && { doubt: words.guessed }),
  };
  const found = factsOf(given, document ?? {}, { ...added, attachments: [] }, archive.settings);
  if (!('facts' in found)) return found;
  const id = idFor(found.facts);
  const pdf = isPdf ? source.bytes : source.original;
  const original = pdf && originalOf(pdf, id, text?.made !== 'typed', words);
  const facts = { ...found.facts, attachments: original ? [original.attachment] : [] };
  const body = text && document ? bodyOf(text, document, id) : { markdown: '', pictures: [], lost: [] };
  return {
    draft: draftOf(facts, body.markdown, archive),
    files: [...(original ? [original.file] : []), ...body.pictures],
    lost: body.lost,
    leftOut: text?.leftOut ?? [],
    ...('refused' in read && { unread: read.refused }),
  };
}

/**
 * Reads the text of a file.
 *
 * @param recognised as `readSource` has it
 */
export async function readFileText({ name, bytes }: SourceFile, recognised?: RecognisedPages): Promise<ReadText> {
  try {
    return await readSource(bytes, name, recognised);
  } catch (error) {
    if (error instanceof UnreadableSource) return { refused: error.reason };
    throw error;
  }
}

/** A stamp is on the paper, not in the file that someone typed. */
async function isOriginalSecret({ name, original }: SourceFile): Promise<boolean> {
  if (!original) return false;
  const read = await readFileText({ name: `${name}.pdf`, bytes: original });
  return !('refused' in read) && bearsSecrecyStamp(name, read);
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
  bytes: Uint8Array,
  id: string,
  isScan: boolean,
  words: ReturnType<typeof importTextsOf>,
): { attachment: Attachment; file: NewFile } {
  const kind = signatureDictionaries(bytes).length > 0 ? 'signed' : isScan ? 'scan' : 'other';
  const file = `${id}.pdf`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    attachment: { file, title: words.originals[kind], kind, sha256 },
    file: { file: `attachments/${file}`, bytes },
  };
}
