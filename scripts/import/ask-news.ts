import { isCancel, text } from '@clack/prompts';
import { cleanLine } from '../../src/domain/vietnamese-text.ts';
import type { ImportTexts } from '../../src/i18n/import/import-texts.ts';
import type { NewsImportTexts } from '../../src/i18n/import-news/import-news-texts.ts';
import type { NeededNewsFact } from '../../src/import/news/draft-news.ts';
import { readMoment } from '../../src/import/news/read-moment.ts';
import { askWhether, type Terminal } from './ask-facts.ts';

/**
 * Asks in a terminal for what an article lacks; it may be left out.
 *
 * @param name of the article
 * @param timezone the site's
 */
export async function askNews(
  name: string,
  questions: readonly NeededNewsFact[],
  timezone: string,
  { news, importing }: { news: NewsImportTexts; importing: ImportTexts },
  terminal: Terminal = {},
): Promise<Partial<Record<NeededNewsFact, string>> | 'skip' | 'stop'> {
  const whether = await askWhether(name, importing, terminal);
  if (whether !== 'answer') return whether;
  const answers: Partial<Record<NeededNewsFact, string>> = {};
  for (const question of questions) {
    const momentIn = (answer: string) => readMoment(answer, timezone)?.moment;
    const answer = await text({
      message: news.ask[question],
      validate: (written = '') => {
        if (written.trim() === '') return news.ask[question];
        return question === 'published' && momentIn(written) === undefined ? news.wrongMoment(written) : undefined;
      },
      ...terminal,
    });
    if (isCancel(answer)) return 'stop';
    answers[question] = question === 'published' ? momentIn(answer)! : cleanLine(answer);
  }
  return answers;
}
