import type { Disclosure, DisclosureKind } from './disclosure.ts';
import { foldInPlace } from '../vietnamese-text.ts';

/** A cheap look for any of them. */
export const MAY_BE_MARKED =
  /M ?Ậ ?T|SECRET|CONFIDENTIAL|n[oộ]i b[oộ]|xem xong|sao ch[uụ]p|li[eệ]u thu h[oồ]i|thu h[oồ]i t[aà]i li[eệ]u|b[oó]c b[iì]|internal/i;

/** Longer lines are prose. */
const LONGEST_LINE = 400;

/**
 * Stamps of secrecy and marks of circulation in a clean text, each on its own line or in its head. Prose about them
 * ("độ tối mật", "bảo mật", "tài liệu lưu hành nội bộ của cơ quan") is none.
 */
export function findMarkings(text: string): Disclosure[] {
  if (!MAY_BE_MARKED.test(text)) return [];
  const finds: Disclosure[] = [];
  let at = 0;
  let before = '';
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    if (line.length <= LONGEST_LINE) {
      const found = secrecyIn(line, before, lines[i + 1] ?? '') ?? circulationIn(line);
      if (found) finds.push(placed(found, line, at));
    }
    if (line.trim() !== '') before = line;
    at += line.length + 1;
  });
  return finds;
}

interface Marking extends Pick<Disclosure, 'start' | 'end'> {
  kind: Extract<DisclosureKind, 'secrecy-marking' | 'internal-circulation'>;
}

function placed({ kind, start, end }: Marking, line: string, offset: number): Disclosure {
  return { kind, value: line.slice(start, end), start: offset + start, end: offset + end };
}

const EDGES = String.raw`[\s()[\]{}*_.:;"'“”«»|–-]*`;

/** The stamps; `M Ậ T` is how a stamp with wide letters is read. */
const STAMP = String.raw`(?:TUYỆT ?|TỐI ?)?M ?Ậ ?T|TOP SECRET|SECRET|CONFIDENTIAL`;
/** How urgent it is stands on one line with the stamp, in some. */
const URGENCY = 'HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN';
const OF_WHAT = 'TÀI LIỆU|VĂN BẢN|HỒ SƠ|Tài liệu|Văn bản|Hồ sơ';
const ALONE = new RegExp(
  `^${EDGES}(?:(?:${OF_WHAT}|${URGENCY}) )?(?<stamp>${STAMP}|T(?:ối|uyệt) mật)(?:\\s+(?:${URGENCY}))?${EDGES}$`,
);
const LABELLED = /^\s*(?:(?:mức |dấu )?độ mật|dấu)\s*:\s*(?<stamp>(?:tối |tuyệt )?mật)[\s.;|]*$/i;
/** Beside what stands in a document's head, in one line with it: the name of the country, the number, the place and day. */
const BEFORE_HEAD = new RegExp(
  String.raw`^\s*(?<stamp>${STAMP})\s+(?:CỘNG HÒA|CỘNG HOÀ|Độc lập|Số ?: ?\d|(?=\S.{0,60}, ngày .{1,14} tháng ))`,
);
const BEHIND_HEAD = new RegExp(
  String.raw`(?:^\s*(?:Luật s|S)ố\s?:.{1,60}?|tháng .{1,8} năm \d{4}|NGHĨA VIỆT NAM|Hạnh phúc)\s+(?<stamp>${STAMP})\s*$`,
);
const IN_BRACKETS = /[([](?<stamp>(?:TUYỆT |TỐI )?MẬT|(?:Tuyệt |Tối )?[Mm]ật)[)\]]/;

/** A word that a line break has parted: "BẢO⏎MẬT", "MẬT⏎ĐỘ". */
const PARTED_BEFORE = /(?:bảo|bí|cơ|độ|tối|tuyệt|ra|có)\s*$/i;
const PARTED_BEHIND = /^\s*(?:độ|mã|khẩu|thư|vụ|ong)(?!\p{L})/iu;

function secrecyIn(line: string, before: string, next: string): Marking | undefined {
  if (!/m ?ậ ?t|secret|confidential/i.test(line)) return undefined;
  const alone = ALONE.exec(line);
  if (alone && (PARTED_BEFORE.test(before) || PARTED_BEHIND.test(next))) return undefined;
  const found = [ALONE, LABELLED, BEFORE_HEAD, BEHIND_HEAD, IN_BRACKETS].map((form) => form.exec(line)).find(Boolean);
  const stamp = found?.groups?.['stamp'];
  if (!found || stamp === undefined) return undefined;
  const start = found.index + found[0].lastIndexOf(stamp);
  return { kind: 'secrecy-marking', start, end: start + stamp.length };
}

/** Marks of circulation, folded (Decree 30/2020/NĐ-CP, appendix I; Decree 26/2020/NĐ-CP). */
const MARK =
  /luu hanh (?:trong )?noi bo|xem xong tra lai|khong (?:duoc )?sao chup|tai lieu thu hoi|thu hoi tai lieu bi mat nha nuoc|chi nguoi co ten moi duoc boc bi|for internal (?:use|circulation)(?: only)?/;

/** What may stand before a mark on its line, and behind it. */
const OPENS = /^(?:\W|tai lieu|van ban|cong van|ban|an pham|sach|chi|nay|duoc|dung|de)*$/;
const CLOSES = /^\W*(?:(?:khong|cam|only)(?: [a-z]+){0,8}\W*)?$/;
/** "Tài liệu này chỉ lưu hành nội bộ …": said of the document itself, in a sentence. */
const OF_ITSELF =
  /(?:tai lieu|van ban|cong van|quyet dinh|ke hoach|bao cao) nay (?:chi |duoc |de ){0,2}$|day la (?:tai lieu|van ban) $/;

function circulationIn(line: string): Marking | undefined {
  const folded = foldInPlace(line);
  const found = MARK.exec(folded);
  if (!found) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  const marking: Marking = { kind: 'internal-circulation', start, end };
  if (OPENS.test(before) && CLOSES.test(after)) return marking;
  if (OF_ITSELF.test(before)) return marking;
  // "Ghi chú: Lưu hành nội bộ"
  if (/:\s*$/.test(before) && /^\p{Lu}/u.test(line.slice(start)) && CLOSES.test(after)) return marking;
  if (/[([]\s?(?:tai lieu |van ban )?$/.test(before) && /^\s?[)\]]/.test(after)) return marking;
  // In capitals, in a line that isn't: not where it is quoted, as rules on stamps do.
  const isStamp = !/\p{Ll}/u.test(line.slice(start, end)) && /\p{Ll}/u.test(line.slice(0, start) + line.slice(end));
  return isStamp && !/["'“‘«]\s?$/.test(before) ? marking : undefined;
}
