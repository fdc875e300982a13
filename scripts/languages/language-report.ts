import { LOCALES } from '../../src/domain/locale.ts';
import { commandTextsOf, type LanguageTexts } from '../../src/i18n/commands/command-texts.ts';
import { compareStrings, entriesOf } from './compare-strings.ts';
import { areasOf, fileOf, FIRST_LANGUAGE, loadStrings, type StringSet } from './string-sets.ts';

/** What a language lacks, for whoever translates, and whether that is anything. */
export interface LanguageReport {
  text: string;
  isComplete: boolean;
}

/** A language beside which texts are shown, besides the first. */
const SECOND_LANGUAGE = 'en';

/**
 * Tells what a language's files lack: each key with the Vietnamese and the English text. It is said in Vietnamese and
 * English, since whoever translates may read but one of them.
 *
 * @param checkout the folder with `src/i18n/`
 */
export async function languageReport(checkout: string, language: string): Promise<LanguageReport> {
  const blocks: string[] = [];
  let lacking = 0;
  let of = 0;
  let isKnown = true;
  for (const area of areasOf(checkout)) {
    const first = (await loadStrings(checkout, area, FIRST_LANGUAGE)) ?? {};
    const second = (await loadStrings(checkout, area, SECOND_LANGUAGE)) ?? {};
    const written = await loadStrings(checkout, area, language);
    const { missing, empty, unknown } = compareStrings(first, written ?? {});
    of += entriesOf(first).length;
    lacking += missing.length + empty.length;
    isKnown &&= unknown.length === 0;
    const shown = (key: string) => [`    vi: ${sourceOf(first, key)}`, `    en: ${sourceOf(second, key)}`];
    const lines = [
      ...missing.flatMap((key) => [`  ${key}: ${both((texts) => texts.missing)}`, ...shown(key)]),
      ...empty.flatMap((key) => [`  ${key}: ${both((texts) => texts.empty)}`, ...shown(key)]),
      ...unknown.map((key) => `  ${key}: ${both((texts) => texts.unknown)}`),
    ];
    if (lines.length === 0) continue;
    const file = fileOf(area, language);
    blocks.push([written ? file : both((texts) => texts.fileMissing(file)), ...lines].join('\n'));
  }
  return { text: [...blocks, summary(language, lacking, of)].join('\n\n'), isComplete: lacking === 0 && isKnown };
}

function summary(language: string, lacking: number, of: number): string {
  return LOCALES.flatMap((locale) => {
    const { count, languages } = commandTextsOf(locale);
    if (lacking === 0) return [languages.complete(language, count(of))];
    return [languages.lacks(language, count(lacking), count(of)), languages.seeGuide];
  }).join('\n');
}

function both(say: (texts: LanguageTexts) => string): string {
  return [...new Set(LOCALES.map((locale) => say(commandTextsOf(locale).languages)))].join(' / ');
}

/** A text as it stands, or the source of the function that makes it, on one line. */
function sourceOf(set: StringSet, key: string): string {
  const value = entriesOf(set).find((entry) => entry.key === key)?.value;
  if (typeof value === 'function') return Function.prototype.toString.call(value).replace(/\s+/g, ' ');
  return typeof value === 'string' ? value : '–';
}
