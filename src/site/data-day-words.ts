import type { Locale } from '../domain/locale.ts';
import { stringsOf } from '../i18n/strings-of.ts';

/** A sentence in parts; `undefined` is the day of the data, which stands in one file, so that pages don't change daily. */
export type DataDaySentence = (string | undefined)[];

/** The words that say up to which day the data goes. */
export interface DataDayWords {
  asOf: DataDaySentence;
  asOfOldData: DataDaySentence;
  asPublished: string;
  unknownAfter: string;
}

const DAY = '{day}';

/** The words of the day of the data in a language. */
export function dataDayWords(locale: Locale): DataDayWords {
  const { asOf, asOfOldData, asPublished, unknownAfter } = stringsOf(locale).state;
  return { asOf: partsOf(asOf(DAY)), asOfOldData: partsOf(asOfOldData(DAY)), asPublished, unknownAfter };
}

function partsOf(sentence: string): DataDaySentence {
  const [before, after] = sentence.split(DAY);
  return [before, undefined, after];
}
