import { describe, expect, it } from 'vitest';
import type { UrgentNotice } from '../../src/domain/settings.ts';
import { checkLinks } from '../../src/site/check-links.ts';
import { urgentView } from '../../src/site/urgent-view.ts';
import { makeSite } from './make-archive.ts';

const NOTICE: UrgentNotice = { text: 'Tạm dừng', from: '2021-09-06', until: '2021-09-10', level: 'warning' };

const siteOn = (asOf: string, urgent: Partial<UrgentNotice> = {}, locale: 'vi' | 'en' = 'vi') =>
  makeSite({ asOf, settings: { locale, urgent: { ...NOTICE, ...urgent } } });

describe('urgentView', () => {
  it.each([
    ['2021-09-05', 'waits'],
    ['2021-09-06', 'is seen'],
    ['2021-09-09', 'is seen'],
    ['2021-09-10', 'is gone'],
  ])('of data of %s %s', (asOf, what) => {
    const view = urgentView(siteOn(asOf));
    expect(view ? (view.isToCome ? 'waits' : 'is seen') : 'is gone').toBe(what);
  });

  it('says its level and its days in words, and for scripts', () => {
    expect(urgentView(siteOn('2021-09-06'))).toEqual({
      ...{ level: 'warning', label: 'Cảnh báo', text: 'Tạm dừng', isToCome: false, span: '2021-09-06/2021-09-10' },
      days: 'Từ ngày 06/9/2021 đến hết ngày 09/9/2021.',
    });
  });

  it.each([
    ['vi', 'Ngày 06/9/2021.'],
    ['en', 'On 6 September 2021.'],
  ] as const)('of a single day, %s', (locale, days) => {
    expect(urgentView(siteOn('2021-09-06', { until: '2021-09-07' }, locale))?.days).toBe(days);
  });

  it.each([
    ['https://vi-du.example/', 'https://vi-du.example/'],
    ['/van-ban/', '/van-ban/'],
    ['/khong-co/', undefined],
    [undefined, undefined],
  ])('leads to %s as %s', (link, href) => {
    expect(urgentView(siteOn('2021-09-06', link === undefined ? {} : { link }))?.href).toBe(href);
  });
});

it.each([
  ['/van-ban/', []],
  ['https://vi-du.example/', []],
  ['/van-bn/', ['dead-link']],
])('a notice that leads to %s is told of as %s', (link, codes) => {
  const problems = checkLinks(siteOn('2021-09-06', { link }));
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(problems.every(({ place }) => place.path?.join('.') === 'urgent.link')).toBe(true);
});
