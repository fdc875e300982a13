import { describe, expect, it } from 'vitest';
import { headData } from '../../src/site/head-data.ts';
import { legislationData } from '../../src/site/structured-data.ts';
import { decision } from '../domain/records.ts';
import { makeSite } from './make-archive.ts';
import { decisionOf, siteOf } from './view-source.ts';

describe('legislationData', () => {
  const records = [
    decision('2021/1-qd'),
    decision('2022/2-qd', { supersedes: ['2021/1-qd'] }),
    decision('2022/3-qd', { number: '3/2022/QĐ-UBND' }),
  ];
  const site = siteOf(records, '2023-01-01');
  const dataOf = (id: string) => legislationData(site, decisionOf(site, id));

  it.each([
    ['2021/1-qd', 'https://schema.org/NotInForce'],
    ['2022/2-qd', 'https://schema.org/InForce'],
    // Its entry into force is assumed.
    ['2022/3-qd', undefined],
  ])('gives the force of %s on the day of the data', (id, force) => {
    expect(dataOf(id)).toHaveProperty('legislationLegalForce', force);
  });

  it('says that a supersession changes and repeals', () => {
    const target = {
      '@type': 'Legislation',
      '@id': 'https://vi-du.example/van-ban/2021/1-qd/',
      legislationIdentifier: '1/QĐ-UBND',
    };
    expect(dataOf('2022/2-qd')).toMatchObject({ legislationChanges: [target], legislationRepeals: [target] });
  });
});

describe('headData', () => {
  it('keeps data from closing its script', () => {
    const { json } = headData(makeSite(), { title: 'x', path: '/', data: { name: '</script><script>alert(1)' } });
    expect(json).not.toContain('<');
    expect(JSON.parse(json ?? '')).toEqual({ name: '</script><script>alert(1)' });
  });

  it.each([
    ['Tin tức', 'Tin tức | Kho văn bản thử'],
    ['Kho văn bản thử', 'Kho văn bản thử'],
  ])('names the site once: %s', (title, shown) => {
    expect(headData(makeSite(), { title, path: '/' }).title).toBe(shown);
  });

  it('has absolute addresses below the base', () => {
    const site = makeSite({ settings: { url: 'https://host.example/kho/' } });
    expect(headData(site, { title: 'x', path: site.paths.news }).url).toBe('https://host.example/kho/tin-tuc/');
  });
});
