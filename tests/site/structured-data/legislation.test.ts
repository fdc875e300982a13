import { describe, expect, it } from 'vitest';
import { legislationData, translationData } from '../../../src/site/structured-data/legislation.ts';
import { decision } from '../../domain/records.ts';
import { decisionOf, siteOf } from '../view-source.ts';

const FORCE = 'legislationLegalForce';
const refTo = (id: string, number: string) => ({
  ...{ '@type': 'Legislation', '@id': `https://vi-du.example/van-ban/${id}/`, legislationIdentifier: number },
});
const dataOf = (id: string, ...site: Parameters<typeof siteOf>) => {
  const made = siteOf(...site);
  return legislationData(made, decisionOf(made, id));
};

describe('the force of a decision', () => {
  const stays = [decision('2021/1-qd'), decision('2022/2-qd', { supersedes: ['2021/1-qd'] })];
  const coming = [decision('2021/1-qd'), decision('2022/2-qd', { effective: '2024-01-01', supersedes: ['2021/1-qd'] })];

  it.each([
    ['2021/1-qd', 'https://schema.org/NotInForce'],
    ['2022/2-qd', 'https://schema.org/InForce'],
  ])('is told where nothing is known to change it: %s', (id, force) => {
    expect(dataOf(id, stays, '2023-01-01')).toHaveProperty(FORCE, force);
  });

  it.each([
    ['its entry is assumed', '2022/3-qd', [decision('2022/3-qd', { number: '3/2022/QĐ-UBND' })]],
    ['it is known to end', '2021/1-qd', [decision('2021/1-qd', { expires: '2025-01-01' })]],
    ['it is known to enter', '2023/1-qd', [decision('2023/1-qd', { issued: '2022-12-01', effective: '2023-06-01' })]],
    [
      'a suspension is known to be over',
      '2021/1-qd',
      [decision('2021/1-qd'), decision('2022/2-qd', { suspends: [{ ref: '2021/1-qd', until: '2024-01-01' }] })],
    ],
    ['what it implements has ended', '2021/3-qd', [...stays, decision('2021/3-qd', { implements: ['2021/1-qd'] })]],
    ['its type has none', '2021/1-bc', [decision('2021/1-bc', { type: 'bao-cao' })]],
  ])('is left out where %s', (_, id, records) => {
    expect(dataOf(id, records, '2023-01-01')).not.toHaveProperty(FORCE);
  });

  it('has a span of days, up to the last', () => {
    expect(dataOf('2021/1-qd', stays)).toHaveProperty('temporalCoverage', '2021-01-01/2021-12-31');
    expect(dataOf('2022/2-qd', stays)).toHaveProperty('temporalCoverage', '2022-01-01/..');
    expect(dataOf('2021/1-qd', coming, '2023-01-01')).toHaveProperty('temporalCoverage', '2021-01-01/2023-12-31');
  });
});

describe('relations', () => {
  const records = [
    decision('2021/1-qd'),
    decision('2022/2-qd', { supersedes: ['2021/1-qd'], basedOn: [{ ref: '5/QĐ-UBND', issued: '2019-01-01' }] }),
    decision('2023/3-qd', { repeals: [{ ref: '2022/2-qd', provisions: ['Điều 1'] }], amends: ['2022/2-qd'] }),
  ];

  it('say what a decision does, a supersession as a change and a repeal', () => {
    const target = refTo('2021/1-qd', '1/QĐ-UBND');
    expect(dataOf('2022/2-qd', records)).toMatchObject({
      legislationChanges: [target],
      legislationRepeals: [target],
      isBasedOn: [refTo('2019/5-qd-ubnd', '5/QĐ-UBND')],
    });
  });

  it('call an end of parts a change, since to repeal is to end completely', () => {
    const data = dataOf('2023/3-qd', records);
    expect(data).toMatchObject({ legislationChanges: [refTo('2022/2-qd', '2/QĐ-UBND')] });
    expect(data).not.toHaveProperty('legislationRepeals');
  });

  it('say what others do to it, in reverse', () => {
    const acting = refTo('2023/3-qd', '3/QĐ-UBND');
    expect(dataOf('2022/2-qd', records)['@reverse']).toEqual({
      legislationChanges: [acting],
      legislationAmends: [acting],
    });
    expect(dataOf('2023/3-qd', records)).not.toHaveProperty('@reverse');
  });

  it('leave out what never happens', () => {
    const never = decision('2024/4-qd', { effective: '2025-01-01', expires: '2024-12-01', repeals: ['2023/3-qd'] });
    expect(dataOf('2024/4-qd', [...records, never])).not.toHaveProperty('legislationRepeals');
    expect(dataOf('2023/3-qd', [...records, never])).not.toHaveProperty('@reverse');
  });
});

describe('legislationData', () => {
  const original = decision('2021/1-qd', {
    issuer: 'chu-tich-ubnd-tinh-a',
    topics: ['dat'],
    attachments: [
      { file: '2021/ban ký.pdf', kind: 'signed', sha256: 'AB12' },
      { file: '2021/phu-luc.xlsx', kind: 'annex' },
    ],
  });
  const translation = decision('2021/1-qd-en', {
    number: '1/QĐ-UBND',
    lang: 'en',
    translationOf: '2021/1-qd',
    title: 'On land',
  });
  const site = siteOf([original, translation], undefined, { topics: { dat: 'Đất đai' } });
  const data = legislationData(site, decisionOf(site, '2021/1-qd'));

  it('has the facts, the signed file and the translation', () => {
    expect(data).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '1/QĐ-UBND',
      legislationType: 'Quyết định',
      legislationDate: '2021-01-01',
      legislationPassedBy: {
        name: 'Chủ tịch Ủy ban nhân dân tỉnh A',
        url: 'https://vi-du.example/co-quan/chu-tich-ubnd-tinh-a/',
      },
      keywords: ['Đất đai'],
      inLanguage: 'vi',
      encoding: [
        {
          '@type': 'MediaObject',
          contentUrl: 'https://vi-du.example/attachments/2021/ban%20k%C3%BD.pdf',
          encodingFormat: 'application/pdf',
          sha256: 'ab12',
        },
      ],
      workTranslation: [{ '@id': 'https://vi-du.example/van-ban/2021/1-qd-en/', inLanguage: 'en', name: 'On land' }],
    });
  });

  it('never has a property without a value', () => {
    for (const each of [data, dataOf('2020/7-qd', [decision('2020/7-qd', { title: '' })])]) {
      for (const value of Object.values(each)) expect([undefined, null, '', 0]).not.toContain(value);
      expect(JSON.stringify(each)).not.toMatch(/\[\]|\{\}|null|""/);
    }
  });

  it('links the translation back', () => {
    const record = site.archive.translations[0]!;
    expect(translationData(site, record)).toMatchObject({
      '@id': 'https://vi-du.example/van-ban/2021/1-qd-en/',
      inLanguage: 'en',
      translationOfWork: { '@id': 'https://vi-du.example/van-ban/2021/1-qd/' },
    });
  });
});
