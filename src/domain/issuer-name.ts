import { foldInPlace } from './vietnamese-text.ts';

/** No body has a longer name. */
const LONGEST_NAME = 120;

/**
 * Where the name of a body may end: punctuation, a blank line, and small words that no name holds.
 * "và", a comma, a dash and a full stop end it unless `goesOn`.
 */
const PERHAPS_END = new RegExp(
  [
    String.raw`[;:()\[\]"“”«»<>|!?…\t]`,
    String.raw`\n\s{0,9}\n`,
    String.raw`[,.]`,
    String.raw`\s-\s`,
    String.raw`\s(?:và|va|hoặc|hay)(?=\s)`,
    String.raw`\s[Vv](?:ề|/v)(?!\p{L})`,
    String.raw`\s(?:ve viec|quy dinh|ban hanh|sua doi|phe duyet|ngay)(?!\p{L})`,
    String.raw`\s(?:ngày|năm|số|kể|khóa|khoá|kỳ họp|nhiệm kỳ|quy định|quyết định|ban hành|sửa đổi|bổ sung|điều chỉnh)(?!\p{L})`,
    String.raw`\s(?:hướng dẫn|phê duyệt|công bố|thành lập|kiện toàn|thông qua|chấp thuận|thay thế|bãi bỏ|hủy bỏ)(?!\p{L})`,
    String.raw`\s(?:có|hết|được|đã|đang|sẽ|bị|là|thì|mà|do|tại|trong|trên|để|nhằm|cho|theo|với|từ|đến|đối với)(?!\p{L})`,
    String.raw`\s(?:không|chưa|còn|vẫn|cũng|phải|như|nêu|này|khi|nếu|trừ|trước|sau|kèm|căn cứ|liên quan|bao gồm|gồm)(?!\p{L})`,
    String.raw`\s(?:tiếp tục|chấm dứt|chi tiết|yêu cầu|gửi|trái|cùng|định hướng|khẳng định|chọn|cho phép|đề ra)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** What follows "và", a comma or a dash within the name of a ministry or a department, in folded text. */
const CONTINUATION =
  /^\s{0,3}(?:dao tao|phat trien|ptnt|moi truong|xa hoi|cong nghe|truyen thong|dau tu|the thao|du lich|thuong binh|ton giao|gia dinh|tre em|hai dao|dan toc|lam nghiep|thuy san|bao chi)(?![a-z])/;

/** Words with which the name of another body, or of a document, begins, in folded text. */
const ANOTHER =
  /^\s{0,3}(?:bo|so|uy ban|ubnd|hdnd|hoi dong|chinh phu|thu tuong|chu tich|quoc hoi|ban|cuc|tong cuc|vien|toa an|van phong|hien phap|luat|phap lenh|lenh|nghi|quyet dinh|thong|chi thi|cong van|cong dien|ke hoach|cac|nhung)(?![a-z])/;

/**
 * The name of a body at the start of clean text, without what follows it: "Bộ Giáo dục và Đào tạo" of
 * "Bộ Giáo dục và Đào tạo về việc …". Undefined where no name stands there.
 */
export function issuerNameAtStart(text: string): string | undefined {
  const head = text.slice(0, LONGEST_NAME + 40);
  const folded = foldInPlace(head);
  let end = head.length;
  for (const { 0: mark, index } of head.matchAll(PERHAPS_END)) {
    if (goesOn(head, folded, mark, index)) continue;
    end = index;
    break;
  }
  if (end > LONGEST_NAME) end = Math.max(0, head.lastIndexOf(' ', LONGEST_NAME));
  const name = head
    .slice(0, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s*_.-]{1,20}$/, '')
    .trim();
  return /^\p{L}/u.test(name) ? name : undefined;
}

/** Whether the name goes on behind what may end it. */
function goesOn(head: string, folded: string, mark: string, index: number): boolean {
  const after = index + mark.length;
  const rest = folded.slice(after, after + 30);
  switch (mark.trim()) {
    case '.':
      return /(?:^|[\s,])(?:tp|tx|tt|t|q|p|h)$/.test(folded.slice(Math.max(0, index - 4), index));
    case ',':
    case '-':
      return CONTINUATION.test(rest);
    case 'và':
    case 'va':
      return CONTINUATION.test(rest) || (/^\s{0,3}\p{Lu}/u.test(head.slice(after)) && !ANOTHER.test(rest));
    default:
      return false;
  }
}
