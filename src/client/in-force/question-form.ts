import { readAskedDay } from '../../domain/in-force/asked-day.ts';
import type { ForceFilter } from '../../domain/in-force/in-force-on.ts';
import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { AnswerStrings } from '../../i18n/in-force/strings.ts';
import { fillIn } from '../../i18n/search/strings.ts';
import { writeDate } from '../../domain/write-date.ts';
import { dayInWords } from './day-in-words.ts';
import type { Question } from './question.ts';

/** The form of the page: a day, filters, a decision. */
export interface QuestionForm {
  /** Shows a question. Gives what is shown, with choices that the form doesn't offer, which are asked about once. */
  fill(question: Question): Question;
  read(): Question;
  /** Shows the number of the decision that the question means; while it stays, it is that decision which is asked about. */
  meant(id: string, number: string): void;
  /** The filters that are chosen, in words. */
  filters(): string[];
  onSubmit(act: () => void): void;
  focusDay(): void;
}

const FILTERS = ['issuer', 'type', 'topic'] as const;

/** Watches the form: the day is echoed in words as it is typed, and what is wrong with it once the reader leaves it. */
export function questionForm(
  panel: HTMLElement,
  settings: InForceSettings<AnswerStrings>,
  today: () => PlainDate,
): QuestionForm {
  const form = panel.querySelector('form')!;
  const day = panel.querySelector<HTMLInputElement>('[data-in-force-day]')!;
  const decision = panel.querySelector<HTMLInputElement>('[data-in-force-decision]')!;
  const select = (key: string) => panel.querySelector<HTMLSelectElement>(`[data-in-force-filter="${key}"]`);
  const echo = dayEcho(panel, day, settings, today);
  const known = (text: string) => knownDay(text, today(), settings);
  let meant = { id: '', number: '' };

  const read = (): Question => {
    const one = decision.value.trim();
    return {
      day: known(day.value) ?? day.value.trim(),
      ...chosen(select),
      ...(one && { decision: one === meant.number ? meant.id : one }),
      page: 1,
    };
  };
  return {
    read,
    fill: (question) => {
      const date = known(question.day);
      day.value = date === undefined ? question.day : writeDate(settings.locale, date);
      decision.value = question.decision ?? '';
      for (const key of FILTERS) choose(select(key), question[key] ?? '');
      echo(true);
      return { ...chosenIn(question), ...read(), page: question.page };
    },
    meant: (id, number) => {
      meant = { id, number };
      decision.value = number;
    },
    filters: () => FILTERS.flatMap((key) => wordsOfChoice(select(key))),
    onSubmit: (act) =>
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        act();
      }),
    focusDay: () => day.focus(),
  };
}

/** The day that a text names; today where it is empty, undefined where it names none. */
function knownDay(text: string, today: PlainDate, { coverage }: InForceSettings): PlainDate | undefined {
  const asked = readAskedDay(text, { today, first: coverage.first });
  if ('day' in asked) return asked.day;
  return asked.wrong === 'empty' ? today : undefined;
}

function chosenIn(question: Question): ForceFilter {
  return Object.fromEntries(FILTERS.flatMap((key) => (question[key] ? [[key, question[key]]] : [])));
}

function chosen(select: (key: string) => HTMLSelectElement | null): ForceFilter {
  const values = FILTERS.map((key) => [key, select(key)?.value ?? ''] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function choose(select: HTMLSelectElement | null, value: string): void {
  if (!select) return;
  select.value = value;
  if (select.selectedIndex < 0) select.value = '';
}

function wordsOfChoice(select: HTMLSelectElement | null): string[] {
  const chosen = select?.value && select.selectedOptions[0];
  return chosen ? [`${select.labels[0]?.textContent}: ${chosen.text}`] : [];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Keeps the words below the day's box in step; gives a function that does so now, `settled`: what is wrong is told too. */
function dayEcho(
  panel: HTMLElement,
  day: HTMLInputElement,
  settings: InForceSettings<AnswerStrings>,
  today: () => PlainDate,
): (settled: boolean) => void {
  const place = panel.querySelector<HTMLElement>('[data-in-force-echo]')!;
  const { texts, locale, coverage } = settings;
  const show = (settled: boolean) => {
    const asked = readAskedDay(day.value, { today: today(), first: coverage.first });
    const wrong = 'wrong' in asked && asked.wrong !== 'empty' ? asked.wrong : undefined;
    const said = wrong === undefined ? '' : fillIn(texts.wrongDay[wrong], { typed: day.value.trim() });
    place.textContent =
      'day' in asked ? capitalized(dayInWords(locale, asked.day, texts.weekdays)) : settled ? said : '';
    const isWrong = wrong !== undefined && settled;
    place.classList.toggle('wrong', isWrong);
    if (isWrong) day.setAttribute('aria-invalid', 'true');
    else day.removeAttribute('aria-invalid');
  };
  day.addEventListener('input', () => show(false));
  day.addEventListener('change', () => show(true));
  return show;
}
