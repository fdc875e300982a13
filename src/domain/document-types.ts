import { cleanLine, foldInPlace, foldMarks } from './vietnamese-text.ts';

/** A kind of document. */
export interface DocumentType {
  /** The slug of the name, such as `quyet-dinh`. */
  id: string;
  name: string;
  /** The part of a number that stands for it, such as `QĐ`; absent where numbers don't name the type. */
  abbreviation?: string;
  /** Whether documents of the type can be in force at all; for the others no state is shown. */
  force: boolean;
}

/** Name, abbreviation. Normative documents, by rank (Law 64/2025/QH15, Art. 4, and its forerunners). */
const NORMATIVE: [string, string?][] = [
  ['Hiến pháp'],
  ['Bộ luật'],
  ['Luật'],
  ['Pháp lệnh', 'PL'],
  ['Lệnh', 'L'],
  ['Sắc lệnh', 'SL'],
  ['Nghị quyết', 'NQ'],
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Thông tư', 'TT'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Văn bản hợp nhất', 'VBHN'],
];

/** Administrative documents and copies (Decree 30/2020/NĐ-CP, Art. 7 and Appendix III), and the Party's "Kết luận". */
const ADMINISTRATIVE: [string, string?][] = [
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản thỏa thuận', 'BTT'],
  ['Kết luận', 'KL'],
  ['Bản sao y', 'SY'],
  ['Bản trích sao', 'TrS'],
  ['Bản sao lục', 'SL'],
];

const WITHOUT_FORCE: [string, string?][] = [
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Công văn'],
  ['Bản ghi nhớ', 'BGN'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Thư công'],
];

/** What numbers bear beside the official abbreviations: `123/CV-UBND`, and the Party's `08-QĐi/TW`. */
const ALSO_ABBREVIATED: [string, string][] = [
  ['CV', 'cong-van'],
  ['QĐi', 'quy-dinh'],
];

/** All types that the program knows, by id; site.yaml may add others. */
export const DOCUMENT_TYPES: ReadonlyMap<string, DocumentType> = new Map(
  [...rows(NORMATIVE, true), ...rows(ADMINISTRATIVE, true), ...rows(WITHOUT_FORCE, false)].map((type) => [
    type.id,
    type,
  ]),
);

function rows(table: [string, string?][], force: boolean): DocumentType[] {
  return table.map(([name, abbreviation]) => {
    const id = foldMarks(name).replaceAll(' ', '-');
    return abbreviation === undefined ? { id, name, force } : { id, name, abbreviation, force };
  });
}

/** Later rows win: alone, `SL` is the copy (bản sao lục); the whole symbol `SL` is a decree (`typeOfSymbol`). */
const ABBREVIATIONS: [string, DocumentType][] = [...DOCUMENT_TYPES.values()].flatMap((type) =>
  type.abbreviation === undefined ? [] : [[type.abbreviation, type] as [string, DocumentType]],
);
for (const [abbreviation, id] of ALSO_ABBREVIATED) {
  const type = DOCUMENT_TYPES.get(id);
  if (type !== undefined) ABBREVIATIONS.push([abbreviation, type]);
}

const BY_LETTERS = new Map(ABBREVIATIONS);
const BY_LOWER_CASE = uniqueBy(lowerCase);
const BY_FOLDED = uniqueBy(foldMarks);

function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** Abbreviations by a looser key; a key that different types share stands for none. */
function uniqueBy(key: (abbreviation: string) => string): Map<string, DocumentType | undefined> {
  const found = new Map<string, DocumentType | undefined>();
  for (const [abbreviation, type] of BY_LETTERS) {
    found.set(key(abbreviation), found.has(key(abbreviation)) ? undefined : type);
  }
  return found;
}

/**
 * The type that an abbreviation stands for: exact letters first, then in any case, then with đ as d;
 * a looser match counts only where it is unique (`HD` is hướng dẫn, `HĐ` hợp đồng, `qd` quyết định).
 */
export function typeByAbbreviation(abbreviation: string): DocumentType | undefined {
  if (abbreviation.length > 8) return undefined;
  return (
    BY_LETTERS.get(abbreviation) ?? BY_LOWER_CASE.get(lowerCase(abbreviation)) ?? BY_FOLDED.get(foldMarks(abbreviation))
  );
}

/** Folded names, the longest first. */
const NAMES = [...DOCUMENT_TYPES.values()]
  .map((type) => ({ folded: foldMarks(type.name), type }))
  .sort((a, b) => b.folded.length - a.folded.length);

const BY_NAME = new Map(NAMES.map(({ folded, type }) => [folded, type]));

/** The type of a name such as `Quyết định`, in any case, with or without marks. */
export function typeByName(name: string): DocumentType | undefined {
  return name.length > 100 ? undefined : BY_NAME.get(foldMarks(cleanLine(name)));
}

/** The type whose name a text ends with (the longest such name), and where the name starts. */
export function typeAtEnd(text: string): { type: DocumentType; start: number } | undefined {
  const folded = foldInPlace(text.slice(-30));
  const before = text.length - folded.length;
  for (const { folded: name, type } of NAMES) {
    const start = folded.length - name.length;
    if (folded.endsWith(name) && !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1)))
      return { type, start: before + start };
  }
  return undefined;
}

/**
 * The last type that a text names as a title does, with a capital (`Bộ luật`, `LUẬT`, not the `luật` of "pháp luật"),
 * and where the name starts.
 */
export function lastTitledType(text: string): { type: DocumentType; start: number; end: number } | undefined {
  const folded = foldInPlace(text);
  let last: { type: DocumentType; start: number; end: number } | undefined;
  for (const { folded: name, type } of NAMES) {
    const start = lastTitled(text, folded, name);
    // Names come longest first, so "Bộ luật" stays ahead of the "LUẬT" within it.
    if (start >= 0 && start + name.length > (last?.end ?? 0)) last = { type, start, end: start + name.length };
  }
  return last;
}

function lastTitled(text: string, folded: string, name: string): number {
  for (let at = folded.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : folded.lastIndexOf(name, at - 1)) {
    const apart = !/\p{L}/u.test(folded.charAt(at - 1)) && !/\p{L}/u.test(folded.charAt(at + name.length));
    if (apart && /\p{Lu}/u.test(text.charAt(at))) return at;
  }
  return -1;
}
