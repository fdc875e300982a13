import { typeByAbbreviation, typeByName, type DocumentType } from './document-types.ts';
import { tailBehind, type Tail } from './citation-tail.ts';

/** A number that a text cuts short, without its symbol: `Nghị định 30`, `QĐ số 601`, `Nghị định 30/2020`. */
export interface FoundShortNumber {
  number: string;
  type: DocumentType;
  tail: Tail;
  start: number;
  end: number;
}

const NAMES =
  'nghị quyết liên tịch|thông tư liên tịch|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|kết luận|pháp lệnh|kế hoạch|thông báo|hướng dẫn';
const ABBREVIATIONS = 'NQLT|TTLT|NQ|NĐ|QĐ|TT|CT|CV|KL';

/** The type, perhaps "số", and bare digits, perhaps with a year. */
const SHORT = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/&.-])(?:(${NAMES})|(${ABBREVIATIONS}))(\s{1,3}số\s{0,2}:?)?\s{1,3}(\d{1,5}(?:bis|[a-zđ])?(?:/(?:19|20)\d\d)?)(?![\p{L}\p{M}\d%]|\s{0,2}[/-]\s{0,2}[\p{L}\d]|[.,:]\d)`,
  'giu',
);

/** Without "số", digits behind these name a document; behind others they may count something. */
const PLAINLY_NUMBERED = new Set([
  'nghi-quyet',
  'nghi-dinh',
  'quyet-dinh',
  'thong-tu',
  'chi-thi',
  'thong-tu-lien-tich',
]);

/** What may follow a number that no "số" announces: a stop, or a word with which a sentence goes on. */
const GOES_ON =
  /^(?:\s*$|\s{0,3}[.,;:)\]”"?!]|\s{1,3}(?:ngày|của|về|và|hoặc|này|nêu|nói|trên|đã|được|có|quy định|hết|còn|thì|sửa|thay|ban hành|cũng|hướng dẫn|bị|để|từ|cho|như|với|là|thay thế|bãi bỏ|không|chưa|sẽ)(?!\p{L}))/iu;

/** Finds numbers that a clean text cuts short, in order. Takes linear time. */
export function findShortNumbers(text: string): FoundShortNumber[] {
  const found: FoundShortNumber[] = [];
  for (const match of text.matchAll(SHORT)) {
    const [whole, name, abbreviation, so, number = ''] = match;
    const type = name === undefined ? typeByAbbreviation((abbreviation ?? '').toUpperCase()) : typeByName(name);
    if (!type || (abbreviation !== undefined && abbreviation !== abbreviation.toUpperCase())) continue;
    const end = match.index + whole.length;
    const isClear = so !== undefined || isNumber(type, whole, number, text.slice(end, end + 20));
    if (!isClear) continue;
    const tail = tailBehind(text, end);
    found.push({ number, type, tail, start: match.index, end: tail.end });
  }
  return found;
}

function isNumber(type: DocumentType, whole: string, number: string, after: string): boolean {
  if (!PLAINLY_NUMBERED.has(type.id) || !/^\p{Lu}/u.test(whole) || /^(?:19|20)\d\d$/.test(number)) return false;
  return number.includes('/') || GOES_ON.test(after);
}
