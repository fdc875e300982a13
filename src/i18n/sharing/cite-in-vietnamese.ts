import type { CitationFacts } from './strings.ts';

/** Acts that are cited by their name, which no issuer and no "về việc" stands before. */
const NAMED_ACTS = new Set(['hien-phap', 'bo-luat', 'luat', 'phap-lenh']);

/** Titles that a number is followed by as they stand: "Nghị định số … của … quy định chi tiết …". */
const DIRECT = /^(?:về|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|bãi bỏ)(?!\p{L})/iu;

/** Titles that say what is done, and take "về việc". */
const ACTIONS =
  /^(?:kiện toàn|thành lập|phê duyệt|phê chuẩn|công bố|công nhận|công khai|bổ nhiệm|miễn nhiệm|bãi nhiệm|điều động|luân chuyển|cử|giao|phân công|phân cấp|phân bổ|ủy quyền|cho phép|cho thôi|chấp thuận|chuyển|cấp|thu hồi|thay thế|hủy bỏ|hủy|điều chỉnh|đính chính|đình chỉ|tạm dừng|tạm ngưng|ngưng|gia hạn|kéo dài|giải thể|sáp nhập|hợp nhất|chia|đổi tên|tổ chức|triển khai|thực hiện|thi hành|tăng cường|đẩy mạnh|nâng cao|khen thưởng|tặng|xử phạt|xử lý|xếp hạng|áp dụng|hỗ trợ|đặt tên|bố trí|quyết toán|thẩm định|tiếp nhận|tuyển dụng|xét|xác định|xác nhận|yêu cầu|trả lời|đề nghị|mời|báo cáo)(?!\p{L})/iu;

/**
 * A document as Vietnamese official writing cites it (Decree 30/2020/NĐ-CP, Annex I, part II): at first mention by type,
 * number, day, issuer and title, afterwards by type and number. Laws and ordinances are named by their title, with
 * number and day behind it, since several may bear one name.
 *
 * @example 'Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh Mẫu về việc giao dự toán'
 */
export function citeInVietnamese(facts: CitationFacts): { full: string; short: string } {
  const { type, number, issued, issuer, title } = facts;
  const numbered = `số ${number}`;
  const day = issued && dayInFull(issued.iso);
  const short = `${type?.name ?? 'Văn bản'} ${numbered}`;
  if (type && title !== undefined && NAMED_ACTS.has(type.id)) {
    return { full: joined([actName(type.name, title), numbered, day]), short };
  }
  const of = issuer && `của ${issuer}`;
  return { full: joined([short, day, of, title === undefined ? undefined : subject(title, type?.name)]), short };
}

/** `ngày 06 tháng 9 năm 2021`: days below 10, and January and February, take a zero. */
function dayInFull(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** `Luật Đất đai`, whether the title has the type in it (`Luật Đất đai`, `LUẬT ĐẤT ĐAI`) or not (`Đất đai`). */
function actName(type: string, title: string): string {
  return startsWith(title, type) ? title : `${type} ${title}`;
}

/** What a document is about, as it follows its issuer: `về việc kiện toàn …`. */
function subject(title: string, type: string | undefined): string {
  // "V/v" is how letters shorten "về việc".
  const written = (type !== undefined && startsWith(title, type) ? title.slice(type.length) : title)
    .trim()
    .replace(/^v\/v:?\s*/i, 'về việc ');
  if (DIRECT.test(written)) return uncapitalized(written);
  return ACTIONS.test(written) ? `về việc ${uncapitalized(written)}` : `về ${written}`;
}

function startsWith(title: string, type: string): boolean {
  const start = `${type} `.toLocaleLowerCase('vi');
  return title.slice(0, start.length).toLocaleLowerCase('vi') === start;
}

/** With a small first letter, unless capitals go on behind it, as in `PHÊ DUYỆT`. */
function uncapitalized(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}
