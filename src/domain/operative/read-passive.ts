import { readTerm, termOr } from './effect-term.ts';
import type { OperativeAct } from './operative-clause.ts';
import { leadOf, type FoundClause } from './read-active.ts';
import { readObjects } from './read-objects.ts';
import { LEAD, SELF } from './self.ts';
import { citationAt, CITED, type Skeleton } from './skeleton.ts';

const FROM = String.raw`(?:kể từ|từ) (?:ngày|khi|thời điểm)`;
/** The document itself acts, or a day is named. */
const BY_SELF = String.raw`[^;:]{0,120}?(?:(?:bằng|bởi|theo|tại|${FROM}) ${SELF}|${FROM} \d|${FROM} (?:ký|ban hành))`;
const BY_NAMED = String.raw`[^;:]{0,40}?(?:bằng|bởi|theo) (${CITED})`;
const UNTIL = String.raw`[^;:]{0,120}?(?:đến|cho tới|kể từ|từ) (?:hết |ngày |khi |\d{1,2} giờ )`;

interface Passive {
  act: OperativeAct;
  /** The words themselves. */
  words: string;
  /** What must follow for the words to be those of the document at hand; a group of it holds who else acts. */
  behind: string;
}

const DONE = '(?:được|bị)';
const ENDED = String.raw`(?:hết|chấm dứt) hiệu lực(?: (?:thi hành|toàn bộ|một phần|pháp luật))*`;
const SUSPENDED = `(?:${DONE} )?(?:tạm )?(?:ngưng|ngừng) hiệu lực`;

const PASSIVES: readonly Passive[] = [
  { act: 'end', words: ENDED, behind: String.raw`(?:${BY_SELF}|\s?[.;]?\s?$)` },
  { act: 'supersedes', words: `${DONE} thay thế`, behind: `(?:${BY_SELF}|${BY_NAMED})` },
  { act: 'repeals', words: `${DONE} bãi bỏ`, behind: `(?:${BY_SELF}|${BY_NAMED})` },
  { act: 'annuls', words: `${DONE} h(?:ủy|uỷ) bỏ`, behind: `(?:${BY_SELF}|${BY_NAMED})` },
  {
    act: 'amends',
    words: `${DONE} (?:sửa đổi|bổ sung|sửa đổi, bổ sung)`,
    behind: String.raw`(?:[^;:]{0,80}?như sau ?:|${BY_SELF})`,
  },
  { act: 'suspends', words: SUSPENDED, behind: UNTIL },
  { act: 'reinstates', words: `(?:${DONE} )?tiếp tục (?:áp dụng|có hiệu lực)`, behind: UNTIL },
  // "Trong thời gian này, Nghị định số … tiếp tục áp dụng."
  {
    act: 'reinstates',
    words: String.raw`tiếp tục (?:áp dụng|có hiệu lực)(?<=^trong thời gian .{2,400})`,
    behind: String.raw`\s?\.?$`,
  },
  { act: 'extends', words: `${DONE} (?:gia hạn|kéo dài)`, behind: UNTIL },
];

const COMPILED = PASSIVES.map(({ act, words, behind }) => ({
  act,
  words: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'gu'),
  behind: new RegExp(`^${behind}`, 'u'),
}));

/** What turns the end of a document into a condition, or into news of what happened before. */
const NOT_ENDING = /(?:^|\s)(?:đã|chưa|không|còn|khi|nếu|mà|thì|để|vẫn|trước khi|sau khi|cho đến khi|việc)\s$/u;
const NEAR = 30;
const MOST = 10;

/** The clauses of a sentence in the passive voice: "Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực". */
export function readPassive(skeleton: Skeleton): FoundClause[] {
  const { text } = skeleton;
  for (const { act, words, behind } of COMPILED) {
    for (const match of [...text.matchAll(words)].slice(0, MOST)) {
      const rest = text.slice(match.index + match[0].length);
      const tail = behind.exec(rest);
      if (!tail || NOT_ENDING.test(text.slice(Math.max(0, match.index - NEAR), match.index))) continue;
      const clauses = subjectsOf(skeleton, match, act, tail[1]);
      if (clauses.length > 0) return clauses;
    }
  }
  return [];
}

function subjectsOf(
  skeleton: Skeleton,
  { index: end, 0: words }: RegExpExecArray,
  act: OperativeAct,
  actor: string | undefined,
): FoundClause[] {
  const start = startOfClause(skeleton.text, end);
  const named = actor === undefined ? undefined : citationAt(skeleton, skeleton.text.indexOf(actor, end));
  const behind = end + words.length;
  const semicolon = skeleton.text.indexOf(';', behind);
  const own = readTerm(skeleton, behind, semicolon < 0 ? skeleton.text.length : semicolon);
  const term = termOr(own, readTerm(skeleton, 0, leadOf(skeleton.text)));
  return readObjects(skeleton, start, end).map((object) => ({
    act: act === 'supersedes' && object.gap.isWording ? 'amends' : act,
    object,
    term,
    isBare: false,
    ...(named && { actor: named }),
  }));
}

/** Where the list of what is acted on begins: behind "Kể từ ngày Luật này có hiệu lực," or behind a semicolon. */
function startOfClause(text: string, end: number): number {
  const semicolon = text.lastIndexOf(';', end);
  const before = /[^\p{L}](?:này|ký|\d{4}|thi hành|hiệu lực)\s?$/u.test(text.slice(0, Math.max(0, semicolon)));
  return before ? semicolon + 1 : leadOf(text);
}

/** What a sentence begins that ends in a colon: "Bãi bỏ các Quyết định sau đây:", "Các văn bản sau đây hết hiệu lực …:". */
export function passiveIntro(text: string): OperativeAct | undefined {
  if (!LIST_FIRST.test(text)) return undefined;
  return COMPILED.find(({ act, words }) => act !== 'amends' && [...text.matchAll(words)].length > 0)?.act;
}

const LIST_FIRST = new RegExp(
  `^${LEAD}(?:các|những|\\d{1,3}|toàn bộ)[^:]{0,160}(?:sau|sau đây|dưới đây|như sau)(?!\\p{L})[^:]{0,200}:$`,
  'u',
);
