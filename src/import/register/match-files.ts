import { cleanText, foldMarks } from '../../domain/vietnamese-text.ts';
import { fitOf, numberedRow, type NumberedRow } from './file-fit.ts';
import { readFileName, type NamedFile } from './file-name.ts';
import type { RegisterRow } from './register-row.ts';

/** The files of a row. */
export interface MatchedFiles {
  /** The original, put beside the page. */
  pdf?: string;
  /** What the text is read of: a Word or text file. */
  text?: string;
  /** Files of which each may be the row's: of these none is chosen. */
  several: string[];
  /** The register names a file that isn't there. */
  isAbsent: boolean;
}

/** Which file is whose. */
export interface FileMatches {
  /** In the order of the rows. */
  ofRows: MatchedFiles[];
  /** Files of no row, in order, with the rows whose they may be where those are several. */
  left: { path: string; rows: RegisterRow[] }[];
}

/** Rows that a name may mean, and files of a name that a register gives: more tell nobody anything. */
const MOST_PERHAPS = 20;

/**
 * Finds the files of a register's rows by their names: the file that the register names, else those whose number is the row's
 * and whose day, year, type and symbol don't disagree with it. Where several rows fit a file equally well, or several files of
 * a kind one row, nothing is chosen.
 *
 * @param paths below the folder that was given
 */
export function matchFiles(rows: readonly RegisterRow[], paths: readonly string[]): FileMatches {
  const files = paths.map(readFileName);
  const ofRow = new Map<RegisterRow, NamedFile[]>(rows.map((row) => [row, []]));
  const matched = new Set<NamedFile>();
  const take = (row: RegisterRow, file: NamedFile) => {
    ofRow.get(row)!.push(file);
    matched.add(file);
  };
  const named = filesByName(files);
  for (const row of rows) for (const file of namedFiles(row, named)) take(row, file);
  const absent = new Set(rows.filter((row) => namesFile(row) && ofRow.get(row)!.length === 0));
  const open = new Map<NamedFile, RegisterRow[]>();
  const perhaps = new Map<RegisterRow, NamedFile[]>();
  const numbered = rows.map(numberedRow);
  const byRunning = Map.groupBy(
    numbered.filter(({ row }) => ofRow.get(row)!.length === 0),
    ({ running }) => running,
  );
  const symbols = new Set(numbered.flatMap(({ symbol }) => symbol));
  for (const file of files) {
    if (file.running === undefined || matched.has(file)) continue;
    const best = bestRows(byRunning.get(file.running) ?? [], file, symbols);
    if (best.length === 1) take(best[0]!, file);
    if (best.length < 2 || best.length > MOST_PERHAPS) continue;
    open.set(file, best);
    for (const row of best) push(perhaps, row, file);
  }
  return {
    ofRows: rows.map((row) => ({ ...chosen(ofRow.get(row)!, perhaps.get(row) ?? []), isAbsent: absent.has(row) })),
    left: files.flatMap((file) => (matched.has(file) ? [] : [{ path: file.path, rows: open.get(file) ?? [] }])),
  };
}

function chosen(files: readonly NamedFile[], perhaps: readonly NamedFile[]): Omit<MatchedFiles, 'isAbsent'> {
  const pdfs = files.filter(({ ending }) => ending === 'pdf');
  const texts = files.filter(({ ending }) => ending !== 'pdf');
  const several = [pdfs, texts].flatMap((kind) => (kind.length > 1 ? kind : []));
  return {
    ...(pdfs.length === 1 && { pdf: pdfs[0]!.path }),
    ...(texts.length === 1 && { text: texts[0]!.path }),
    several: (files.length === 0 ? perhaps : several).map(({ path }) => path),
  };
}

function bestRows(rows: readonly NumberedRow[], file: NamedFile, symbols: ReadonlySet<string>): RegisterRow[] {
  let best: RegisterRow[] = [];
  let most = -Infinity;
  for (const numbered of rows) {
    const fit = fitOf(numbered, file, symbols);
    if (fit === undefined || fit < most) continue;
    if (fit > most) best = [];
    most = fit;
    best.push(numbered.row);
  }
  return best;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Files by what a register may write of them: path, name, and name without its ending. */
function filesByName(files: readonly NamedFile[]): Map<string, NamedFile[]> {
  const named = new Map<string, NamedFile[]>();
  for (const file of files) {
    const path = nameKey(file.path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const bare = name.slice(0, name.length - file.ending.length - 1);
    for (const key of new Set([path, name, bare])) push(named, key, file);
  }
  return named;
}

/** Whether a cell names a file that ought to be there; a link may lead anywhere, and `Xem` or `Có` names none. */
function namesFile({ file }: RegisterRow): boolean {
  return file !== undefined && !/^https?:/i.test(file) && /[/\\]|\.[a-z\d]{2,5}$/i.test(file);
}

/** A link counts by its last part. */
function namedFiles({ file }: RegisterRow, named: ReadonlyMap<string, NamedFile[]>): NamedFile[] {
  const parts = (file ?? '').split(/[;\n]/).map((part) => nameKey(part.replace(/[?#].{0,2000}$/, '').trim()));
  const found = parts.flatMap((path) => {
    return (named.get(path) ?? named.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).slice(0, MOST_PERHAPS);
  });
  return [...new Set(found)];
}

function nameKey(path: string): string {
  return foldMarks(cleanText(decoded(path)))
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '');
}

/** `V%C4%83n` of a link is `Văn`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
