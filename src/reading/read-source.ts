import type { RecognisedPages } from './scan/recognised-page.ts';
import type { SourceText } from './source-text.ts';
import { wordsOf } from './words-of.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readText } from './text/read-text.ts';
import { UnreadableSource } from './unreadable-source.ts';

type Reader = (bytes: Uint8Array, recognised: RecognisedPages | undefined) => SourceText | Promise<SourceText>;

const READERS: Readonly<Record<string, Reader>> = {
  docx: readDocx,
  htm: readHtml,
  html: readHtml,
  md: readMarkdown,
  pdf: readPdf,
  txt: readText,
};

/** Bytes of a file: an act with its annexes scanned in has some ten million. */
const MOST_BYTES = 200e6;

/** How files begin that aren't text: Word before 2007 and encrypted files, zip files, PDF. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = '%PDF-';
/** Some programs write something before it. */
const PDF_WITHIN = 1024;

/**
 * Reads a file by its ending: `.docx`, `.html`, `.htm`, `.txt`, `.md`, or `.pdf` with a text layer.
 *
 * @param fileName of which nothing but the ending counts
 * @param recognised the pages of a PDF that are pictures, once a program has recognised them
 * @throws UnreadableSource
 */
export async function readSource(
  bytes: Uint8Array,
  fileName: string,
  recognised?: RecognisedPages,
): Promise<SourceText> {
  const ending = (/\.([^./\\]{1,20})$/.exec(fileName.normalize('NFC'))?.[1] ?? '').toLowerCase();
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) throw new UnreadableSource({ code: 'unknown-kind', ending });
  if (bytes.length === 0) throw new UnreadableSource({ code: 'empty' });
  if (bytes.length > MOST_BYTES) throw new UnreadableSource({ code: 'too-large' });
  refuseOtherKinds(bytes, ending);
  const source = await reading(() => reader(bytes, recognised));
  if (wordsOf(source.root).length === 0 && source.pictures.size === 0) throw new UnreadableSource({ code: 'empty' });
  return source;
}

/** Where elements are nested so deep that a parser's stack ends, that is what is wrong. */
async function reading(read: () => SourceText | Promise<SourceText>): Promise<SourceText> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableSource({ code: 'too-deep' }, { cause: error });
    throw error;
  }
}

function refuseOtherKinds(bytes: Uint8Array, ending: string): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (begins(COMPOUND)) {
    const names = Buffer.from('EncryptedPackage', 'utf16le');
    const isEncrypted = ending === 'docx' && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(names);
    throw new UnreadableSource(isEncrypted ? { code: 'encrypted' } : { code: 'wrong-kind', ending });
  }
  const isPdf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN)).includes(PDF);
  const kind = begins(ZIP) ? 'docx' : isPdf ? 'pdf' : undefined;
  const isWrong = kind === undefined ? ending === 'docx' || ending === 'pdf' : kind !== ending;
  if (isWrong) throw new UnreadableSource({ code: 'wrong-kind', ending });
}
