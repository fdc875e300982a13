import { typeByName, type DocumentType } from '../../domain/document-types.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';
import type { Line } from './lines-of.ts';

/** Longer lines are prose: nothing of a head or tail. */
export const LONGEST_SIGN = 400;

/** Whether a text has letters, and all of them are capitals. */
export function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** The state's names, folded, as a regular expression has them. */
export const COUNTRY = 'cong hoa xa hoi chu nghia viet nam|viet nam dan chu cong hoa|cong hoa mien nam viet nam';
/** Its motto. */
export const MOTTO = String.raw`doc lap[\s.,*-]{0,5}tu do[\s.,*-]{0,5}hanh phuc`;
/** The Party's name. */
export const PARTY = 'dang cong san viet nam';

/** A narrow column breaks either into two lines. */
const BROKEN = String.raw`cong hoa xa hoi(?: chu nghia)?|(?:chu nghia )?viet nam|doc lap[\s.,*-]{0,5}tu do|hanh phuc`;

const ON_TOP = new RegExp(String.raw`^(?:(?:${COUNTRY})?\s{0,9}(?:${MOTTO})?|${PARTY}|${BROKEN})[\s\-_*=.]*$`);

/** Whether a line is the name of the state and its motto, either of them, or the name of the Party. */
export function isMotto({ text }: Pick<Line, 'text'>): boolean {
  return text !== '' && text.length < LONGEST_SIGN && ON_TOP.test(foldInPlace(text));
}

const STAMP =
  /^(?:cong bao(?![a-z])|ban sao(?: y| luc)?$|sao y(?: ban chinh)?$|ban trich sao$|ban goc$|ban chinh$|vb dien tu$|ky boi|ma so:? ?[\d.-]+$|\[?\(?ma van ban)/;
/** Codes that programs stamp: `*00123456*`, `CB.2021-0456`. */
const CODE = /^(?=[^\d]{0,8}\d)[\dA-Z.*_-]{5,30}$/;

/** Whether a line is what a registry stamps on a copy. */
export function isStamp({ text }: Line): boolean {
  return text.length < 60 && (STAMP.test(foldInPlace(text)) || CODE.test(text));
}

const URGENCY =
  /^[([]?(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|du thao|luu hanh noi bo|xong hoi nghi tra lai|xem xong tra lai)(?![a-z])/;

/** Whether a line says how urgent or secret a document is, or that it is a draft: whoever publishes it is to see that. */
export function isUrgency({ text }: Line): boolean {
  return text.length < 60 && URGENCY.test(foldInPlace(text));
}

const JOINT_WORK = /\s(phối hợp|liên ngành|liên sở)$/iu;

/** The type that a line names in capitals or bold, and nothing else: `QUYẾT ĐỊNH`, or `KẾ HOẠCH PHỐI HỢP` of several bodies. */
export function namedType({ text, isBold }: Line): DocumentType | undefined {
  if (text.length >= 40 || !(isBold || isCapital(text))) return undefined;
  const name = text.replace(/[\s:.]{1,9}$/, '');
  return typeByName(name) ?? typeByName(name.replace(JOINT_WORK, ''));
}

/** What such a line says beside the type's name: `Phối hợp`. */
export function jointWorkIn(text: string): string | undefined {
  const words = JOINT_WORK.exec(text.replace(/[\s:.]{1,9}$/, ''))?.[1]?.toLowerCase();
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}
