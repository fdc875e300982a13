import type { Profile } from '../../domain/settings.ts';
import { cleanLine, foldMarks } from '../../domain/vietnamese-text.ts';
import { planDays, planPeriod, type DayQuery, type DaySpan } from './plan-days.ts';
import { planNumber, type NumberQuery } from './plan-number.ts';

const LONGEST_QUERY = 500;
const MOST_WORDS = 16;

/** Letters, digits and signs as wide as Chinese characters, each as far behind its plain form. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/** What a reader's text asks for: the lanes that a search runs through, in the order of the fields. */
export interface QueryPlan {
  /** The text, clean and in one line; empty where there is nothing to search. */
  text: string;
  number?: NumberQuery;
  /** The days that the whole text names. */
  days?: DayQuery;
  /** The month or the year that the number may be, where no document bears it: `9/2021`. */
  period?: DaySpan;
  /** The words to look for in titles and texts; none where the text is a number or a day and nothing else. */
  words: string[];
  /** The text stood in quotes: only the words in this order will do. */
  phrase: boolean;
  /** The reader typed marks, so words with these very marks come first. */
  marks: boolean;
}

/** Reads a query. Never throws; what is too long is cut. */
export function planQuery(query: string, profile: Profile): QueryPlan {
  const text = cleanLine(
    query.slice(0, LONGEST_QUERY).replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  );
  const phrase = /^["“”«].+["“”»]$/.test(text);
  const bare = cleanLine(text.replace(/["“”«»]/g, ' '));
  const days = phrase ? undefined : planDays(bare);
  const number = days || phrase || !bare ? undefined : planNumber(bare, profile);
  const period = number && planPeriod(bare);
  // "Kế hoạch năm 2021" may be words of a title, too.
  const onlyDays = days !== undefined && !('type' in days);
  const only = onlyDays || (number?.only === true && !number.within);
  return {
    text,
    ...(number && { number }),
    ...(days && { days }),
    ...(period && { period }),
    words: only ? [] : wordsOf(bare),
    phrase,
    marks: foldMarks(bare) !== bare.toLowerCase(),
  };
}

/** Words as the index cuts them: numbers with `/` whole, everything else at every other character. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .split(' ')
    .flatMap((token) => (/\d[\p{L}]?\//u.test(token) ? [trimmed(token)] : token.split(/[^\p{L}\p{N}\p{M}]+/u)))
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

function trimmed(token: string): string {
  return token.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,9}$/u, '');
}
