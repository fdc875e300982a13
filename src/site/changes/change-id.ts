import type { PageSource } from '../page-source.ts';
import type { ForceChange } from './force-changes.ts';

/**
 * What identifies a change for feeds and calendars, for ever: the decision's address, what of it changes, and the day.
 * Neither words nor causes nor the day of the build are in it.
 *
 * @example 'https://congbo.example/van-ban/2021/601-qd-ubnd/#force-2021-09-06'
 */
export function changeId({ paths }: Pick<PageSource, 'paths'>, { decision, kind, day }: ForceChange): string {
  const what = kind === 'amended' || kind === 'corrected' || kind === 'extended' ? kind : 'force';
  return `${paths.absolute(paths.decision(decision.id))}#${what}-${day}`;
}
