import { typeByName } from '../../domain/document-types.ts';
import { isPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { cleanText, foldMarks } from '../../domain/vietnamese-text.ts';

/** What the path of a file says of the document in it. */
export interface NamedFile {
  /** As it was given. */
  path: string;
  /** Its ending, in small letters: `pdf`. */
  ending: string;
  /** `2236`, `12a`; undefined where the name has no number, or is an annex's. */
  running?: string;
  /** The words beside the number, folded: those behind it, else those before. */
  words: string[];
  year?: number;
  day?: PlainDate;
  /** Words of the folders that it lies in, folded. */
  folderWords: ReadonlySet<string>;
  /** Ids of the types that folders are named after: `Quyết định 2021`. */
  folderTypes: ReadonlySet<string>;
  folderYears: readonly number[];
}

/** What programs put behind a name, and copies. */
const SUFFIX = /[._\s-]{0,3}(?:signed|daky|da ky|ky so|kyso|copy|ban sao|scan|final|\(\d{1,2}\))$/;
const MOST_SUFFIXES = 3;
const DAY_FIRST = /(?:ngay[\s_.-]{0,2})?(?<!\d)(\d{1,2})[._-](\d{1,2})[._-]((?:19|20)\d\d)(?!\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[._-]?(\d\d)[._-]?(\d\d)(?!\d)/;
const EIGHT = /(?<!\d)(\d\d)(\d\d)((?:19|20)\d\d)(?!\d)/;
const YEAR_OF_FOLDER = /[\s_-]{0,3}(?:nam\s)?\d{4}$/;
const ANNEX = /(?:^|[^a-z])(?:pl|phu luc|phuluc|kem theo|kemtheo|dinh kem)(?:[^a-z]|$)/;
const LEADS = new Set(['so', 'vb', 'van', 'ban', 'file', 'so vb', 'no', 'so va']);

/** Reads the path of a file, with `/` or `\`. Marks, case and how letters are composed don't count. */
export function readFileName(path: string): NamedFile {
  const parts = path.split(/[/\\]/);
  const name = foldMarks(cleanText(parts.pop() ?? '')).slice(0, 300);
  const ending = /\.([a-z\d]{1,5})$/.exec(name)?.[1] ?? '';
  let base = name.slice(0, name.length - (ending === '' ? 0 : ending.length + 1));
  for (let count = 0; count < MOST_SUFFIXES; count += 1) base = base.replace(SUFFIX, '');
  const { day, rest } = withoutDay(base);
  const folders = parts.map((part) => foldMarks(cleanText(part)));
  return {
    path,
    ending,
    ...(day !== undefined && { day }),
    ...(ANNEX.test(base.replaceAll('_', ' ')) ? { words: [] } : numberIn(rest)),
    folderWords: new Set(folders.flatMap((folder) => folder.split(/[^a-z\d]+/).filter(Boolean))),
    folderTypes: new Set(folders.flatMap((folder) => typeByName(folder.replace(YEAR_OF_FOLDER, ''))?.id ?? [])),
    folderYears: folders.flatMap((folder) =>
      Array.from(folder.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), ([year]) => Number(year)),
    ),
  };
}

function withoutDay(base: string): { day?: PlainDate; rest: string } {
  for (const [pattern, isYearFirst] of [
    [DAY_FIRST, false],
    [YEAR_FIRST, true],
    [EIGHT, false],
  ] as const) {
    const match = pattern.exec(base);
    if (!match) continue;
    const [first, month, last] = [match[1]!, match[2]!, match[3]!];
    const day = [
      isYearFirst ? first : last,
      month.padStart(2, '0'),
      (isYearFirst ? last : first).padStart(2, '0'),
    ].join('-');
    if (isPlainDate(day))
      return { day, rest: base.slice(0, match.index).concat(' ', base.slice(match.index + match[0].length)) };
  }
  return { rest: base };
}

function numberIn(rest: string): Pick<NamedFile, 'running' | 'words' | 'year'> {
  // `2236qd` and `qd2236` are two words; `12a` is one number.
  const parted = rest.replace(/(\d)([a-z]{2})/g, '$1 $2').replace(/([a-z])(\d)/g, '$1 $2');
  const words = parted.split(/[^a-z\d]+/).filter(Boolean);
  const at = words.findIndex((word) => /^\d{1,6}[a-z]?$/.test(word));
  if (at < 0) return { words: [] };
  const next = words[at + 1] ?? '';
  // `2021_2236`, a year before the number, and `2236_2021`, behind it.
  const isYearFirst = isYear(words[at]!) && /^\d{1,6}[a-z]?$/.test(next) && !isYear(next);
  const place = isYearFirst ? at + 1 : at;
  const isYearBehind = !isYearFirst && isYear(next);
  const behind = words.slice(place + (isYearBehind ? 2 : 1));
  const before = words.slice(0, at).filter((word) => !LEADS.has(word));
  const year = isYearFirst ? words[at] : isYearBehind ? next : undefined;
  return {
    running: words[place]!.replace(/^0+(?=\d)/, ''),
    words: before.length > 0 ? before : behind,
    ...(year !== undefined && { year: Number(year) }),
  };
}

function isYear(word: string): boolean {
  return /^(?:19[4-9]\d|20\d\d)$/.test(word);
}
