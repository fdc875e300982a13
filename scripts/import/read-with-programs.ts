import type { ProgramAdvice } from '../../src/i18n/import/import-texts.ts';
import { readFileText, type ReadText, type SourceFile } from '../../src/import/import-file.ts';
import { canDraw } from '../../src/reading/scan/render-pages.ts';
import { convertWithOffice, officeKind, type OfficeKind } from './convert-with-office.ts';
import { installedOffice, installedTesseract } from './installed-programs.ts';
import { recognisePages } from './recognise-pages.ts';

/** A file with what was read of it. */
export interface ReadFile extends SourceFile {
  read: ReadText;
  /** What would let more of it be read. */
  advice?: ProgramAdvice;
}

/** Is told what takes long, and of how many pages how many are done. */
export type TellWork = (work: 'convert' | 'recognise', done?: number, of?: number) => void;

/** Milliseconds between two times that a conversion is told. */
const TELL = 1000;

/**
 * Reads a file; those of other office programs with the help of LibreOffice, and scans with that of Tesseract, where they are
 * installed.
 */
export async function readWithPrograms(source: SourceFile, tell: TellWork = () => {}): Promise<ReadFile> {
  const kind = officeKind(source.name);
  if (kind && kind !== 'xls' && kind !== 'ods') return readConverted(source, kind, tell);
  const read = await readFileText(source);
  const scanned = 'refused' in read ? scannedPages(read.refused) : [];
  return scanned.length > 0 ? readScan({ ...source, read }, scanned, tell) : { ...source, read };
}

async function readConverted(source: SourceFile, kind: OfficeKind, tell: TellWork): Promise<ReadFile> {
  if (source.bytes.length === 0) return { ...source, read: { refused: { code: 'empty' } } };
  const office = installedOffice();
  if (office === undefined)
    return { ...source, read: { refused: { code: 'unknown-kind', ending: kind } }, advice: 'office' };
  const telling = setInterval(tell, TELL, 'convert');
  const bytes = await convertWithOffice(source.bytes, kind, office);
  clearInterval(telling);
  const read: ReadText = bytes ? await readFileText({ name: 'in.docx', bytes }) : { refused: { code: 'damaged' } };
  return { ...source, read };
}

function scannedPages(reason: Extract<ReadText, { refused: unknown }>['refused']): readonly number[] {
  if (reason.code === 'partly-scan') return reason.scanned;
  return reason.code === 'scan' ? Array.from({ length: reason.pages }, (_, at) => at + 1) : [];
}

async function readScan(file: ReadFile, pages: readonly number[], tell: TellWork): Promise<ReadFile> {
  const tesseract = await installedTesseract();
  if (!tesseract) return { ...file, advice: 'tesseract' };
  if (!tesseract.readsVietnamese) return { ...file, advice: 'vietnamese-data' };
  if (!canDraw()) return { ...file, advice: 'canvas' };
  tell('recognise', 0, pages.length);
  const recognised = await recognisePages(file.bytes, pages, tesseract, (done) =>
    tell('recognise', done, pages.length),
  );
  return recognised ? { ...file, read: await readFileText(file, recognised) } : { ...file, advice: 'unrecognised' };
}
