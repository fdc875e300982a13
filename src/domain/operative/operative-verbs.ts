import type { OperativeAct } from './operative-clause.ts';

/** An operative verb in the text of a skeleton. */
export interface FoundVerb {
  act: OperativeAct;
  start: number;
  end: number;
}

const AND = String.raw`(?:\s?,\s?|\svà\s|\s?\/\s?|\shoặc\s)`;
const CHANGE = 'sửa đổi|bổ sung|điều chỉnh';

const PAUSE = '(?:tạm )?(?:ngưng|ngừng|dừng|đình chỉ)';
/** "Kéo dài thời gian ngưng hiệu lực" is another suspension, and extends no document's term. */
const SUSPENSION = `(?:(?:gia hạn|kéo dài) (?:thời hạn|thời gian|việc) |tiếp tục )?${PAUSE} (?:việc )?(?:hiệu lực|thi hành|thực hiện|áp dụng)`;

/**
 * What each act is called in the active voice. "Sửa đổi, bổ sung, bãi bỏ một số điều" is an amendment as a whole, so the
 * order counts. "Tiếp tục thực hiện" is a duty of those who carry a document out, and no reinstatement.
 */
const VERBS: readonly [OperativeAct, string][] = [
  ['amends', `(?:${CHANGE})(?:${AND}(?:${CHANGE}|bãi bỏ|thay thế|h(?:ủy|uỷ) bỏ))*`],
  ['supersedes', 'thay thế'],
  ['repeals', `bãi bỏ(?:${AND}h(?:ủy|uỷ) bỏ)?`],
  ['annuls', 'h(?:ủy|uỷ)(?: bỏ)?'],
  ['corrects', 'đính chính'],
  ['suspends', SUSPENSION],
  ['reinstates', 'tiếp tục (?:áp dụng|có hiệu lực)'],
  ['extends', '(?:gia hạn|kéo dài)(?: (?:thời hạn|thời gian|hiệu lực|có hiệu lực|áp dụng|thực hiện|thi hành))*'],
  ['consolidates', 'hợp nhất'],
];

const ACTIVE = new RegExp(String.raw`(?<!\p{L})(?:${VERBS.map(([, words]) => `(${words})`).join('|')})(?!\p{L})`, 'gu');

/** No sentence says more than that. */
const MOST = 40;

/** The operative verbs in a text, in order; of very many the first. */
export function verbsIn(text: string): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (const match of text.matchAll(ACTIVE)) {
    const which = match.slice(1).findIndex(Boolean);
    if (found.length === MOST) break;
    found.push({ act: VERBS[which]![0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** One word of each verb, for a quick look whether a text in NFC can hold one at all. */
const ANY =
  /thay thế|bãi bỏ|h(?:ủy|uỷ)|sửa đổi|bổ sung|điều chỉnh|đính chính|ng(?:ưng|ừng)|dừng|đình chỉ|tiếp tục|gia hạn|kéo dài|hợp nhất|hiệu lực/i;

/** Whether a text in NFC holds a word that an operative sentence needs. */
export function mayBeOperative(text: string): boolean {
  return ANY.test(text);
}
