import { addDays, dateAtStart } from '../plain-date.ts';
import { foldInPlace } from '../vietnamese-text.ts';
import type { StatedDay } from './operative-clause.ts';
import { nounOfSelf } from './self.ts';
import type { Skeleton } from './skeleton.ts';

const SAID: readonly { key: StatedDay['key']; words: RegExp; daysLater: number }[] = [
  { key: 'effective', words: /^ này có hiệu lực(?: thi hành| pháp luật)? (?:kể )?từ (?=ngày \d)/u, daysLater: 0 },
  { key: 'expires', words: /^ này hết hiệu lực(?: thi hành| pháp luật)? (?:kể )?từ (?=ngày \d)/u, daysLater: 0 },
  {
    key: 'expires',
    words: /^ này có hiệu lực(?: thi hành| pháp luật)? (?:[^,;:.]{1,80} )?đến hết (?=ngày \d)/u,
    daysLater: 1,
  },
];

/** The days that a sentence about the document itself gives for its entry into force and its end. */
export function statedDays({ text }: Skeleton): Omit<StatedDay, 'sentence'>[] {
  const noun = nounOfSelf(text);
  if (noun === undefined) return [];
  const rest = text.slice(noun.length);
  return SAID.flatMap(({ key, words, daysLater }) => {
    const lead = words.exec(rest)?.[0].length;
    const day = lead === undefined ? undefined : dateAtStart(foldInPlace(rest.slice(lead, lead + 60)))?.day;
    return day === undefined ? [] : [{ key, noun, day: addDays(day, daysLater) }];
  });
}
