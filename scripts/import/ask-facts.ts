import { isCancel, select, text } from '@clack/prompts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { writePlainDate, isPlainDate } from '../../src/domain/plain-date.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { GivenFacts, NeededFact } from '../../src/import/draft/facts-of.ts';
import { readDay, referencesIn } from './given-facts.ts';

/** What is asked of a clerk. */
export type Question = NeededFact | 'supersedes';

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
): Promise<GivenFacts | undefined> {
  const facts: GivenFacts = {};
  for (const question of questions) {
    const answer = await ask(question, proposals[question], settings, texts);
    if (isCancel(answer)) return undefined;
    if (question === 'issued') facts.issued = readDay(answer)!;
    else if (question === 'supersedes') facts.supersedes = referencesIn(answer);
    else facts[question] = answer.trim();
  }
  return facts;
}

function ask(question: Question, proposal: string | undefined, { issuers }: SiteSettings, texts: ImportTexts) {
  const message = texts.ask[question];
  if (question === 'issuer') {
    const options = Object.entries(issuers).map(([value, { name }]) => ({ value, label: name }));
    return select({ message, options, maxItems: 12 });
  }
  const initial = proposal !== undefined && isPlainDate(proposal) ? writePlainDate(proposal) : proposal;
  return text({
    message,
    ...(initial !== undefined && { initialValue: initial }),
    validate: (answer = '') => whatIsWrong(question, answer, texts),
  });
}

function whatIsWrong(question: Question, answer: string, texts: ImportTexts): string | undefined {
  if (question === 'supersedes') return undefined;
  if (answer.trim() === '') return texts.ask[question];
  return question === 'issued' && readDay(answer) === undefined ? texts.wrongDay(answer) : undefined;
}
