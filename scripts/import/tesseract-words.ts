/** What Tesseract says of how well it could read a page. */
export interface ReadingOfPage {
  /** How sure it is of its words, from 0 to 100. */
  confidence: number;
  /** Whether most words are higher than wide: the page lies on its side. */
  isSideways: boolean;
}

/** The columns of a table of Tesseract (`tsv`) that count here. */
const COLUMN = { level: 0, width: 8, height: 9, confidence: 10, text: 11 };
const WORD = '5';
/** Shorter words may be higher than wide on any page. */
const LONG = 4;

/** Reads the table of words (`tsv`) that Tesseract writes. */
export function readingOfPage(tsv: string): ReadingOfPage {
  const words = tsv
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row[COLUMN.level] === WORD && (row[COLUMN.text] ?? '').trim() !== '');
  const long = words.filter((row) => row[COLUMN.text]!.length >= LONG);
  const sideways = long.filter((row) => Number(row[COLUMN.height]) > Number(row[COLUMN.width]));
  const sum = words.reduce((total, row) => total + Number(row[COLUMN.confidence]), 0);
  return { confidence: words.length > 0 ? sum / words.length : 0, isSideways: sideways.length > long.length / 2 };
}

/** By how many degrees a page must be turned clockwise, as `--psm 0` says: 0, 90, 180 or 270. */
export function turnOf(printed: string): number {
  return Number(/^Rotate: (0|90|180|270)$/m.exec(printed)?.[1] ?? 0);
}
