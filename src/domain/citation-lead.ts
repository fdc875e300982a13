import { lastTitledType, typeAtEnd, typeByAbbreviation, type DocumentType } from './document-types.ts';
import { foldInPlace } from './vietnamese-text.ts';

/** What stands before a number: "Quyết định số", "Bộ luật Hình sự số", "QĐ". */
export interface Lead {
  /** Where it starts; the start of the number where nothing stands there. */
  start: number;
  /** Where it starts without the type: at "số", or at the number. */
  untyped: number;
  cue: 'type' | 'so' | 'none';
  type?: DocumentType;
  /** Whether the text names the type with a small letter, as a verb may be written ("theo quy định 12/…"). */
  inSmallLetters?: true;
  /** What stands between the type's name and "số": a title, or "của Chính phủ". */
  between?: string;
}

/** How far back a type's name is looked for. */
const REACH = 160;

/** "số", "số hiệu", "SỐ :" at the end of folded text. */
const SO = /(?:^|[^\p{L}\p{N}])(so(?:\s{1,2}hieu)?)\s{0,2}[:.]?\s{0,4}$/u;

/** Numbers of other things: forms, tables, plates, houses, invoices, months. */
const NOT_A_DOCUMENT =
  /(?:^|[^\p{L}])(?:mẫu|mẫu biểu|biểu|biểu mẫu|bảng|hình|biển|hóa đơn|hoá đơn|phụ lục|nhà|ngõ|hẻm|thửa|lô|tờ|tháng|quý|căn hộ|phòng|tầng|tòa|tài khoản|hộ khẩu|bản án)\s{0,2}$/u;

/** What may stand between a type's name and "số" or the number. */
const GAP = /[\s:,("“*]{0,4}$/;

/** Reads what stands before the number that starts at `at` in clean text. */
export function leadBefore(text: string, at: number): Lead | 'not-a-document' {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const so = SO.exec(foldInPlace(before.slice(-20)));
  const soStart = so ? before.length - so[0].length + so[0].indexOf('so') : before.length;
  const upToSo = before.slice(0, soStart);
  const trimmed = upToSo.slice(0, upToSo.length - (GAP.exec(upToSo)?.[0].length ?? 0));
  const named = /pháp luật$/i.test(trimmed) ? undefined : namedAtEnd(trimmed);
  if (named && trimmed.length < before.length) {
    const inSmallLetters = /^\p{Ll}/u.test(trimmed.slice(named.start));
    return {
      start: from + named.start,
      untyped: from + soStart,
      cue: 'type',
      type: named.type,
      ...(inSmallLetters && { inSmallLetters }),
    };
  }
  if (NOT_A_DOCUMENT.test(trimmed.slice(-12).toLowerCase())) return 'not-a-document';
  if (!so) return { start: at, untyped: at, cue: 'none' };
  return titledLead(upToSo, from) ?? { start: from + soStart, untyped: from + soStart, cue: 'so' };
}

/** A type's name or its abbreviation in capitals at the end of a text. */
function namedAtEnd(text: string): { type: DocumentType; start: number } | undefined {
  const named = typeAtEnd(text);
  if (named) return named;
  const word = /(?:^|[^\p{L}\p{N}\p{M}/&.-])(\p{Lu}\p{L}{1,4})$/u.exec(text.slice(-8))?.[1] ?? '';
  const type = typeByAbbreviation(word);
  return type && word !== '' ? { type, start: text.length - word.length } : undefined;
}

/** A sentence ends, or another number stands there. */
const BREAK = /[;:/]|\n\s{0,9}\n|\.\s/;

/** "Luật sửa đổi, bổ sung một số điều của" before the title of the law that is amended. */
const AMENDING =
  /(?:^|[^\p{L}])((?:bo luat|luat|phap lenh|nghi quyet|nghi dinh|thong tu|quyet dinh)\s(?:sua doi|bo sung)[^;:/]{0,80}\scua\s)$/u;

/** A type's name further before "số", with a title between: "Bộ luật Hình sự số". */
function titledLead(upToSo: string, from: number): Lead | undefined {
  const last = lastTitledType(upToSo);
  if (!last) return undefined;
  const between = upToSo.slice(last.end);
  if (BREAK.test(between)) return undefined;
  const amending = AMENDING.exec(foldInPlace(upToSo.slice(0, last.start)))?.[1];
  const start = last.start - (amending?.length ?? 0);
  const type =
    amending === undefined ? last.type : (lastTitledType(upToSo.slice(start, last.start))?.type ?? last.type);
  return { start: from + start, untyped: from + upToSo.length, cue: 'type', type, between: between.trim() };
}
