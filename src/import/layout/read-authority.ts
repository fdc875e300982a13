import { beginsBodyName, beginsOffice } from './body-names.ts';
import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';

/** A name broken into more lines is none. */
const MOST_LINES = 3;

/**
 * Who issues a document, as the line in capitals above its legal bases names it: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ`, where
 * the head has the body alone. Undefined where the text begins otherwise.
 *
 * @param lines the document's, from behind its title on
 */
export function readAuthority(lines: readonly Line[]): string | undefined {
  const names: string[] = [];
  for (const { text, kind } of lines) {
    if (text === '' || kind === 'rule') continue;
    if (kind === 'opaque' || !isCapital(text)) break;
    if (names.push(text) > MOST_LINES) return undefined;
  }
  const name = names.join(' ').replace(/[\s,:;]{1,9}$/, '');
  return beginsOffice(name) || beginsBodyName(name) ? name : undefined;
}
