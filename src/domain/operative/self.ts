/** What a document calls itself by: `quyết định`, `quy chế` of the one that is issued with it, `văn bản`. */
const NOUN = [
  'quyết định|nghị quyết|nghị định|thông tư liên tịch|thông tư|bộ luật|luật|pháp lệnh|lệnh|chỉ thị|thông báo|kế hoạch',
  'quy chế|quy định|điều lệ|nội quy|văn bản|hướng dẫn|công văn|chương trình|đề án|phương án|quy trình',
].join('|');

/** "Quyết định này", for use within an expression. */
export const SELF = String.raw`(?:${NOUN}) này(?!\p{L})`;

/** "Kể từ ngày Luật này có hiệu lực thi hành, " and "Trong thời gian này, " before what a sentence is about. */
export const LEAD = String.raw`(?:(?:(?:kể )?từ (?:ngày|thời điểm)|trong thời gian) [^,;:.]{2,80}, ?)?`;

const SELF_FIRST = new RegExp(
  `^${LEAD}(?:${SELF}|ban hành kèm theo ${SELF}|(?:${NOUN})(?: của [^,;:]{2,80})? (?:mới|cũng|đồng thời|được ban hành|có hiệu lực)(?!\\p{L}))`,
  'u',
);

/** Whether the text of a skeleton begins with the document itself: "Quyết định này …", "Quyết định có hiệu lực …". */
export function beginsWithSelf(text: string): boolean {
  return SELF_FIRST.test(text);
}

const SELF_DAY = new RegExp(String.raw`^(?:${NOUN}) này(?=\s)`, 'u');

/** What the text of a skeleton that begins with "Quyết định này" calls the document. */
export function nounOfSelf(text: string): string | undefined {
  return SELF_DAY.exec(text)?.[0].slice(0, -' này'.length);
}
