import { foldInPlace } from '../../domain/vietnamese-text.ts';
import type { Line } from './lines-of.ts';
import { readProvisionLine } from './provision-line.ts';
import type { Read } from './read-document.ts';

const BASIS = /^can cu(?![a-z])/;
const BULLET = /^[-–+]\s?/;
const OTHER_GROUND = /^(?:theo|xet|thuc hien|sau khi|tren co so|tiep theo|thi hanh|duoc su|can cu)(?![a-z])/;
/** Lines before the first basis: the issuer in capitals, the session of a council. */
const MOST_LINES_BEFORE = 6;
/** A basis that a line begins where another ends: "Căn cứ …; Căn cứ …". */
const NEXT_BASIS = /;\s{0,3}(?=Căn cứ\s)/;
const LONGEST_BASES = 20_000;

/** The legal bases with which a text begins, in order. */
export function readBases(lines: readonly Line[]): Read<string>[] {
  const bases: Read<string>[] = [];
  let before = 0;
  for (const { text, kind } of lines) {
    if (kind === 'opaque') break;
    if (text === '' || kind === 'rule') continue;
    const folded = foldInPlace(text.slice(0, 30)).replace(BULLET, '');
    if (BASIS.test(folded)) {
      for (const basis of text.slice(0, LONGEST_BASES).split(NEXT_BASIS)) bases.push(basisOf(basis));
    } else if (bases.length > 0) {
      if (!OTHER_GROUND.test(folded) && !goesOn(bases, text)) break;
    } else if ((before += 1) > MOST_LINES_BEFORE || readProvisionLine(text)) {
      break;
    }
  }
  return bases;
}

function basisOf(line: string): Read<string> {
  return { value: line.replace(BULLET, '').replace(/[\s;,.]{1,9}$/, ''), line, sure: true };
}

/** Takes a line as the rest of the last basis, where that was broken within a sentence. */
function goesOn(bases: Read<string>[], text: string): boolean {
  const last = bases.at(-1);
  if (!last || /[;,.:]\s?$/.test(last.line) || !/^[\p{Ll}\d]/u.test(text) || text.length > 300) return false;
  bases[bases.length - 1] = basisOf(`${last.line} ${text}`);
  return true;
}
