/** What stands between a verb, or a comma in a list, and the document that is named there. */
export interface ObjectGap {
  partial: boolean;
  /** The part in words, where the text numbers it: `Mẫu số 01`. */
  part?: string;
  /** The part is wording, a form or an annex: to put another in its place changes the text and ends nothing. */
  isWording: boolean;
}

const TYPES =
  'văn bản|quyết định|nghị quyết|nghị định|thông tư liên tịch|thông tư|bộ luật|luật|pháp lệnh|chỉ thị|thông báo|kế hoạch|công văn|quy định tại|nội dung';
/** Words that change nothing of what is named: "toàn bộ các Quyết định". */
const FILLER = String.raw`(?:(?:và|cho|toàn bộ|toàn văn|hiệu lực|thi hành|các|những|của|đối với|việc|thực hiện|áp dụng|thời hạn|thời gian|vào|thêm|hai|ba|bốn|năm|\d{1,2}|sau|sau đây|dưới đây|gồm|là|như|${TYPES})(?![\p{L}\d])[,:]?\s?)*`;
const WHOLE = new RegExp(`^${FILLER}$`, 'u');

const IN_PART = new RegExp(String.raw`^${FILLER}một phần(?: nội dung)?(?: của)?\s?$`, 'u');

/** What is issued with a decision and is all that the decision is for. */
const ISSUED_WITH = new RegExp(
  String.raw`^${FILLER}(?:quy chế|quy định|điều lệ|nội quy|quy trình|định mức|bảng giá|đơn giá|đề án|kế hoạch|chương trình|phương án)(?!\p{L})[^;:]{0,250}\s(?:được )?(?:ban hành |phê duyệt )?kèm theo(?: ${FILLER})?\s?$`,
  'u',
);

const PROVISION = 'điều|khoản|điểm|tiết|tiểu mục|chương|mục|phần|đoạn|gạch đầu dòng';
const WORDING =
  'phụ lục|mẫu|biểu|bảng|danh mục|cụm từ|từ|từ ngữ|câu|tên|tiêu đề|trích yếu|số thứ tự|dòng|cột|đơn vị tính|căn cứ';
const RULE = 'lỗi|sai sót|thông tin|một số|quy định|nội dung|các quy định|những quy định';
const PART_HEAD = new RegExp(String.raw`^(?:${FILLER})(?:${RULE}|${PROVISION}|${WORDING})(?!\p{L})`, 'u');
const WORDING_HEAD = new RegExp(String.raw`^(?:${FILLER})(?:${WORDING})(?!\p{L})`, 'u');
const FILLERS = new RegExp(`^${FILLER}`, 'u');
/** How a part is joined to its document: "của", "ban hành kèm theo"; a numbered one needs nothing: "khoản 2 Điều 5 Nghị định". */
const JOINED =
  /\s(?:của|tại|trong|thuộc|vào|ở|(?:được )?(?:ban hành |phê duyệt )?kèm theo)(?: các)?\s?$|(?:điều|khoản|chương|mục|phụ lục|phần) [\divxlc]{1,6}[a-zđ]?\s?$|phần [a-h]\s?$/u;
const LONGEST = 400;
const LONGEST_PART = 60;

/**
 * Reads what leads to a named document: nothing ("thay thế các Quyết định"), or the part of it that is meant
 * ("bãi bỏ khoản 2 Điều 5 của"). Undefined where the document is not what is acted on ("trái với", "theo quy định tại").
 *
 * @param text in small letters
 * @param cased the same as written
 */
export function readGap(text: string, cased: string): ObjectGap | undefined {
  if (text.length > LONGEST) return undefined;
  if (WHOLE.test(text) || ISSUED_WITH.test(text)) return { partial: false, isWording: false };
  if (IN_PART.test(text)) return { partial: true, isWording: false };
  if (!PART_HEAD.test(text) || !JOINED.test(text)) return undefined;
  const part = partOf(text, cased);
  return { partial: true, isWording: WORDING_HEAD.test(text), ...(part !== undefined && { part }) };
}

const TAIL = /\s(?:của|tại|trong|thuộc|vào|ở|(?:được )?(?:ban hành |phê duyệt )?kèm theo)(?: các)?\s?$/u;

/** The part as the text names it, where that is short: `Mẫu số 01`. */
function partOf(text: string, cased: string): string | undefined {
  const start = FILLERS.exec(text)?.[0].length ?? 0;
  const part = cased.slice(start, TAIL.exec(text)?.index ?? text.length).trim();
  return part.length > LONGEST_PART || part.includes('“”') || !/\d/.test(part) ? undefined : part;
}
