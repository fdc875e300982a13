import { readFile, stat } from 'node:fs/promises';
import type { Root } from 'mdast';
import type { Disclosure } from '../domain/disclosure/disclosure.ts';
import { findInLines } from '../domain/disclosure/find-in-lines.ts';
import { plainLines } from '../reading/plain-lines.ts';
import { hasTextLayer } from '../reading/pdf/has-text-layer.ts';
import { pdfSignatures, type PdfSignature } from '../reading/pdf/signatures.ts';
import { readSource } from '../reading/read-source.ts';
import { UnreadableSource } from '../reading/unreadable-source.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  /** How the letters of its text layer came about; `none` where there is none, or it can't be read. */
  made: 'typed' | 'recognised' | 'none';
  /** In the order of the file. */
  signatures: PdfSignature[];
  /** What in its text must not go out, as far as it is found; absent where nothing is. */
  disclosures?: Pick<Disclosure, 'kind' | 'value'>[];
}

/** The text layer of a PDF, as `SourceText` has it. */
export interface PdfText {
  root: Root;
  /** Page numbers, and the lines that stand on top or at the foot of every page. */
  leftOut: readonly string[];
}

export interface ReadPdf {
  facts: PdfFacts;
  /** Absent where `facts.made` is `none`. */
  text?: PdfText;
}

/** Bytes of a file of which nothing is read: see `readSource`. */
const MOST_BYTES = 200e6;

/**
 * Reads a PDF file: its text, and who signed it. Never throws: what can't be read is as if it weren't there.
 *
 * @param file its absolute path
 */
export async function readPdfFile(file: string): Promise<ReadPdf> {
  const nothing: ReadPdf = { facts: { made: 'none', signatures: [] } };
  try {
    if ((await stat(file)).size > MOST_BYTES) return nothing;
    const bytes = new Uint8Array(await readFile(file));
    const signatures = pdfSignatures(bytes);
    const read = await readText(bytes);
    if (!read) return { facts: { made: 'none', signatures } };
    const text = { root: read.root, leftOut: read.leftOut ?? [] };
    const disclosures = findInLines([...new Set(text.leftOut), ...plainLines(text.root)]);
    return { facts: { made: read.made, signatures, ...(disclosures.length > 0 && { disclosures }) }, text };
  } catch {
    return nothing;
  }
}

async function readText(bytes: Uint8Array) {
  try {
    // A scan's pictures are long to decode, and there is nothing to read.
    return (await hasTextLayer(bytes)) ? await readSource(bytes, '.pdf') : undefined;
  } catch (error) {
    if (error instanceof UnreadableSource) return undefined;
    throw error;
  }
}
