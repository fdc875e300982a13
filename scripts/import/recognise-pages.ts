import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { RecognisedPage, RecognisedPages } from '../../src/reading/scan/recognised-page.ts';
import type { Rule } from '../../src/reading/pdf/page-text.ts';
import { drawnLines, withoutLines, type DrawnLine } from '../../src/reading/scan/drawn-lines.ts';
import { pgmOf } from '../../src/reading/scan/grey-picture.ts';
import { renderPages, type PagePicture } from '../../src/reading/scan/render-pages.ts';
import { skewOf } from '../../src/reading/scan/skew-of.ts';
import { quarterTurned, straightened } from '../../src/reading/scan/turned-picture.ts';
import { inTemporaryFolder } from './in-temporary-folder.ts';
import { runProgram } from './run-program.ts';
import { readingOfPage, turnOf, type ReadingOfPage } from './tesseract-words.ts';

/** Tesseract, and whether it has data for Vietnamese (`vie`) and for telling how a page is turned (`osd`). */
export interface Tesseract {
  file: string;
  readsVietnamese: boolean;
  tellsTurn: boolean;
}

/** A page full of small letters takes some ten seconds. */
const TIMEOUT = 120_000;
const POINTS_PER_INCH = 72;
/** Looks for letters anywhere: where they stand is read anew, and columns of tables are not taken for pictures. */
const SPARSE = '11';
/** Takes the page for one block. */
const BLOCK = '6';
/** A table has so many lines downwards. */
const SIDES = 3;
/** Pages of which Tesseract is less sure may be upside down. */
const SURE = 70;

/** Asks Tesseract which data it has; undefined where it does not run. */
export async function askTesseract(file: string): Promise<Tesseract | undefined> {
  const printed = await inTemporaryFolder((folder) => runProgram(file, ['--list-langs'], { folder, timeout: TIMEOUT }));
  if (printed === undefined) return undefined;
  const languages = printed.split(/\s+/);
  return { file, readsVietnamese: languages.includes('vie'), tellsTurn: languages.includes('osd') };
}

/**
 * Recognises the letters of pages, as many at a time as there are cores.
 *
 * @param numbers of the pages, counted from 1
 * @param onPage is told how many pages are done
 * @returns undefined where a page could not be drawn or recognised: a text with a page missing would pass for whole
 */
export function recognisePages(
  pdf: Uint8Array,
  numbers: readonly number[],
  tesseract: Tesseract,
  onPage: (done: number) => void,
): Promise<RecognisedPages | undefined> {
  return inTemporaryFolder(async (folder) => {
    const pages = new Map<number, RecognisedPage>();
    const pictures = renderPages(pdf, numbers);
    let failed = false;
    const work = async (): Promise<void> => {
      for (let next = await pictures.next(); !next.done && !failed; next = await pictures.next()) {
        const [number, picture] = next.value;
        const page = await recognisePage(picture, path.join(folder, String(number)), tesseract);
        if (page) pages.set(number, page);
        failed ||= page === undefined;
        onPage(pages.size);
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(numbers.length, availableParallelism()) }, work));
    } catch {
      // A picture that pdf.js can't draw.
      failed = true;
    } finally {
      await pictures.return(undefined);
    }
    return failed ? undefined : pages;
  });
}

/** A page as it stands; where that reads badly, as Tesseract would turn it. */
async function recognisePage(
  picture: PagePicture,
  file: string,
  tesseract: Tesseract,
): Promise<RecognisedPage | undefined> {
  const read = await readPicture(picture, file, tesseract);
  if (!read || !tesseract.tellsTurn || (read.confidence >= SURE && !read.isSideways)) return read;
  await writeFile(`${file}.pgm`, pgmOf(picture));
  const turn = turnOf((await run(tesseract, file, ['--psm', '0'], 'stdout')) ?? '');
  if (turn === 0) return read;
  const turned = await readPicture(quarterTurned(picture, turn), file, tesseract);
  return turned && (turned.confidence > read.confidence || read.isSideways) ? turned : read;
}

async function readPicture(
  picture: PagePicture,
  file: string,
  tesseract: Tesseract,
): Promise<(RecognisedPage & ReadingOfPage) | undefined> {
  const skew = skewOf(picture);
  const straight = skew === 0 ? picture : straightened(picture, skew);
  const lines = drawnLines(straight);
  await writeFile(`${file}.pgm`, pgmOf(withoutLines(straight, lines)));
  const args = ['-l', 'vie', '--dpi', String(picture.dpi), '-c', 'textonly_pdf=1', 'pdf', 'tsv'];
  if ((await run(tesseract, file, ['--psm', SPARSE, ...args])) === undefined) return undefined;
  const [pdf, tsv] = await Promise.all([readFile(`${file}.pdf`), readFile(`${file}.tsv`, 'utf8')]);
  const hasTable = lines.filter(({ left, right, top, bottom }) => bottom - top > right - left).length >= SIDES;
  const isRead = hasTable && (await run(tesseract, file, ['--psm', BLOCK, ...args])) !== undefined;
  const lineByLine = isRead ? { lineByLine: await readFile(`${file}.pdf`) } : {};
  await rm(`${file}.pgm`);
  return { pdf, ...lineByLine, rules: lines.map((line) => ruleOf(line, straight)), ...readingOfPage(tsv) };
}

/** A line in points from the page's lower left corner. */
function ruleOf({ left, right, top, bottom }: DrawnLine, { dpi, height }: PagePicture): Rule {
  const points = (pixels: number) => (pixels * POINTS_PER_INCH) / dpi;
  return {
    left: points(left),
    right: points(right),
    bottom: points(height - bottom),
    top: points(height - top),
  };
}

/** Runs Tesseract on `file.pgm`. Each has one core: more for one page make it hardly faster. */
function run({ file: program }: Tesseract, file: string, args: readonly string[], out = path.basename(file)) {
  const names = [`${path.basename(file)}.pgm`, out];
  const env = { OMP_THREAD_LIMIT: '1' };
  return runProgram(program, [...names, ...args], { folder: path.dirname(file), timeout: TIMEOUT, env });
}
