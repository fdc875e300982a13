import { describe, expect, test } from 'vitest';
import { compareStrings, entriesOf } from '../../scripts/languages/compare-strings.ts';
import { areasOf, loadStrings, type StringSet } from '../../scripts/languages/string-sets.ts';

/** Texts of the English set that show how Vietnamese numbers and citations are written, and a French é. */
const VIETNAMESE_IN_ENGLISH = new Set([
  'types.thong-cao',
  'check-lists/unknownDecision',
  'problems/of.unknown-number-form',
  'problems/of.unknown-reference',
  'problems/of.unreadable-reference',
  'problems/of.prose-day-differs',
  'search/idle',
  'register/problem.no-symbol',
  'register/problem.no-number',
]);

/** Texts that are the same in both languages: marks. */
const SAME_IN_BOTH = new Set(['compare/markEnd', 'in-force/answer.groupCount']);

const LETTERS_OF_VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

interface Area {
  area: string;
  vi: StringSet;
  en: StringSet;
}

const areas: Area[] = await Promise.all(
  areasOf(process.cwd()).map(async (area) => ({
    area,
    vi: (await loadStrings(process.cwd(), area, 'vi')) ?? {},
    en: (await loadStrings(process.cwd(), area, 'en')) ?? {},
  })),
);

test('there are strings to look at', () => {
  expect(areas.length).toBeGreaterThan(5);
  expect(areas.every(({ vi }) => entriesOf(vi).length > 0)).toBe(true);
});

describe.each(areas)('strings of src/i18n/$area', ({ area, vi, en }) => {
  const inVietnamese = new Map(entriesOf(vi).map(({ key, value }) => [key, value]));
  const texts = entriesOf(en).map(({ key, value }) => ({ name: area ? `${area}/${key}` : key, key, value }));

  test('have the same keys in both languages', () => {
    expect(compareStrings(vi, en)).toEqual({ missing: [], empty: [], unknown: [] });
    expect(compareStrings(en, vi)).toEqual({ missing: [], empty: [], unknown: [] });
  });

  test('take what they are made of alike', () => {
    const unlike = texts.filter(({ key, value }) => {
      const other = inVietnamese.get(key);
      return typeof value === 'function' && typeof other === 'function' && value.length !== other.length;
    });
    expect(unlike.map(({ name }) => name)).toEqual([]);
  });

  test('hold no Vietnamese in English', () => {
    const found = texts.filter(({ value }) => LETTERS_OF_VIETNAMESE.test(String(value)));
    expect(found.map(({ name }) => name).filter((name) => !VIETNAMESE_IN_ENGLISH.has(name))).toEqual([]);
  });

  test('are translated', () => {
    const same = texts.filter(
      ({ key, value }) => typeof value === 'string' && value !== '' && value === inVietnamese.get(key),
    );
    expect(same.map(({ name }) => name).filter((name) => !SAME_IN_BOTH.has(name))).toEqual([]);
  });
});
