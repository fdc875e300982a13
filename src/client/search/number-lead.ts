import { DOCUMENT_TYPES, typeByAbbreviation } from '../../domain/document-types.ts';
import { compactNumber } from '../../domain/search/number-shard.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { decodeKeystrokes } from './decode-keystrokes.ts';

/** What stands before the digits of a number and says no more than which number it is. */
export interface NumberLead {
  /** The id of the type: `nghi-dinh` of `nghị định số`. */
  type?: string;
  /** The type is written as an abbreviation, which is no word to look for in texts. */
  short?: true;
  /** The symbol that stands before the digits: `qdubnd` of `QĐ-UBND 2236`. */
  symbol?: string;
}

/** Words with which a sentence comes to a number. */
const FILLERS = /^(?:(?:theo|can cu|tai|xem|tim|thuc hien|thay the|bai bo|sua doi|kem theo) )+/;
/** "Nghị quyết liên tịch số hiệu". */
const MOST_WORDS = 6;
const WITHOUT_TYPE = new Set(['', 'van ban', 'ky hieu', 'so ky hieu', 'van ban so ky hieu']);

/** Abbreviations of issuers, in folded text: the common ones, and those of ministries and departments (BTC, SNV). */
const ISSUER = /^(?:ub|ubnd|hdnd|hdbt|ttg|cp|tw|[bs][b-df-hj-np-tv-xz][a-z]{0,7})$/;

/** Whether folded letters are the abbreviation of a type or of an issuer, as far as can be told. */
export function isSymbolWord(word: string): boolean {
  return ISSUER.test(word) || (word.length > 1 && typeByAbbreviation(word) !== undefined);
}

/** Reads what stands before the first digits of a line; undefined where it holds words of another kind. */
export function readLead(text: string): NumberLead | undefined {
  const words = `${foldMarks(text)} `.replace(/[^a-z\d]+/g, ' ').trimStart();
  const name = words
    .replace(FILLERS, '')
    .replace(/(?:^| )so (?:hieu )?$/, '')
    .trim();
  if (WITHOUT_TYPE.has(name)) return {};
  const type = typeNamed(name) ?? typeNamed(decoded(name));
  if (type !== undefined) return { type };
  // With its marks, which tell `HĐ` from `HD`.
  const letters = text.replace(/(?:^|[\s,:])s[ốo](?: hi[ệe]u)?[\s:.]*$/iu, '').trim();
  return /^[a-z]+$/.test(name) ? abbreviated(letters.slice(letters.lastIndexOf(' ') + 1)) : symbolOf(letters);
}

/** What stands before a number within a sentence, where its last words show that a number follows. */
export function leadWithin(text: string): NumberLead | undefined {
  const words = text.trim().split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const lead = readLead(words.slice(-count).join(' '));
    if (lead) return lead;
  }
  return undefined;
}

function typeNamed(name: string): string | undefined {
  const type = name.replaceAll(' ', '-');
  return DOCUMENT_TYPES.has(type) ? type : undefined;
}

function decoded(name: string): string {
  return foldMarks(name.replace(/\S+/g, (word) => decodeKeystrokes(word) ?? word));
}

function abbreviated(word: string): NumberLead | undefined {
  const type = word.length > 1 && /^\p{L}+$/u.test(word) ? typeByAbbreviation(word) : undefined;
  return type && { type: type.id, short: true };
}

function symbolOf(letters: string): NumberLead | undefined {
  const [first = '', second = '', ...more] = foldMarks(letters).split(/[ /-]+/);
  const isSymbol = more.length === 0 && typeByAbbreviation(first) !== undefined && ISSUER.test(second);
  return isSymbol ? { symbol: compactNumber(letters), short: true } : undefined;
}
