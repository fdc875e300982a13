import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import type { AnswerStrings } from '../../i18n/in-force/strings.ts';
import { numberSource } from '../search/number-source.ts';
import { dayOfReading } from '../today/day-of-reading.ts';
import { answerTo, type AnswerSources } from './answer.ts';
import { answerView, type AnswerContext } from './answer-view.ts';
import { forceSource, jsonLoader, OutdatedIndex } from './force-source.ts';
import { readQuestion, writeQuestion, type Question } from './question.ts';
import { questionForm } from './question-form.ts';

/**
 * Brings the page about a day to life: the question stands in the address, and is answered from the site's data,
 * which are loaded only once something is asked. The markup is that of InForceForm.astro.
 */
export function startInForcePage(panel: HTMLElement): void {
  const json = panel.querySelector('[data-in-force-settings]')?.textContent ?? '';
  const settings = JSON.parse(json) as InForceSettings<AnswerStrings>;
  const today = () => dayOfReading(settings.timezone, settings.coverage.asOf);
  const form = questionForm(panel, settings, today);
  const view = answerView(panel, settings);
  const answered = answerer(settings);
  let run = 0;

  const ask = async (question: Question, then: () => void = () => {}) => {
    const mine = ++run;
    view.loading();
    try {
      const answer = await answered(question, today());
      if (mine !== run) return;
      if (answer.kind === 'decision') form.meant(answer.decision.id, answer.decision.number);
      view.show(answer, contextOf(question, form.filters(), settings));
      if (answer.kind === 'wrong-day') form.focusDay();
      else then();
    } catch (error) {
      if (mine !== run) return;
      console.warn(error);
      view.fail();
    }
  };
  const askAddress = (then?: () => void) => {
    const question = readQuestion(location.search, settings.names);
    const shown = form.fill(question ?? { day: '', page: 1 });
    if (question) return ask(shown, then);
    run++;
    view.clear();
    return undefined;
  };
  const go = (address: string, then?: () => void) => {
    if (address !== location.search) history.pushState(null, '', address);
    void askAddress(then);
  };

  form.onSubmit(() => go(writeQuestion(form.read(), settings.names), view.focus));
  view.onRetry(() => void askAddress());
  addEventListener('popstate', () => void askAddress());
  followLinks(panel, (address) => go(address, view.focus));
  void askAddress();
}

/** Answers questions, with the data loaded once; again with new data where the site was built anew meanwhile. */
function answerer(settings: InForceSettings) {
  const { base } = settings.paths;
  const fresh = (): AnswerSources => ({
    force: forceSource(jsonLoader(base)),
    numbers: numberSource(base, settings.numbers),
  });
  let sources = fresh();
  return async (question: Question, today: string) => {
    try {
      return await answerTo(question, today, sources, settings);
    } catch (error) {
      if (!(error instanceof OutdatedIndex)) throw error;
      sources = fresh();
      return answerTo(question, today, sources, settings);
    }
  };
}

function contextOf(question: Question, filters: string[], { names, paths }: InForceSettings): AnswerContext {
  const { decision: _, ...list } = question;
  const href = (asked: Question) => paths.inForce + writeQuestion(asked, names);
  return {
    filters,
    pageHref: (page) => href({ ...question, page }),
    decisionHref: (id) => href({ ...question, decision: id, page: 1 }),
    listHref: href({ ...list, page: 1 }),
  };
}

/** Answers links to other questions in place, as long as the reader doesn't ask for a tab of their own. */
function followLinks(panel: HTMLElement, go: (address: string) => void): void {
  panel.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || link.pathname !== location.pathname || link.search === '') return;
    event.preventDefault();
    go(link.search);
  });
}
