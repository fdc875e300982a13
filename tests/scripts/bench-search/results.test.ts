import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../scripts/bench-search/engine.ts';
import { shownAnchors } from '../../../scripts/bench-search/pagefind-engine.ts';
import { partsOf } from '../../../scripts/bench-search/pagefind-parts.ts';
import { leadsTo } from '../../../scripts/bench-search/scores.ts';

describe('a link leads to an address', () => {
  it.each([
    ['the page', '2019/a', '2019/a', true],
    ['a page, from within', '2019/a#dieu-5', '2019/a', true],
    ['an article', '2019/a#dieu-5', '2019/a#dieu-5', true],
    ['an article, from a clause of it', '2019/a#dieu-5-khoan-2', '2019/a#dieu-5', true],
    ['an article, from a point of it', '2019/a#dieu-5a-diem-c', '2019/a#dieu-5a', true],
    ['not from the page alone', '2019/a', '2019/a#dieu-5', false],
    ['not from a number that begins alike', '2019/a#dieu-51', '2019/a#dieu-5', false],
    ['not from a second article of the same number', '2019/a#dieu-5-2', '2019/a#dieu-5', false],
    ['not from another page', '2019/a-b#dieu-5', '2019/a', false],
  ])('%s', (_, link, address, leads) => {
    expect(leadsTo(link, address)).toBe(leads);
  });
});

it('a result without an anchor links to its page, any other to its anchors in order', () => {
  expect(linksOf('2019/a', [])).toEqual(['2019/a']);
  expect(linksOf('2019/a', ['dieu-5', 'dieu-2'])).toEqual(['2019/a#dieu-5', '2019/a#dieu-2']);
});

it('of the parts that Pagefind finds on a page, the three with the most words count, and not the page itself', () => {
  const parts = [
    { locations: 9 },
    { anchor: 'dieu-1', locations: 1 },
    { anchor: 'dieu-2', locations: 3 },
    { anchor: 'dieu-3', locations: 2 },
    { anchor: 'dieu-4', locations: 5 },
  ];
  expect(shownAnchors(parts)).toEqual(['dieu-4', 'dieu-2', 'dieu-3']);
});

it('a part goes from a heading with an id to the next; what has no words of the query is none', () => {
  const heading = (id: string, location: number, element = 'h2') => ({ element, id, text: id, location });
  const anchors = [heading('dieu-2', 20), heading('dieu-1', 10), heading('muc-luc', 12, 'nav'), heading('dieu-3', 30)];
  expect(partsOf([2, 11, 12, 25, 40, 41], anchors)).toEqual([
    { locations: 1 },
    { anchor: 'dieu-1', locations: 2 },
    { anchor: 'dieu-2', locations: 1 },
    { anchor: 'dieu-3', locations: 2 },
  ]);
  expect(partsOf([31], anchors)).toEqual([{ anchor: 'dieu-3', locations: 1 }]);
});
