import { UnreadableSource } from '../unreadable-source.ts';
import { attributeOf, xmlTokens, type XmlToken } from './xml-tokens.ts';

/** Elements that Mammoth leaves out with all that is in them: their tags go, their content stays. */
const UNWRAPPED = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:rt', 'w:ruby', 'w:rubyBase']);
const MOST_CELLS = 60_000;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * A part of a Word document of which Mammoth reads every word: fields and carriage returns as it knows them,
 * formulas as plain text. The prefix `w` may be used in it.
 *
 * @throws UnreadableSource where its tables have more cells than a document can have
 */
export function plainDocument(document: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let formula: string[] | undefined;
  let start = 0;
  let isRoot = true;
  let cells = 0;
  for (const token of xmlTokens(document)) {
    const end = token.start + token.source.length;
    if (token.name === 'w:tc' && token.kind === 'open' && (cells += 1) > MOST_CELLS) {
      throw new UnreadableSource({ code: 'too-large' });
    }
    if (formula) {
      if (token.kind === 'text') formula.push(token.source.trim());
      if (token.kind !== 'close' || token.name !== 'm:oMath') continue;
      pieces.push(document.slice(copied, start), asRun(formula.filter(Boolean).join(' ')));
      copied = end;
      formula = undefined;
    } else if (token.name === 'm:oMath' && token.kind === 'open' && !token.isEmpty) {
      formula = [];
      start = token.start;
    } else {
      const instead = isRoot && token.kind === 'open' ? withPrefix(token) : insteadOf(token);
      if (token.kind === 'open') isRoot = false;
      if (instead === undefined) continue;
      pieces.push(document.slice(copied, token.start), instead);
      copied = end;
    }
  }
  return pieces.join('') + document.slice(copied);
}

/** What stands in a tag's place; undefined where it stays. */
function insteadOf(token: XmlToken): string | undefined {
  if (token.kind === 'text') return undefined;
  if (UNWRAPPED.has(token.name) || token.name === 'm:oMathPara') return '';
  if (token.kind === 'close') return token.name === 'w:cr' ? '' : undefined;
  if (token.name === 'w:cr') return '<w:br/>';
  if (token.name === 'w:ptab') return '<w:tab/>';
  // A break of a page or a column would join the words on both sides.
  const isBreak = token.name === 'w:br' && token.isEmpty && attributeOf(token, 'type') !== undefined;
  return isBreak ? '<w:br/>' : undefined;
}

function withPrefix({ source }: XmlToken): string {
  return /\sxmlns:w\s?=/.test(source) ? source : source.replace(/\/?>$/, ` xmlns:w="${WORD}"$&`);
}

/** @param source text as it is escaped in XML */
function asRun(source: string): string {
  return source ? `<w:r><w:t xml:space="preserve"> ${source} </w:t></w:r>` : '';
}
