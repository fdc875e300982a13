import type { Decision } from '../domain/archive.ts';

/**
 * The events that will end a decision, in words: as its file says (`endsWhen`), and those that open extensions which
 * took effect name. None where its end is a day.
 */
export function endEvents({
  record,
  inverse,
  timeline = [],
}: Pick<Decision, 'record'> & Partial<Pick<Decision, 'inverse' | 'timeline'>>): string[] {
  const isOpen = timeline.at(-1)?.state !== 'expired';
  const extensions = isOpen ? (inverse?.extendedBy.filter(({ day }) => day !== undefined) ?? []) : [];
  const events = [record?.endsWhen, ...extensions.map(({ terms }) => terms.untilEvent)];
  return [...new Set(events)].filter((event) => event !== undefined);
}
