import { cleanAligned, foldInPlace } from '../vietnamese-text.ts';
import type { Disclosure } from './disclosure.ts';
import { findNumbers } from './find-numbers.ts';
import { FoldableText } from './foldable-text.ts';
import { masked } from './mask.ts';

/** Letters, digits and marks; what stands between them parts words. */
const WORD = /[\p{L}\p{M}\d]+/gu;

/** What follows the word for "secret" in other words: "mật độ", and without its marks "mặt trận", "mất mát". */
const OTHER_WORD = /^(?:do|ma|khau|thu|vu|ong|tran|bang|dat|duong|tien|hang|nuoc|cat|mat|phang|tich|troi)$/;
/** What it follows there: "bảo mật", "bí mật", "ra mắt". */
const OTHER_LEAD = /^(?:bao|bi|co|be|ra|vang|gap|chong|nham|tat|mot|hai|cac|giam|khong)$/;

/**
 * Finds what must not go out in the path of a file: numbers of persons, and markings as names bear them
 * (`CV-12-TUYET-MAT.pdf`, `Mật - Kế hoạch.docx`).
 */
export function disclosuresInName(path: string): Disclosure[] {
  const { text, originalOffset } = cleanAligned(path);
  const spaced = new FoldableText(text.replace(/[_.,+-]/g, ' ').replaceAll('/', '\n'));
  const finds = [...findNumbers(spaced), ...markingsIn(text, spaced.folded)];
  return finds.map(({ kind, start, end }) => {
    return { kind, value: text.slice(start, end), start: originalOffset(start), end: originalOffset(end) };
  });
}

/** A path with the numbers in it masked, for telling it where others read. */
export function maskedPath(path: string): string {
  let [shown, copied] = ['', 0];
  for (const found of disclosuresInName(path).sort((a, b) => a.start - b.start)) {
    shown += path.slice(copied, found.start) + masked(found);
    copied = found.end;
  }
  return shown + path.slice(copied);
}

function markingsIn(text: string, spaced: string): Disclosure[] {
  const found = /(?<![a-z])(?:luu ?hanh ?noi ?bo|xem xong tra lai|khong sao chup|tai lieu thu hoi)(?![a-z])/.exec(
    spaced,
  );
  const end = found ? found.index + found[0].length : 0;
  const circulation = found
    ? [{ kind: 'internal-circulation' as const, value: found[0], start: found.index, end }]
    : [];
  let offset = 0;
  const stamps = text.split('/').flatMap((name) => {
    const found = stampIn(name, offset);
    offset += name.length + 1;
    return found;
  });
  return [...circulation, ...stamps];
}

interface Word {
  written: string;
  folded: string;
  start: number;
  end: number;
}

/** The stamp in one name of a path. */
function stampIn(name: string, offset: number): Disclosure[] {
  const stem = name.replace(/\.[a-z\d]{1,5}$/i, '');
  const words = [...stem.matchAll(WORD)].map(({ 0: written, index }) => {
    return { written, folded: foldInPlace(written), start: index, end: index + written.length };
  });
  const at = words.findIndex((_, i) => isStamp(words, i));
  if (at < 0) return [];
  const degree = words[at - 1];
  const start = offset + (degree && isDegree(degree) ? degree : words[at]!).start;
  const end = offset + words[at]!.end;
  return [{ kind: 'secrecy-marking', value: name.slice(start - offset, end - offset), start, end }];
}

function isDegree({ folded }: Word): boolean {
  return folded === 'toi' || folded === 'tuyet';
}

function isStamp(words: readonly Word[], at: number): boolean {
  const { written, folded } = words[at]!;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (folded === 'tuyetmat' || folded === 'toimat') return true;
  if (folded !== 'mat' || (after && OTHER_WORD.test(after.folded)) || (before && OTHER_LEAD.test(before.folded)))
    return false;
  // "Nguyễn Văn Mật" is a person.
  const isName = /^\p{Lu}\p{Ll}/u.test(written) && before && !isDegree(before) && /^\p{Lu}\p{Ll}/u.test(before.written);
  if (/ậ/i.test(written)) return !isName;
  if (written.toLowerCase() !== 'mat') return false;
  if (before && (isDegree(before) || before.folded === 'dau' || (before.folded === 'do' && !after))) return true;
  const ofWhat = `${words[at - 2]?.folded} ${before?.folded}`;
  if (ofWhat === 'tai lieu' || ofWhat === 'van ban') return true;
  // Without its mark the word is many others: at an end of the name, beside a number or its symbol.
  const neighbour = !before ? after : !after ? before : undefined;
  return neighbour !== undefined && /^(?:qd|cv|kh|bc|tb|ttr|nq|ct|ubnd|hdnd|vb)?\d*$/.test(neighbour.folded);
}
