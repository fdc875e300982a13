import type { ProseCitation } from '../citation.ts';
import { readTerm, termOr, type EffectTerm } from './effect-term.ts';
import type { OperativeAct } from './operative-clause.ts';
import { verbsIn, type FoundVerb } from './operative-verbs.ts';
import { readObjects, type FoundObject } from './read-objects.ts';
import { beginsWithSelf, LEAD } from './self.ts';
import { citationAt, CITED, citedPlaces, type Skeleton } from './skeleton.ts';

/** A clause as it stands in one sentence. */
export interface FoundClause {
  act: OperativeAct;
  object: FoundObject;
  term: EffectTerm;
  /** Who acts, where the sentence names a document as acting. */
  actor?: ProseCitation;
  /** The sentence says what to do, and not who does it: "Bãi bỏ Quyết định số …". */
  isBare: boolean;
}

/** What may stand before a verb with which a sentence begins. */
const OPENING = /^(?:(?:nay|đồng thời|thống nhất|đồng ý|cho phép|cho|quyết định|quyết nghị)[,:]?\s)*$/u;
const AFTER_LEAD = new RegExp(`^${LEAD}$`, 'u');
/** What may stand before a further verb of the document itself: "… có hiệu lực kể từ ngày ký và thay thế …". */
const FURTHER = /(?:[,;]|\svà|đồng thời|này|mới|cũng|được ban hành(?: để)?|ngày ký|ban hành|\d)\s?$/u;
/** A sentence about something else: a recital, a condition, what others have to do. */
const ELSEWHERE =
  /^(?:căn cứ|xét|theo|nếu|khi|trường hợp|trong trường hợp|sau khi|trước khi|dự kiến|dự thảo|đề nghị|giao|thực hiện)(?!\p{L})/u;
/** What turns a verb behind a document's name into something else: "việc thay thế", "được thay thế". */
const NOT_ACTING =
  /(?:^|\s)(?:việc|về|không|chưa|để|nhằm|được|bị|đề nghị|đề xuất|xem xét|rà soát|trình|phải|cần|trừ|nếu|khi|hoặc|hay|dự thảo|là|văn bản|theo)\s?$/u;
/** The title of a document that was named before may go on to the verb. */
const TITLE = /về việc|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|công bố/u;
/** A title that changes nothing goes on to no provision of another document, to which "và bãi bỏ khoản 3 Điều 1 của …" leads. */
const CHANGING_TITLE = /về việc|sửa đổi|bổ sung/u;
const ENDS_PROVISION = /^(?:bãi bỏ|h(?:ủy|uỷ) bỏ) (?:điều|khoản|điểm)(?!\p{L})/u;
const ANY_CITED = new RegExp(CITED, 'u');
const FAR = 200;
const NEAR = 30;

type Actor = 'self' | 'bare' | ProseCitation;

/** The clauses of a sentence in the active voice. */
export function readActive(skeleton: Skeleton): FoundClause[] {
  const { text } = skeleton;
  if (ELSEWHERE.test(text)) return [];
  const isSelf = beginsWithSelf(text);
  const verbs = verbsIn(text);
  const lead = readTerm(skeleton, 0, leadOf(text));
  const acting: { act: OperativeAct; start: number; end: number; objects: FoundObject[]; actor: Actor }[] = [];
  let last: { actor: Actor; at: number } | undefined;
  verbs.forEach((verb, index) => {
    const actor = actorOf(skeleton, verb.start, isSelf, last);
    if (actor === undefined) return;
    const end = endOf(skeleton, verbs, index);
    const objects = readObjects(skeleton, verb.end, end);
    const at = objects.at(-1)?.at;
    if (at === undefined) return;
    acting.push({ act: verb.act, start: verb.start, end, objects, actor });
    last = { actor, at };
  });
  return acting.flatMap(({ act, end, objects, actor }, index) => {
    const terms = termsOf(skeleton, objects, Math.min(end, acting[index + 1]?.start ?? end));
    return objects.map((object, at) => clauseOf(act, object, actor, termOr(terms[at]!, lead)));
  });
}

/** The term that stands behind each object; where none does, the one behind the last is that of all. */
export function termsOf(skeleton: Skeleton, objects: readonly FoundObject[], end: number): EffectTerm[] {
  const own = objects.map(({ at }, index) => readTerm(skeleton, at + 1, objects[index + 1]?.at ?? end));
  return own.map((term) => termOr(term, own.at(-1)!));
}

const LEAD_ONLY = new RegExp(`^${LEAD}`, 'u');

/** How long what stands before a sentence proper is: "Kể từ ngày 01/7/2021, ". */
export function leadOf(text: string): number {
  return LEAD_ONLY.exec(text)?.[0].length ?? 0;
}

/** A verb's list ends where another verb follows "và", a comma or a semicolon. */
function endOf({ text }: Skeleton, verbs: readonly FoundVerb[], index: number): number {
  const { end } = verbs[index]!;
  const next = verbs
    .slice(index + 1)
    .find(({ start }) => /;\s?$|đồng thời\s$/u.test(text.slice(Math.max(end, start - NEAR), start)));
  return next?.start ?? text.length;
}

function actorOf(
  skeleton: Skeleton,
  at: number,
  isSelf: boolean,
  last: { actor: Actor; at: number } | undefined,
): Actor | undefined {
  const { text } = skeleton;
  if (last !== undefined) return goesOn(text.slice(last.at + 1, at), text.slice(at)) ? last.actor : undefined;
  const before = text.slice(0, at);
  if (at < FAR && (OPENING.test(before) || AFTER_LEAD.test(before))) return 'bare';
  if (isSelf) return FURTHER.test(before.slice(-NEAR)) && !ANY_CITED.test(before) ? 'self' : undefined;
  return namedActor(skeleton, before);
}

/**
 * Whether a further verb is of the one who acted before, and not of the title of what was acted on.
 *
 * @param rest the sentence from the verb on
 */
function goesOn(between: string, rest: string): boolean {
  if (between.length > FAR * 4 || !FURTHER.test(between) || /\d\s?$/u.test(between)) return false;
  if (/(?:;|đồng thời)\s?$/u.test(between)) return true;
  if (ANY_CITED.test(between)) return false;
  return !TITLE.test(between) || (!CHANGING_TITLE.test(between) && ENDS_PROVISION.test(rest));
}

/** The document that is named right before a verb: "Quyết định số 2236/QĐ-UBND của Chủ tịch UBND tỉnh thay thế …". */
function namedActor(skeleton: Skeleton, before: string): ProseCitation | undefined {
  const at = citedPlaces(skeleton, 0, before.length).at(-1);
  if (
    at === undefined ||
    before.length - at > FAR ||
    NOT_ACTING.test(before.slice(-NEAR)) ||
    before.slice(at).includes(';')
  ) {
    return undefined;
  }
  return citationAt(skeleton, at);
}

function clauseOf(act: OperativeAct, object: FoundObject, actor: Actor, term: EffectTerm): FoundClause {
  const { isWording } = object.gap;
  return {
    act: act === 'supersedes' && isWording ? 'amends' : act,
    object,
    term,
    isBare: actor === 'bare',
    ...(typeof actor === 'object' && { actor }),
  };
}
