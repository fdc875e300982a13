import { dayIn } from '../../domain/plain-date.ts';
import type { TodaySettings } from '../../domain/today-settings.ts';
import { fitElement } from './fit-element.ts';
import { followDays } from './follow-days.ts';
import { writeToday } from './write-today.ts';

/**
 * The script that brings pages to the day of reading, as the text of a classic script: a module would run only after
 * the page was painted, and what it shows would move.
 */
export function todayScript(settings: TodaySettings): string {
  const parts = Object.entries({ dayIn, writeToday, fitElement }).map(([name, part]) => `${name}:${String(part)}`);
  return `(${String(followDays)})(${JSON.stringify(settings)},{${parts.join(',')}});\n`;
}
