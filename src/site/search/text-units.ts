import { syllablesOf, type Syllable } from '../../domain/search/syllables.ts';
import type { TextSection } from '../../domain/search/text-files.ts';
import { cleanText } from '../../domain/vietnamese-text.ts';
import type { IndexPage } from './index-page.ts';

/** Syllables from which on a text is long: each of its provisions is found by itself. */
const LONG = 1500;

/** "Điều 12.", "Chương II –": which provision it is, before what it is about. */
const NUMBERED = /^(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục)\s+[^\s.:–-]{1,20}\s?[.:–-]?\s*/iu;

/** What is found as one: a page, or one provision of it. */
export interface TextUnit {
  sections: TextSection[];
  /** The words of its title, and those of its text. */
  title: Syllable[];
  text: Syllable[];
  /** The title alone, without a number before it. */
  name: Syllable[];
}

/** Cuts a page into units; the first has the page's own title. */
export function textUnits(page: IndexPage): TextUnit[] {
  const title = page.number === undefined || page.number === page.title ? page.title : `${page.number} ${page.title}`;
  const own: TextSection[] = page.summary === undefined ? [] : [['', '', cleanText(page.summary)]];
  const sections = page.sections.map(({ id = '', title = '', text }): TextSection => [
    id,
    cleanText(title),
    cleanText(text),
  ]);
  const name = syllablesOf(cleanText(page.title));
  const whole = { ...unit(cleanText(title), [...own, ...sections]), name };
  if (whole.text.length < LONG) return [whole];
  const first = sections.findIndex(([id]) => id !== '');
  const head = first < 0 ? sections : sections.slice(0, first);
  const places = first < 0 ? [] : sections.slice(first);
  const provisions = places.map((place) => {
    return { ...unit(place[1], [place], true), name: syllablesOf(place[1].replace(NUMBERED, '')) };
  });
  return [{ ...unit(cleanText(title), [...own, ...head]), name }, ...provisions];
}

function unit(title: string, sections: TextSection[], isPlace = false): Omit<TextUnit, 'name'> {
  const text = sections.flatMap(([, name, text]) => syllablesOf(isPlace ? text : `${name} ${text}`));
  return { sections, title: syllablesOf(title), text };
}
