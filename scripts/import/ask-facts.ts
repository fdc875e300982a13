import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, select, text } from '@clack/prompts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { writePlainDate, isPlainDate } from '../../src/domain/plain-date.ts';
import { cleanLine, foldMarks } from '../../src/domain/vietnamese-text.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { GivenFacts, NeededFact } from '../../src/import/draft/facts-of.ts';
import { inWordsOf } from './in-words-of.ts';
import { readDay, referencesIn } from './given-facts.ts';

/** What is asked of a clerk. */
export type Question = NeededFact | 'supersedes';

/** Where is asked, if not where the command runs. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Issuers that are shown at once. */
const SHOWN = 12;

/**
 * Asks for facts in a terminal, one after the other; undefined where the clerk breaks off.
 *
 * @param proposals what may be right, which the clerk can keep
 */
export async function askFacts(
  questions: readonly Question[],
  proposals: Partial<Record<Question, string>>,
  settings: SiteSettings,
  texts: ImportTexts,
  terminal: Terminal = {},
): Promise<GivenFacts | undefined> {
  const facts: GivenFacts = {};
  for (const question of questions) {
    const answer =
      question === 'issuer'
        ? await askIssuer(settings, texts, terminal)
        : await ask(question, proposals[question], texts, terminal);
    if (isCancel(answer)) return undefined;
    if (question === 'issued') facts.issued = readDay(answer)!;
    else if (question === 'supersedes') facts.supersedes = referencesIn(answer.normalize('NFC'));
    else facts[question] = cleanLine(answer);
  }
  return facts;
}

/**
 * Asks whether a file of several is to be answered for, before its questions.
 *
 * @param part which it is: `3/12, 2236.pdf`
 */
export async function askWhether(
  part: string,
  texts: ImportTexts,
  terminal: Terminal = {},
): Promise<'answer' | 'skip' | 'stop'> {
  const options = (['answer', 'skip', 'stop'] as const).map((value) => ({ value, label: texts.whether[value] }));
  const answer = await select({ message: part, options, showInstructions: false, ...terminal });
  return isCancel(answer) ? 'stop' : answer;
}

/** Many are found by typing some letters of their name, with marks or without. */
function askIssuer({ issuers }: SiteSettings, texts: ImportTexts, terminal: Terminal) {
  const options = Object.entries(issuers).map(([value, { name }]) => ({ value, label: name }));
  const message = texts.ask.issuer;
  if (options.length <= SHOWN) return select({ message, options, showInstructions: false, ...terminal });
  const wordsOf = Object.fromEntries(
    Object.entries(issuers).map(([id, { name, short, abbreviation }]) => [
      id,
      foldMarks([id, name, short, abbreviation].join(' ')),
    ]),
  );
  return autocomplete<string>({
    message,
    options,
    maxItems: SHOWN,
    filter: (typed, { value }) => {
      const words = foldMarks(typed).split(/\s+/);
      return words.every((word) => wordsOf[value]?.includes(word));
    },
    validate: (value) => (typeof value === 'string' ? undefined : texts.noIssuer),
    ...terminal,
    output: inWordsOf(terminal.output ?? process.stdout, wordsOfLists(texts)),
  });
}

/** The English of the list, and what it says instead. */
function wordsOfLists({ list }: ImportTexts) {
  return [
    [/Search:/g, list.search],
    [/No matches found/g, list.none],
    [/\((\d+) match(?:es)?\)/g, `(${list.matches('$1')})`],
    [/ to select/g, ` ${list.select}`],
    [/Enter:(\S*) confirm/g, `Enter:$1 ${list.confirm}`],
    [/Type:(\S*) to search/g, `${list.type}:$1 ${list.filter}`],
  ] as const;
}

function ask(
  question: Exclude<Question, 'issuer'>,
  proposal: string | undefined,
  texts: ImportTexts,
  terminal: Terminal,
) {
  const initial = proposal !== undefined && isPlainDate(proposal) ? writePlainDate(proposal) : proposal;
  return text({
    message: texts.ask[question],
    ...(initial !== undefined && { initialValue: initial }),
    validate: (answer = '') => whatIsWrong(question, answer, texts),
    ...terminal,
  });
}

function whatIsWrong(question: Question, answer: string, texts: ImportTexts): string | undefined {
  if (question === 'supersedes') return undefined;
  if (answer.trim() === '') return texts.ask[question];
  return question === 'issued' && readDay(answer) === undefined ? texts.wrongDay(answer) : undefined;
}
