import { cutNumber, type CutNumber } from '../../domain/search/number-shard.ts';
import type { Profile } from '../../domain/settings.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';
import { withoutYear } from '../../domain/search/compared-number.ts';
import { isSymbolWord, leadWithin, readLead, type NumberLead } from './number-lead.ts';
import { issuerWords, readTail, tailStart, type NumberTail } from './number-tail.ts';

/** A number that a query names, without the year in it, and what else it says of the document. */
export interface NumberQuery extends CutNumber, NumberTail {
  /** As the reader wrote it, tightened: `2236 / QĐ - UBND` is `2236/QĐ-UBND`. */
  written: string;
  /** What it is called when it is told of: with the type before it, where it is digits alone. */
  named: string;
  /** The rest as it is if the words behind belong to the number as well: `ubndkgvx` of `01 UBND KGVX`. */
  wordyRest?: string;
  /** The type named before it: `nghi-dinh` of `nghị định 30`. */
  type?: string;
  /** The text can hardly be anything but a number, so a miss is told. */
  certain: boolean;
  /** It is nothing but a number: its words are not looked for, only the number where texts mention it. */
  only: boolean;
  /** Other words stand around it, which are looked for in any case. */
  within?: true;
}

/**
 * Finds the number that a clean line names, if the whole line can be read as one or as a citation (`2236`,
 * `2236 qd ubnd`, `Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh`), or if it holds one whose symbol and
 * whose words before it tell it (`khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP`). Under `plain` any line may be a number.
 */
export function planNumber(line: string, profile: Profile): NumberQuery | undefined {
  if (profile === 'plain')
    return { ...cutNumber(line), written: line, named: line, certain: /^\d+$/.test(line), only: /^\d+$/.test(line) };
  const first = /(?:^|[^\p{L}\d])\d/u.exec(line) ?? /^\p{L}{2,4}\d/u.exec(line);
  if (!first) return undefined;
  const start = first.index + first[0].length - 1;
  const lead = readLead(line.slice(0, start));
  return lead ? numberAt(line.slice(start), lead, line.slice(0, start)) : numberWithin(line);
}

function numberAt(text: string, lead: NumberLead, before = ''): NumberQuery | undefined {
  const folded = foldInPlace(text);
  const end = tailStart(folded);
  const { symbol = '', words } = splitSymbol(tightened(text.slice(0, end)));
  const tail = readTail(folded.slice(end));
  const { bare, year } = withoutYear(symbol);
  const isBare = /^\d+$/.test(bare);
  const typed = lead.type !== undefined || lead.symbol !== undefined;
  // "30 ngày", "5 của", "2021-2025": digits count or date something.
  const counts = isBare && !typed && end < folded.length && !tail.issued && !tail.impossibleDay && !tail.year;
  if (counts || (year !== undefined && !typed && /^(?:19|20)\d\d-/.test(symbol))) return undefined;
  const cut = cutNumber(bare);
  return {
    ...tail,
    ...cut,
    ...(cut.rest === '' && lead.symbol !== undefined && { rest: lead.symbol }),
    written: symbol,
    named: cut.rest === '' ? before + symbol : symbol,
    ...(year !== undefined && { year }),
    ...(lead.type !== undefined && { type: lead.type }),
    ...(words && { issuer: issuerWords(words), within: true as const, wordyRest: cutNumber(`${bare} ${words}`).rest }),
    ...likelihood(symbol, isBare, lead),
  };
}

/** White space and dots around what joins a number's parts, and at its end. */
function tightened(text: string): string {
  return text
    .replace(/ ?\/ ?/g, '/')
    .replace(/^([^ -]+) ?- ?/, '$1-')
    .replace(/ ?- ?(?=[A-ZĐ&]{2,9}(?:$|\/| -))/g, '-')
    .replace(/[\s.:/-]{1,9}$/, (end) => (/^[/-]/.test(end) ? end.charAt(0) : ''));
}

/** A number, and the words behind it that name its issuer: `2236/QĐ-UBND | UBND tỉnh`, `2236 qd ubnd | tinh`. */
function splitSymbol(written: string): { symbol?: string; words?: string } {
  const [number = '', ...rest] = written.split(' ');
  const folded = rest.map(foldInPlace);
  let taken = 0;
  if (/^\d+$/.test(number)) {
    while (taken < 4 && isSymbolWord((folded[taken] ?? '').replace(/[-/].*/, ''))) taken += 1;
    // `2236 qd ubnd 2021`, and `12 a`: what is none of the abbreviations that are known stays with the number.
    if (taken === 0 || /^\d{4}$/.test(folded[taken] ?? '')) taken = taken === 0 ? rest.length : taken + 1;
  } else if (/^\d{4}$/.test(folded[0] ?? '')) taken = 1;
  const words = folded.slice(taken).join(' ');
  return { symbol: [number, ...rest.slice(0, taken)].join(' '), ...(words && { words }) };
}

function likelihood(written: string, isBare: boolean, lead: NumberLead): Pick<NumberQuery, 'certain' | 'only'> {
  const short = lead.short === true;
  if (isBare || /^\d{1,9}[/-]?$/.test(written)) return { certain: true, only: lead.type === undefined || short };
  const formal = /^\d{1,9}\p{L}?[/-](?:\d{4}|[\d/-]*\p{L})[^ ]*$/u.test(written);
  const [, first = '', second = ''] = foldInPlace(written).split(/[ /-]+/);
  return { certain: formal || short || (isSymbolWord(first) && isSymbolWord(second)), only: formal || short };
}

/** The beginning of a number whose symbol tells it, in folded text. */
const TELLING = /(^|[^a-z\d/.-])\d{1,6}[a-z]? ?[/-] ?(?:(?:19|20)\d\d ?[/-] ?)?(?:qh\d|[a-z]{1,9} ?[-/] ?[a-z])/g;

function numberWithin(line: string): NumberQuery | undefined {
  for (const found of foldInPlace(line).matchAll(TELLING)) {
    const start = found.index + (found[1] ?? '').length;
    const lead = leadWithin(line.slice(0, start));
    const number = lead && numberAt(line.slice(start), lead);
    if (number) return { ...number, only: false, within: true };
  }
  return undefined;
}
