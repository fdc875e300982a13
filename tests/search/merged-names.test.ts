import { describe, expect, it } from 'vitest';
import { searchUnits } from '../../src/client/search/text/search-units.ts';
import { mergedNames } from '../../src/site/search/merged-names.ts';
import { sourceOf } from './text-source-of.ts';

const ISSUERS = {
  'ubnd-vi-du': {
    name: 'Ủy ban nhân dân tỉnh Ví Dụ',
    short: 'UBND tỉnh Ví Dụ',
    dissolved: '2025-07-01',
    successor: 'ubnd-minh-hoa',
  },
  'ubnd-minh-hoa': { name: 'Ủy ban nhân dân tỉnh Minh Họa', short: 'UBND tỉnh Minh Họa' },
  'so-a': { name: 'Sở Tài nguyên và Môi trường', dissolved: '2025-03-01', successor: 'so-b' },
  'so-b': { name: 'Sở Nông nghiệp và Môi trường', dissolved: '2025-07-01', successor: 'so-c' },
  'so-c': { name: 'Sở Môi trường' },
};

describe('the names of merged issuers', () => {
  it('are told as far as they differ, whole where what differs is no proper name, through every merger', () => {
    expect(mergedNames({ issuers: ISSUERS })).toEqual([
      ['Ví Dụ', 'Minh Họa'],
      ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
      ['Sở Tài nguyên và Môi trường', 'Sở Môi trường'],
      ['Sở Nông nghiệp và Môi trường', 'Sở Môi trường'],
    ]);
  });

  it('end where mergers go in a circle', () => {
    const issuers = { a: { name: 'Sở A', successor: 'b' }, b: { name: 'Sở B', successor: 'a' } };
    expect(mergedNames({ issuers })).toContainEqual(['Sở A', 'Sở B']);
  });
});

describe('a name of a merged issuer', () => {
  const texts = sourceOf([
    { title: 'Học phí năm học 2020', text: 'Ủy ban nhân dân tỉnh Ví Dụ quy định học phí.' },
    { title: 'Học phí năm học 2026', text: 'Ủy ban nhân dân tỉnh Minh Họa quy định học phí.' },
    { title: 'Đường Minh', text: 'Ví von; họa tiết.' },
    { title: 'Báo cáo của Sở Tài nguyên và Môi trường', text: '' },
  ]);
  const search = async (query: string) => {
    const { hits, merged } = await searchUnits(query, false, texts, mergedNames({ issuers: ISSUERS }));
    const titles = hits.map(async ({ unit }) => (await texts.text(unit)).page.title);
    return { titles: await Promise.all(titles), merged };
  };

  it.each([
    ['học phí Minh Họa', ['Học phí năm học 2026', 'Học phí năm học 2020'], ['Ví Dụ']],
    ['học phí tỉnh ví dụ', ['Học phí năm học 2020', 'Học phí năm học 2026'], ['Minh Họa']],
    ['hoc phi UBND tinh vi du', ['Học phí năm học 2020', 'Học phí năm học 2026'], ['Minh Họa']],
    ['báo cáo Sở Môi trường', ['Báo cáo của Sở Tài nguyên và Môi trường'], ['Sở Tài nguyên và Môi trường']],
  ])('%s: finds documents of both, those of the name that was typed first', async (query, titles, told) => {
    const { titles: found, merged } = await search(query);
    expect(found.slice(0, titles.length)).toEqual(titles);
    expect(merged).toEqual(expect.arrayContaining(told));
  });

  it('is not looked for in the place of words that only begin alike', async () => {
    expect((await search('minh bạch')).merged).toEqual([]);
  });
});
