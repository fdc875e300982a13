import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import type { AnswerStrings } from '../../i18n/in-force/strings.ts';
import { fillIn } from '../../i18n/search/strings.ts';
import { element } from '../element.ts';
import { writeDate } from '../../domain/write-date.ts';
import type { Answer, ListAnswer } from './answer.ts';
import { caveatOf, headingOf, outcomeOf } from './answer-lines.ts';
import type { DecisionAnswer } from './answer-of-decision.ts';
import { itemList, type ItemWords } from './item-element.ts';

/** How far the page is: `data-state` of its panel. */
export type PageState = 'idle' | 'loading' | 'done' | 'wrong' | 'error';

/** What an answer is shown with beyond itself. */
export interface AnswerContext {
  /** The filters of the question, in words. */
  filters: string[];
  /** The address of another page of the answer, of the same question about another decision, and of the whole list. */
  pageHref(page: number): string;
  decisionHref(id: string): string;
  listHref: string;
}

/** The part of the page that shows answers. */
export interface AnswerView {
  /** Says that an answer is on its way; the last one stays until then. */
  loading(): void;
  show(answer: Answer, context: AnswerContext): void;
  fail(): void;
  clear(): void;
  onRetry(act: () => void): void;
  focus(): void;
}

export function answerView(panel: HTMLElement, settings: InForceSettings<AnswerStrings>): AnswerView {
  const part = <E extends HTMLElement>(name: string) => panel.querySelector<E>(`[data-in-force-${name}]`)!;
  const [region, head, status, body] = [part('answer'), part('head'), part('status'), part('body')];
  const retry = part<HTMLButtonElement>('retry');
  const set = (state: PageState) => {
    panel.dataset.state = state;
    region.setAttribute('aria-busy', String(state === 'loading'));
    retry.hidden = state !== 'error';
  };
  const empty = () => [head, status, body].forEach((place) => place.replaceChildren());
  return {
    loading: () => set('loading'),
    show: (answer, context) => {
      if (answer.kind === 'wrong-day') {
        empty();
        set('wrong');
        return;
      }
      // First, since what changes while it is not shown is not read out.
      set('done');
      head.replaceChildren(...headElements(answer, settings));
      status.replaceChildren(...outcomeOf(answer, settings).map((line) => element('p', '', [line])));
      body.replaceChildren(...bodyElements(answer, context, settings));
    },
    fail: () => {
      empty();
      set('error');
      status.replaceChildren(element('p', '', [settings.texts.failed]));
    },
    clear: () => {
      empty();
      set('idle');
    },
    onRetry: (act) => retry.addEventListener('click', act),
    focus: () => {
      region.focus({ preventScroll: true });
      region.scrollIntoView();
    },
  };
}

function headElements(answer: Exclude<Answer, { kind: 'wrong-day' }>, settings: InForceSettings<AnswerStrings>) {
  const caveat = caveatOf(answer, settings);
  const doubtful = 'coverage' in answer && answer.coverage !== 'within';
  return [
    element('h2', '', [headingOf(answer, settings)]),
    ...(caveat === undefined ? [] : [element('p', doubtful ? 'caveat text-note' : 'caveat', [caveat])]),
  ];
}

function bodyElements(
  answer: Exclude<Answer, { kind: 'wrong-day' }>,
  context: AnswerContext,
  settings: InForceSettings<AnswerStrings>,
): HTMLElement[] {
  const address = element('p', 'printed-only', [location.href]);
  switch (answer.kind) {
    case 'list':
      return [...listElements(answer, context, settings), address];
    case 'decision':
      return [...decisionElements(answer, context, settings), address];
    case 'which':
    case 'no-such': {
      const offered = answer.offered.map((item) => ({ ...item, href: context.decisionHref(item.id) }));
      return [itemList(offered, itemWords(settings)), address];
    }
    default:
      return [address];
  }
}

function listElements(answer: ListAnswer, context: AnswerContext, settings: InForceSettings<AnswerStrings>) {
  const { texts, locale } = settings;
  const { format } = new Intl.NumberFormat(locale);
  const { filters } = context;
  const narrowed =
    filters.length > 0 ? [element('p', '', [fillIn(texts.filters, { filters: filters.join('; ') })])] : [];
  const groups = answer.groups.map(({ group, items }) => {
    const count = fillIn(texts.groupCount, { n: format(answer.counts[group]) });
    const heading = element('h3', '', [texts.groups[group], ' ', element('span', 'count', [count])]);
    const note = texts.groupNotes[group];
    const section = element('section', '', [
      heading,
      ...(note ? [element('p', '', [note])] : []),
      itemList(items, itemWords(settings)),
    ]);
    heading.id = `site-${group}`;
    section.dataset.group = group;
    section.setAttribute('aria-labelledby', heading.id);
    return section;
  });
  return [...narrowed, ...groups, ...(answer.pages > 1 ? [pagerElement(answer, context, texts)] : [])];
}

function pagerElement({ page, pages }: ListAnswer, { pageHref }: AnswerContext, texts: AnswerStrings): HTMLElement {
  const link = (to: number, words: string, rel: string) => {
    const made = element('a', '', [words]);
    made.href = pageHref(to);
    made.rel = rel;
    return element('li', '', [made]);
  };
  const pager = element('nav', 'pager', [
    element('p', '', [fillIn(texts.page, { page, pages })]),
    element('ul', '', [
      ...(page > 1 ? [link(page - 1, texts.previous, 'prev')] : []),
      ...(page < pages ? [link(page + 1, texts.next, 'next')] : []),
    ]),
  ]);
  pager.setAttribute('aria-label', texts.pager);
  return pager;
}

function decisionElements(answer: DecisionAnswer, context: AnswerContext, settings: InForceSettings<AnswerStrings>) {
  const { texts } = settings;
  const { state, decision, instead } = answer;
  const ended = state === 'expired' || state === 'not-applicable';
  const others = instead.length > 0 ? [itemList(instead, itemWords(settings))] : [];
  const heading = element('h3', '', [ended ? texts.instead : texts.preceding]);
  const whole = element('a', 'more', [texts.allOfDay]);
  whole.href = context.listHref;
  return [
    itemList([decision], itemWords(settings)),
    ...(others.length > 0 ? [heading, ...others] : []),
    ...(state === 'expired' && others.length === 0 ? [element('p', '', [texts.insteadNone])] : []),
    element('p', '', [whole]),
  ];
}

function itemWords({ locale, texts, coverage }: InForceSettings<AnswerStrings>): ItemWords {
  const asOf = writeDate(locale, coverage.asOf);
  const todayByOldData = fillIn(texts.stateTodayByOldData, { asOf });
  return { locale, stub: texts.stub, today: texts.stateToday, todayByOldData };
}
