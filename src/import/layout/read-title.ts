import type { NameCase } from './name-case.ts';
import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';
import type { Read } from './read-document.ts';

const LEAD = /^v(?:ề việc|\/v)\s{0,3}:?\s{0,3}/iu;

/** A title of these lines, as registers show it. */
export function readTitle(lines: readonly Line[], isSure: boolean, nameCase: NameCase): Read<string> | undefined {
  const line = lines.map(({ text }) => text).join(' ');
  const words = line
    .replace(/^\((.*)\)$/, '$1')
    .replace(LEAD, '')
    .replace(/[\s.;:,/]{1,9}$/, '');
  if (words === '') return undefined;
  const value = isCapital(words) ? nameCase.propose(words).text : words.charAt(0).toUpperCase() + words.slice(1);
  return { value, line, sure: isSure && !isCapital(words) };
}

const LONGEST_LINE = 600;
const LONGEST_TITLE = 1000;
const OPENS_TITLE = /^(?:v(?:ề|\/v)\s|ban hành\s|phê duyệt\s|quy định\s|sửa đổi\s|công bố\s|bãi bỏ\s)/iu;

/** Whether a line below the type may be a title's first. */
export function beginsTitle({ text, isBold }: Line): boolean {
  if (text.length > LONGEST_LINE) return false;
  return isBold || isCapital(text) || OPENS_TITLE.test(text) || !/[.;:]$/.test(text);
}

/** Whether a title goes on in a line, and whether that is plain. */
export function titleGoesOn(title: readonly Line[], line: Line): 'plainly' | 'perhaps' | undefined {
  const last = title.at(-1)!;
  const length = title.reduce((sum, { text }) => sum + text.length, line.text.length);
  if (length > LONGEST_TITLE || /[.;:]$/.test(last.text)) return undefined;
  // A line that ends so begins the text: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:`
  if (/^\(|:$/.test(line.text)) return undefined;
  // The years of a title in capitals may stand in a line of their own.
  if (isCapital(last.text)) return /\p{Ll}/u.test(line.text) ? undefined : 'plainly';
  if (isCapital(line.text)) return undefined;
  const isSameBlock = line.node === last.node && line.joint !== 'block';
  if (/^[\p{Ll}\d]/u.test(line.text)) return 'plainly';
  if (last.isBold !== line.isBold) return undefined;
  if (isSameBlock || last.isBold) return 'plainly';
  return line.text.length < 90 && !/[.;:]$/.test(line.text) ? 'perhaps' : undefined;
}
