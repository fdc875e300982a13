import mammoth from 'mammoth';
import type { Picture, SourceText } from '../source-text.ts';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { tidy } from '../tidy.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { decodeRuns } from './decode-runs.ts';
import type { ModelNode } from './document-model.ts';
import { documentParts, xmlText } from './document-parts.ts';
import { FOOTNOTE_HANDLERS, markFootnotes, NOTE_PREFIX } from './footnotes.ts';
import { numberings } from './numbering.ts';
import { plainDocument } from './plain-document.ts';
import { comments, trackedChanges } from './revisions.ts';
import { runningText } from './running-text.ts';
import { withTextBoxes } from './text-boxes.ts';
import { wordStyles, type WordStyles } from './word-styles.ts';
import { writeNumbers } from './write-numbers.ts';
import { ZipPackage } from './zip-package.ts';

/**
 * Reads a Word document. Of it the body, its tables, notes and text boxes are text; headers and footers are left out and told.
 *
 * @throws UnreadableSource; where it holds tracked changes or comments, with all of them
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const parts = new ZipPackage(bytes);
  const { document, pathOf, pathsOf } = documentParts(parts);
  if (document === undefined) throw new UnreadableSource({ code: 'wrong-kind', ending: 'docx' });
  const xmlOf = (kind: string): string => partOf(parts, pathOf(kind));
  const texts = [document, pathOf('footnotes'), pathOf('endnotes')].filter((path) => path !== undefined);
  const revisions = [...texts.flatMap((path) => trackedChanges(partOf(parts, path))), ...comments(xmlOf('comments'))];
  if (revisions.length > 0) throw new UnreadableSource({ code: 'has-revisions', revisions });
  const styles = wordStyles(xmlOf('styles'));
  const numbers = numberings(xmlOf('numbering'));
  const changed = texts.map((path) => {
    const plain = plainDocument(withTextBoxes(partOf(parts, path)));
    return [path, Buffer.from(path === document ? writeNumbers(plain, numbers, styles) : plain)] as const;
  });
  const input = asInput(parts, new Map(changed));
  const { html, pictures, guessed } = await toHtml(input, styles);
  const root = htmlToMarkdown(html, pictures, { before: markFootnotes, handlers: FOOTNOTE_HANDLERS });
  const running = [...pathsOf('header'), ...pathsOf('footer')].map((path) => partOf(parts, path));
  const leftOut = runningText(running, styles.font);
  return { root: tidy(root), pictures, made: 'typed', leftOut, ...(guessed && { guessed }) };
}

function partOf(parts: ZipPackage, path: string | undefined): string {
  return path === undefined ? '' : xmlText(parts.bytes(path));
}

async function toHtml(input: { buffer: Buffer }, styles: WordStyles) {
  const pictures = new Map<string, Picture>();
  let guessed: SourceText['guessed'];
  const options = {
    idPrefix: NOTE_PREFIX,
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const type = image.contentType;
      const src = `picture-${pictures.size + 1}.${type.replace(/^image\/(?:x-)?|\+.*/g, '')}`;
      pictures.set(src, { bytes: new Uint8Array(await image.readAsArrayBuffer()), type });
      return { src };
    }),
    transformDocument: (model: ModelNode): ModelNode => {
      guessed = decodeRuns(model, styles);
      return model;
    },
  };
  try {
    const { value } = await mammoth.convertToHtml(input, options);
    return { html: value, pictures, guessed };
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource({ code: error instanceof RangeError ? 'too-deep' : 'damaged' }, { cause: error });
  }
}

/**
 * What Mammoth reads of a package, in the place of a file that it would open itself: its own way of unpacking has no bounds,
 * and the document is one in which numbers were written. Its types don't tell of this way.
 */
function asInput(parts: ZipPackage, changed: ReadonlyMap<string, Uint8Array>): { buffer: Buffer } {
  const read = async (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const bytes = changed.get(name) ?? parts.bytes(name);
    if (encoding === 'base64') return Buffer.from(bytes).toString('base64');
    return encoding ? xmlText(bytes) : bytes;
  };
  const file = { exists: (name: string) => parts.has(name), read };
  return { file } as unknown as { buffer: Buffer };
}
