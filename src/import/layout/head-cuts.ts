import { DOCUMENT_TYPES } from '../../domain/document-types.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';
import { COUNTRY, isCapital, isMotto, LONGEST_SIGN, MOTTO, PARTY } from './head-signs.ts';

const TYPES_IN_CAPITALS = [...DOCUMENT_TYPES.values()]
  .map(({ name }) => name.toUpperCase())
  .sort((a, b) => b.length - a.length);

/** How many characters the type in capitals takes that a title follows in the same line: `QUYẾT ĐỊNH Về việc …`. */
function typeBeforeTitle(text: string): number {
  const name = TYPES_IN_CAPITALS.find((type) => text.startsWith(`${type} `));
  if (name === undefined) return 0;
  const rest = text.slice(name.length + 1);
  return /^v(?:ề|\/v)\s/iu.test(rest) || /^\p{Lu}\p{Ll}/u.test(rest) ? name.length + 1 : 0;
}

const GAP = /(?<=\S)(?:\s{3,}|\t\s*)(?=\S)/g;
const BEFORE_MOTTO = new RegExp(
  String.raw`(?<!nuoc)\s(?=(?:(?:${COUNTRY})(?:\s{0,9}${MOTTO})?|${MOTTO}|${PARTY})[\s\-_*=.]*$)`,
);
const MOTTO_BEHIND_COUNTRY = new RegExp(String.raw`(?:${COUNTRY})$`);
const NUMBER_THEN_DATE = /^so ?:?[^,]{2,40}?\s(?=\p{L}[^,;:\d]{1,40}[,.]? ngay[\s.…_\d])/u;
/** A letter's subject with the place of the day beside it, a single space between. */
const SUBJECT_THEN_DATE =
  /^[Vv]\/v\s.{2,200}?\s(?=\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3}, ngày \d{1,2} tháng \d{1,2} năm \d{4}$)/u;
/** `CỦA BỘ CHÍNH TRỊ VỀ …`, below the type. */
const ISSUER_THEN_TITLE = /^CỦA\s.{2,200}?\s(?=VỀ\s)/u;
const RULE_BEHIND = /\s(?=[-_*=]{3,}$)/;

/** Where a line of a head is to be parted: columns, the motto beside the issuer, the day beside the number, a rule behind. */
export function headCuts(text: string): number[] {
  if (text.length > LONGEST_SIGN) return [];
  const cuts = Array.from(text.matchAll(GAP), ({ 0: gap, index }) => index + gap.length).filter(
    (at) => !isBlank(text, at),
  );
  const folded = foldInPlace(text);
  const motto = BEFORE_MOTTO.exec(folded);
  if (motto && isBesideMotto(text, folded, motto.index)) cuts.push(motto.index + 1);
  const number = NUMBER_THEN_DATE.exec(folded);
  if (number && /^\p{Lu}/u.test(text.slice(number[0].length))) cuts.push(number[0].length);
  const rule = RULE_BEHIND.exec(text);
  if (rule && !isMotto({ text })) cuts.push(rule.index + 1);
  const subject = SUBJECT_THEN_DATE.exec(text);
  if (subject) cuts.push(subject[0].length);
  const title = ISSUER_THEN_TITLE.exec(text);
  if (title && isCapital(text)) cuts.push(title[0].length);
  const typeEnd = typeBeforeTitle(text);
  if (typeEnd > 0) cuts.push(typeEnd);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** Whether the gap before `at` is left for a number or a day to be written in. */
function isBlank(text: string, at: number): boolean {
  return (
    /(?:ngày|tháng|năm|số ?:?)\s+$/iu.test(text.slice(Math.max(0, at - 60), at)) ||
    /^(?:tháng|năm|\/)/iu.test(text.slice(at, at + 6))
  );
}

/** The motto stands beside a name in capitals; in a sentence it does not. */
function isBesideMotto(text: string, folded: string, at: number): boolean {
  const before = text.slice(0, at).trim();
  return isCapital(before) && !MOTTO_BEHIND_COUNTRY.test(folded.slice(0, at).trim());
}
