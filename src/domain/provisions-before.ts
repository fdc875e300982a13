import { provisionPaths } from './provision-path.ts';
import { cleanLine } from './vietnamese-text.ts';

/** Words before an act's name that say which of its provisions is meant, and where they stand. */
export interface ProvisionWords {
  /** `khoản 2 Điều 5` */
  words: string;
  start: number;
  end: number;
}

/** How far before an act's name its provisions may begin. */
const REACH = 260;

const PERHAPS = /(?:điều|khoản|điểm|mục|chương|phần|phụ lục)\s/iu;

/** What may stand between provisions and the act that they are of. */
const OF = String.raw`(?:(?:của|thuộc|trong|tại|ở)\s{1,3})`;
const GAP = new RegExp(
  [
    String.raw`^\s{0,3},?\s{0,3}${OF}?(?:văn bản\s{1,3})?$`,
    // "Điều 5 (đã được sửa đổi) của Luật …"
    String.raw`^\s{0,2}\([^()]{1,100}\)\s{0,3}${OF}$`,
  ].join('|'),
  'iu',
);
/** "theo Điều 5: Áp dụng tập quán, trong Bộ luật …"; where a line begins with it, the article is the text's own. */
const WITH_TITLE = new RegExp(String.raw`^\s{0,2}:\s[^.;:]{1,120},\s{1,3}${OF}$`, 'iu');
const LINE_BEGINS = /(?:^|\n) {0,9}$/;
const WITH_ANNEX = /^[^.;:]{0,120}\s(?:ban hành\s{1,3})?kèm theo\s{1,3}(?:văn bản\s{1,3})?$/iu;

/** Behind a whole article or a wider part the list goes on with another: each leads to its own place. */
const PARTED =
  /(?<=(?:điều|chương|mục|phần|phụ lục)\s(?:số\s)?[\p{L}\d.-]{1,8})\s{0,3}(?:[,;]\s{0,3}(?:và\s|hoặc\s)?|(?:và|hoặc)\s)(?=(?:các\s|những\s)?(?:điểm|khoản|điều|mục|chương|phần|phụ lục)\s)/giu;

/**
 * The provisions that stand before an act's name in clean text: `khoản 2 Điều 5` before "Nghị định số …",
 * `Điều 3` and `Điều 4` before "của Thông tư …".
 *
 * @param from where the text before begins that is not another citation's
 * @param at where the act's name begins
 */
export function provisionsBefore(text: string, from: number, at: number): ProvisionWords[] {
  const start = Math.max(from, at - REACH);
  const before = text.slice(start, at);
  if (!PERHAPS.test(before)) return [];
  const last = provisionPaths(before).at(-1);
  if (!last) return [];
  const list = before.slice(last.start, last.end);
  return isOf(before.slice(last.end), list, before.slice(0, last.start)) ? parted(list, start + last.start) : [];
}

/** Whether the gap between provisions and an act's name says that they are of it. */
function isOf(gap: string, list: string, ahead: string): boolean {
  if (GAP.test(gap)) return true;
  if (/phụ lục/iu.test(list) && WITH_ANNEX.test(gap)) return true;
  return WITH_TITLE.test(gap) && !LINE_BEGINS.test(ahead);
}

function parted(list: string, start: number): ProvisionWords[] {
  const parts: ProvisionWords[] = [];
  let at = 0;
  const add = (end: number) =>
    parts.push({ words: cleanLine(list.slice(at, end)), start: start + at, end: start + end });
  for (const { 0: joint, index } of list.matchAll(PARTED)) {
    add(index);
    at = index + joint.length;
  }
  add(list.length);
  return parts;
}
