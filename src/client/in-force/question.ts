import type { ForceFilter } from '../../domain/in-force/in-force-on.ts';
import type { QuestionNames } from '../../domain/in-force/in-force-settings.ts';

/** What a reader asks. */
export interface Question extends ForceFilter {
  /** The day as it is written: `2021-09-06` once it was read, else as the reader typed it; empty for today. */
  day: string;
  /** A decision's id, or its number as the reader typed it. */
  decision?: string;
  /** The page of a list, from 1 on. */
  page: number;
}

const PARTS = ['day', 'issuer', 'type', 'topic', 'decision'] as const;

/** The question that an address carries after its `?`; undefined where it carries none. */
export function readQuestion(search: string, names: QuestionNames): Question | undefined {
  const parameters = new URLSearchParams(search);
  const values = PARTS.map((part) => [part, parameters.get(names[part])?.trim() ?? ''] as const);
  if (values.every(([, value]) => value === '')) return undefined;
  const page = Number(parameters.get(names.page));
  return {
    day: '',
    ...Object.fromEntries(values.filter(([, value]) => value !== '')),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** A question as it stands in an address, from `?` on. Ids keep their slash. */
export function writeQuestion(question: Question, names: QuestionNames): string {
  const parts = PARTS.flatMap((part) => {
    const value = question[part];
    return value ? [`${names[part]}=${encodeURIComponent(value).replaceAll('%2F', '/')}`] : [];
  });
  if (question.page > 1) parts.push(`${names.page}=${question.page}`);
  return `?${parts.join('&')}`;
}
