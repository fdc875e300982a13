import { describe, expect, it } from 'vitest';
import { coverageView } from '../../../src/site/in-force/coverage-view.ts';
import { inForceView } from '../../../src/site/in-force/in-force-view.ts';
import { yearListPaths, yearListView } from '../../../src/site/in-force/year-view.ts';
import { pageAddresses } from '../../../src/site/page-addresses.ts';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';

const at = (issued: string, more = {}) => ({ issued, effective: issued, issuer: 'ubnd-tinh-a', ...more });

const site = siteOf(
  [
    decision('2021/1-qd-ubnd', at('2021-03-09')),
    decision('2022/2-qd-ubnd', at('2022-12-31', { supersedes: ['2021/1-qd-ubnd'] })),
    decision('2023/3-qd-ubnd', at('2023-01-01', { issuer: 'ubnd-tinh-b', basedOn: ['7/QĐ-UBND ngày 01/02/2020'] })),
  ],
  '2024-12-30',
);

describe('coverageView', () => {
  it('says what is held, of whom and from when to when', () => {
    const { lines, rows, folded } = coverageView(site);
    expect(lines[0]).toBe('Kho có 3 văn bản do 2 cơ quan, người có thẩm quyền ban hành từ năm 2021 đến năm 2023.');
    expect(rows.map(({ issuer, years, count }) => [issuer, years, count])).toEqual([
      ['Ủy ban nhân dân tỉnh A', '2021–2022', '2'],
      ['Ủy ban nhân dân tỉnh B', '2023', '1'],
    ]);
    expect(folded).toBeUndefined();
  });

  it('says that nothing is held, where nothing can be asked', () => {
    const empty = siteOf([], '2024-12-30');
    expect(coverageView(empty)).toEqual({ lines: ['Kho chưa có văn bản nào, nên chưa trả lời được.'], rows: [] });
    expect(inForceView(empty)).toMatchObject({ years: [] });
    expect(inForceView(empty).form).toBeUndefined();
  });
});

describe('inForceView', () => {
  it('offers only what some decision has', () => {
    const { form } = inForceView(site);
    expect(form?.issuers.map(({ value }) => value)).toEqual(['ubnd-tinh-a', 'ubnd-tinh-b']);
    expect(form?.types).toEqual([{ value: 'quyet-dinh', text: 'Quyết định' }]);
    expect(form?.topics).toEqual([]);
  });

  it('names the parts of a question in the language of the site', () => {
    const records = [decision('1997/rfc-2119', { number: 'RFC 2119', issued: '1997-03-01' })];
    const settings = { locale: 'en', profile: 'plain', url: 'https://vi-du.example/archive/' } as const;
    expect(inForceView(siteOf(records, '2024-12-30', settings)).form?.settings).toMatchObject({
      names: { day: 'date', decision: 'decision' },
      paths: { inForce: '/archive/in-force/' },
      name: '{number}',
    });
  });
});

describe('the lists of each 31 December', () => {
  it('are there for the days that the archive can speak of, newest first', () => {
    const { years } = inForceView(site);
    expect(years.map(({ href }) => href)).toEqual(['/hieu-luc/2023/', '/hieu-luc/2022/', '/hieu-luc/2021/']);
    expect(yearListPaths(site, '/hieu-luc/[year]').map(({ params }) => params.year)).toEqual(['2023', '2022', '2021']);
    expect(pageAddresses(site).filter((address) => address.startsWith('/hieu-luc/'))).toHaveLength(4);
  });

  it.each([
    ['2021', ['inForce 1/QĐ-UBND Còn hiệu lực', 'unknown 7/QĐ-UBND Chưa rõ hiệu lực']],
    ['2022', ['inForce 2/QĐ-UBND Còn hiệu lực', 'unknown 7/QĐ-UBND Chưa rõ hiệu lực']],
    [
      '2023',
      ['inForce 3/QĐ-UBND Còn hiệu lực', 'inForce 2/QĐ-UBND Còn hiệu lực', 'unknown 7/QĐ-UBND Chưa rõ hiệu lực'],
    ],
  ])('tell how things stood on that day: %s', (year, expected) => {
    const { groups, heading } = yearListView(site, year, 1);
    expect(heading).toBe(`Văn bản có hiệu lực ngày 31/12/${year}`);
    const told = groups.flatMap(({ group, items }) =>
      items.map(({ name, badge }) => `${group} ${name.number} ${badge?.label}`),
    );
    expect(told).toEqual(expected);
  });

  it('fill pages of 400', () => {
    const many = Array.from({ length: 801 }, (_, n) => decision(`2021/${n + 1}-qd-ubnd`, at('2021-01-02')));
    const large = siteOf(many, '2022-06-01');
    expect(yearListPaths(large, '/hieu-luc/[year]/trang/[page]').map(({ params }) => params)).toEqual([
      { year: '2021', page: '2' },
      { year: '2021', page: '3' },
    ]);
    const lengths = [1, 2, 3].map((page) => yearListView(large, '2021', page).groups[0]?.items.length);
    expect(lengths).toEqual([400, 400, 1]);
  });
});
