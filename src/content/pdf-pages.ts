import { open } from 'node:fs/promises';
import { getDocument, PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The pages of a PDF file. Only the parts that tell are read, so a scan of hundreds of megabytes costs little.
 *
 * @param file its absolute path
 * @returns undefined where the file is damaged, no PDF, or opens with a password only
 */
export async function pdfPages(file: string): Promise<number | undefined> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const range = new FileRange(size, (part, begin) => handle.read(part, 0, part.length, begin));
      const task = getDocument({ range, disableAutoFetch: true, disableStream: true, verbosity: 0 });
      range.onFailure = () => void task.destroy();
      try {
        return (await task.promise).numPages;
      } finally {
        await task.destroy();
      }
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

type ReadPart = (part: Uint8Array, begin: number) => Promise<unknown>;

/** Gives pdf.js the parts of a file that it asks for. */
class FileRange extends PDFDataRangeTransport {
  onFailure = () => {};
  readonly #read: ReadPart;

  constructor(bytes: number, read: ReadPart) {
    super(bytes, new Uint8Array());
    this.#read = read;
  }

  override requestDataRange(begin: number, end: number): void {
    const part = new Uint8Array(end - begin);
    this.#read(part, begin).then(
      () => this.onDataRange(begin, part),
      () => this.onFailure(),
    );
  }
}
