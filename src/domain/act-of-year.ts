import { dateAtStart, type PlainDate } from './plain-date.ts';
import { foldInPlace } from './vietnamese-text.ts';

/** An act that a text names by its title and year, without its number: `Luật Đất đai năm 2013`. */
export interface ActOfYear {
  number?: undefined;
  type: ActType;
  /** What stands between the type's name and the year: `Đất đai`; empty for `Hiến pháp năm 2013`. */
  title: string;
  year: number;
  /** Where the text names the day in the place of the year. */
  issued?: PlainDate;
  /** What the text names of the act, as in `Citation`. */
  provisions?: string[];
}

/** Acts that are known by title and year: one body alone issues them. */
export type ActType = 'hien-phap' | 'bo-luat' | 'luat' | 'phap-lenh';

/** Where an act's name stands in a clean text. */
export interface FoundAct {
  act: ActOfYear;
  start: number;
  end: number;
}

const TYPES: Record<string, ActType> = {
  ...{ 'hien phap': 'hien-phap', 'bo luat': 'bo-luat', luat: 'luat', 'phap lenh': 'phap-lenh' },
};

/** A type's name; not the `luật` of "pháp luật", "luật sư", "dự thảo luật". */
const NAMED =
  /(?<![\p{L}\p{M}])(?<!(?:pháp|dự thảo|đạo|điều|kỷ|ngành|trường|khoa)\s)(hiến pháp|bộ luật|luật|pháp lệnh)(?=[\s,(])(?! sư| gia| định| học)/giu;

/** No act has a longer title. */
const LONGEST_TITLE = 150;

/** A title without digits, brackets and stops, then the year, or a whole date. */
const TITLE = new RegExp(
  String.raw`^([^.;:()\d/"“”|]{0,${LONGEST_TITLE}}?)[\s,]{1,3}(?:\(\s?)?(?:(?:năm\s{1,3})?((?:19|20)\d\d)(?![\d\p{L}/-])|(?:(?:được\s)?(?:ban hành|thông qua)\s{1,3})?(?=ngày\s{1,3}\d))`,
  'iu',
);

/** A sentence goes on, and no title: a verb or a word that points stands in it. */
const NO_TITLE =
  /^\s?(?:này|đó|nêu|nói|mới|cũ|trên|số|là|có|và|của|được|cho|từ|ở)(?!\p{L})|\s(?:này|đó|nêu|có|được|đã|bị|hết|thì|là|tại|khi|nếu|vào|sẽ|phải|không|chưa|nhưng|mà|nhằm|để|quy định|ban hành|sửa đổi|thông qua|kể)(?=[\s,]|$)/iu;

/** Words behind which a year is not that of an act: "từ năm 2013". */
const NO_ACT_OF =
  /(?:^|[\s,])(?:từ|đến|tới|trong|trước|sau|cuối|đầu|giữa|của|các|những|mỗi|cả|suốt|cho|và|hoặc|theo|với|so)$/iu;

/** Another act within a title: the year is that one's. */
const ANOTHER =
  /(?<![\p{L}\p{M}])(?<!pháp\s)(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư)(?! sư| gia| định)(?![\p{L}\p{M}])/iu;

/** The title of an act that amends others goes on over their names. */
const AMENDS = /^\s{1,3}(?:sửa đổi|bổ sung)(?!\p{L})/iu;
const LONGEST_AMENDING = 300;

/** Finds the acts that a clean text names by title and year, in order. Takes linear time. */
export function findActsOfYear(text: string): FoundAct[] {
  const found: FoundAct[] = [];
  let amending: { start: number; name: string } | undefined;
  for (const { 0: name, index } of text.matchAll(NAMED)) {
    const act = actAt(text, index, name);
    const isInTitle = amending && act && isOneTitle(text.slice(amending.start, act.start));
    if (amending && act && isInTitle) {
      // Whose year it is can't be told; a day is that of the act which is cited.
      if (act.act.issued !== undefined) found.push(amendingAct(text, amending, act));
    } else if (act) found.push(act);
    if (act) amending = undefined;
    else if (AMENDS.test(text.slice(index + name.length, index + name.length + 12))) amending = { start: index, name };
  }
  return found;
}

/** Whether nothing ends the title of an amending act between its name and that of an act that it amends. */
function isOneTitle(between: string): boolean {
  return between.length <= LONGEST_AMENDING && !/[.;:()\d/]/.test(between);
}

function amendingAct(text: string, { start, name }: { start: number; name: string }, { act, end }: FoundAct): FoundAct {
  const words = text.slice(start + name.length, end).replace(/[\s,]{1,3}(?:ban hành\s{1,3})?ngày\s{1,3}\d.*$/isu, '');
  const title = words.replace(/\s+/g, ' ').trim();
  return { act: { ...act, type: TYPES[foldInPlace(name)] ?? act.type, title }, start, end };
}

/** The act whose type stands at `start`, where a title and a year follow. */
function actAt(text: string, start: number, name: string): FoundAct | undefined {
  const rest = text.slice(start + name.length, start + name.length + LONGEST_TITLE + 80);
  const match = TITLE.exec(rest);
  const type = TYPES[foldInPlace(name.replace(/\s+/g, ' '))];
  if (!match || !type) return undefined;
  const title = (match[1] ?? '').replace(/\s+/g, ' ').trim();
  if (!isTitle(title, type, name)) return undefined;
  const at = start + name.length + match[0].length;
  if (match[2] !== undefined) {
    const isInBrackets = match[0].includes('(') && text.charAt(at) === ')';
    return { act: { type, title, year: Number(match[2]) }, start, end: isInBrackets ? at + 1 : at };
  }
  const date = dateAtStart(foldInPlace(text.slice(at, at + 60)));
  if (date?.day === undefined) return undefined;
  const year = Number(date.day.slice(0, 4));
  return { act: { type, title, year, issued: date.day }, start, end: at + date.length };
}

function isTitle(title: string, type: ActType, name: string): boolean {
  if (title === '') return type === 'hien-phap';
  // In small letters "luật" is an act's name only where its title has a capital.
  if (/^l/u.test(name) && !/^\p{Lu}/u.test(title)) return false;
  return !NO_TITLE.test(title) && !NO_ACT_OF.test(title) && !ANOTHER.test(title);
}

/**
 * The key by which a title and a year name one act: in small letters, without marks and the type's own name.
 * `LUẬT ĐẤT ĐAI` of 2013 and `Luật Đất đai năm 2013` have one.
 */
export function actKey(type: string | undefined, title: string, year: number): string {
  const folded = foldInPlace(title)
    .replace(/[\s,]+/g, ' ')
    .trim();
  const [, named, rest = folded] = /^(hien phap|bo luat|luat|phap lenh)(?: (.*))?$/s.exec(folded) ?? [];
  const kind = named === undefined ? type : TYPES[named];
  const words = named === undefined ? folded : named === folded ? '' : rest;
  return `${kind} ${kind === 'hien-phap' ? '' : words} ${year}`;
}
