import { cleanLine, foldMarks } from '../../domain/vietnamese-text.ts';
import type { RegisterField } from './columns.ts';

const DOCUMENT = '(?: (?:cua )?(?:van ban|vb|cong van|cv|quyet dinh|qd))?';

/**
 * Names of columns, folded and without punctuation. The first that fits counts, so those that look like others and mean
 * nothing here stand first: a register of outgoing documents counts copies and names who keeps one.
 */
const NAMES: readonly [RegisterField | undefined, RegExp][] = [
  [undefined, /^(?:stt|tt|so tt|so thu tu|no)$/],
  [
    undefined,
    /ban luu|so luong|so ban|so to\b|so trang|ngay den|so den|ngay chuyen|ngay nhan|ghi chu|don vi soan thao|nguoi soan/,
  ],
  ['id', /^id$/],
  ['held', /^held$/],
  ['published', /^published$/],
  ['expires', /^(?:expires|ngay het hieu luc(?: thi hanh)?|het hieu luc)$/],
  ['effective', /^(?:effective|(?:ngay )?(?:co )?hieu luc(?: thi hanh)?(?: tu(?: ngay)?)?|ngay ap dung)$/],
  ['file', /^(?:file|link|url file)$|(?:^|\b)(?:ten )?(?:tep|tap tin|file)\b|duong dan|dinh kem|toan van/],
  [
    'number',
    new RegExp(`^(?:number|so|so va ky hieu|so ky hieu|so ki hieu|so kh|skh|so hieu|so vb|so cv|so qd)${DOCUMENT}$`),
  ],
  ['number', /^so (?:van ban|vb|cong van|cv|quyet dinh|qd)(?: di)?$/],
  ['symbol', new RegExp(`^(?:ky hieu|ki hieu|kh)${DOCUMENT}$`)],
  [
    'issued',
    new RegExp(
      `^(?:issued|ngay|ngay thang|ngay thang nam|ngay ky|ngay bh|ngay ban hanh|ngay phat hanh|ngay thang ban hanh|ngay thang nam ban hanh|thoi gian ban hanh)${DOCUMENT}$`,
    ),
  ],
  ['title', /^(?:title|ten van ban|ten vb|ve viec|noi dung)$|trich yeu|noi dung (?:van ban|vb|cong van)/],
  ['type', /^(?:type|loai|(?:ten |the )?loai(?: van ban| vb)?|hinh thuc(?: van ban)?)$/],
  ['issuer', /^(?:issuer|tac gia|(?:co quan|don vi|noi|cap)(?: don vi)? (?:ban hanh|phat hanh)(?: van ban)?|co quan)$/],
  ['role', /^chuc (?:vu|danh)(?: (?:cua )?nguoi ky)?$/],
  ['signer', /^(?:signer|(?:ho (?:va )?ten )?nguoi ky(?: van ban| vb| duyet)?|lanh dao ky)$/],
  ['recipients', /^noi (?:nhan|gui)(?: van ban| vb)?$/],
];

/** What a column of this name holds: `Số, ký hiệu văn bản` the number, with marks or without. */
export function fieldNamed(name: string): RegisterField | undefined {
  const folded = foldName(name);
  return folded === '' ? undefined : NAMES.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Whether a cell is the name of a column, of one that means nothing here too. */
export function isColumnName(text: string): boolean {
  const folded = foldName(text);
  return folded !== '' && NAMES.some(([, pattern]) => pattern.test(folded));
}

/** Whether a column is sure to hold titles: beside one, `Nội dung` holds something else. */
export function namesTitles(name: string): boolean {
  return /\btrich yeu\b/.test(foldName(name));
}

/** Whether a column named so holds titles that begin with the type: `Tên loại và trích yếu nội dung văn bản`. */
export function beginsWithType(name: string): boolean {
  return /\bloai\b.*trich yeu/.test(foldName(name));
}

const LONGEST_NAME = 80;

function foldName(name: string): string {
  if (name.length > LONGEST_NAME) return '';
  return foldMarks(cleanLine(name))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
