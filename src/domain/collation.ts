import { foldInPlace, toNfc } from './vietnamese-text.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Orders words as Vietnamese dictionaries do, and numbers in them by value: d < đ, a < ă < â, 9 < 99 < 601. */
export function compareWords(a: string, b: string): number {
  return collator.compare(toNfc(a), toNfc(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Orders titles (trích yếu); a leading "Về việc" or "V/v" doesn't count. */
export function compareTitles(a: string, b: string): number {
  return compareWords(withoutOpening(a), withoutOpening(b)) || compareWords(a, b);
}

function withoutOpening(title: string): string {
  const head = toNfc(title.slice(0, 40)).trimStart();
  const opening = /^(?:ve viec|v\s{0,2}\/\s{0,2}v)(?:\s{0,2}:)?\s+/.exec(foldInPlace(head));
  return opening === null ? title : toNfc(title).trimStart().slice(opening[0].length);
}

/** Orders people by given name (the last word), then by family and middle names. */
export function comparePeople(a: string, b: string): number {
  const [first, second] = [nameParts(a), nameParts(b)];
  return compareWords(first.given, second.given) || compareWords(first.family, second.family) || compareWords(a, b);
}

function nameParts(name: string): { given: string; family: string } {
  const words = name.trim().split(/\s+/);
  return { given: words.at(-1) ?? '', family: words.slice(0, -1).join(' ') };
}
