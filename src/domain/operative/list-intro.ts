import { readTerm, type EffectTerm } from './effect-term.ts';
import type { OperativeAct } from './operative-clause.ts';
import { verbsIn } from './operative-verbs.ts';
import { passiveIntro } from './read-passive.ts';
import { beginsWithSelf } from './self.ts';
import { CITED, type Skeleton } from './skeleton.ts';

/** Acts whose targets may stand as a list in blocks of their own. An amendment's list is one of its own provisions. */
const LISTED: ReadonlySet<OperativeAct> = new Set(['supersedes', 'repeals', 'annuls', 'suspends', 'reinstates']);

const LIST =
  /^\s(?:toàn bộ |một phần )?(?:các|những|một số|\d{1,3}|nội dung)[^:]{0,160}(?:sau|sau đây|dưới đây|như sau|gồm)(?!\p{L})[^:]{0,60}:$/u;
/** Documents of a body, and nothing that tells which of them: `các Quyết định của Ủy ban nhân dân tỉnh:` */
const LIST_OF_BODY =
  /^\s(?:toàn bộ )?(?:các|những|\d{1,3})\s(?:văn bản|quyết định|nghị quyết|nghị định|thông tư|chỉ thị)(?: quy phạm pháp luật)? (?:của|do) (?!.*\strái\s)[^:;.]{2,120}:$/iu;
const BARE_LIST = /^\s?:$/u;
const OPENING = /^(?:nay\s|đồng thời\s)?$/u;

const ANY_CITED = new RegExp(CITED, 'u');

/** The act of a sentence that leads to a list. */
export interface ListIntro {
  act: OperativeAct;
  /** Whether it doesn't say who acts. */
  isBare: boolean;
  term: EffectTerm;
  /** Where in the skeleton the list begins: at its end where it stands in the following blocks. */
  start: number;
}

/** Reads "Bãi bỏ các Quyết định sau đây:" and the like, to which nothing is named before the colon. */
export function readListIntro(skeleton: Skeleton): ListIntro | undefined {
  const { text } = skeleton;
  const start = text.indexOf(':') + 1;
  const intro = text.slice(0, start);
  if (start === 0 || ANY_CITED.test(intro)) return undefined;
  const passive = passiveIntro(intro);
  const term = readTerm(skeleton, 0, start);
  if (passive) return { act: passive, isBare: false, term, start };
  const isSelf = beginsWithSelf(intro);
  const verb = verbsIn(intro).at(-1);
  if (!verb || !LISTED.has(verb.act)) return undefined;
  const behind = intro.slice(verb.end);
  const isIntro =
    [LIST, LIST_OF_BODY, BARE_LIST].some((list) => list.test(behind)) &&
    (isSelf || OPENING.test(intro.slice(0, verb.start)));
  return isIntro ? { act: verb.act, isBare: !isSelf, term, start } : undefined;
}
