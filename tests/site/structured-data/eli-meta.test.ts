import { describe, expect, it } from 'vitest';
import type { PageMeta } from '../../../src/site/frame.ts';
import { eliMeta, eliTranslationMeta } from '../../../src/site/structured-data/eli-meta.ts';
import { decision } from '../../domain/records.ts';
import { decisionOf, siteOf } from '../view-source.ts';

const HOST = 'https://vi-du.example';
const work = (id: string) => `${HOST}/van-ban/${id}/`;

const RECORDS = [
  decision('2021/1-qd', { issuer: 'ubnd-tinh-a', topics: ['dat'], published: '2021-01-05' }),
  decision('2021/1-qd-en', { number: '1/QĐ-UBND', lang: 'en', translationOf: '2021/1-qd', title: 'On land' }),
  decision('2022/2-qd', {
    supersedes: ['2021/1-qd'],
    implements: [{ ref: '9/QĐ-UBND', issued: '2019-01-01' }],
    attachments: [{ file: 'a.pdf', kind: 'signed' }],
  }),
  decision('2023/3-qd', { number: '3/2023/QĐ-UBND', expires: '2029-01-01', related: ['2022/2-qd'] }),
];
const site = siteOf(RECORDS, '2024-01-01', { topics: { dat: 'Đất đai' } });
const metaOf = (id: string) => eliMeta(site, decisionOf(site, id));

/** Statements as `property value`, of one subject. */
function said(meta: PageMeta[], about: string): string[] {
  return meta
    .filter((each) => each.about === about)
    .map((each) =>
      each.typeof === undefined ? `${each.property} ${each.content ?? each.resource}` : `a ${each.typeof}`,
    );
}

describe('eliMeta', () => {
  it('describes a decision as a legal resource', () => {
    expect(said(metaOf('2021/1-qd'), work('2021/1-qd'))).toEqual([
      'a eli:LegalResource',
      `eli:type_document ${HOST}/loai/quyet-dinh/`,
      'eli:id_local 1/QĐ-UBND',
      'eli:number 1/QĐ-UBND',
      `eli:passed_by ${HOST}/co-quan/ubnd-tinh-a/`,
      'eli:date_document 2021-01-01',
      'eli:date_publication 2021-01-05',
      'eli:first_date_entry_in_force 2021-01-01',
      'eli:date_no_longer_in_force 2022-01-01',
      'eli:in_force http://data.europa.eu/eli/ontology#InForce-notInForce',
      `eli:is_about ${HOST}/chu-de/dat/`,
      `eli:changed_by ${work('2022/2-qd')}`,
      `eli:repealed_by ${work('2022/2-qd')}`,
      `eli:is_realized_by ${work('2021/1-qd')}#vi`,
      `eli:is_realized_by ${work('2021/1-qd-en')}#en`,
    ]);
  });

  it('describes its text as an expression in a language, and the signed file as a format of that', () => {
    const meta = metaOf('2022/2-qd');
    expect(said(meta, `${work('2022/2-qd')}#vi`)).toEqual([
      'a eli:LegalExpression',
      'eli:title Về 2022/2-qd',
      'eli:language http://publications.europa.eu/resource/authority/language/VIE',
      `eli:is_embodied_by ${HOST}/attachments/a.pdf`,
    ]);
    expect(said(meta, `${HOST}/attachments/a.pdf`)).toEqual([
      'a eli:Format',
      'eli:format http://www.iana.org/assignments/media-types/application/pdf',
    ]);
  });

  it('names each relation and its inverse as ELI does', () => {
    const lines = said(metaOf('2022/2-qd'), work('2022/2-qd'));
    expect(lines).toEqual(
      expect.arrayContaining([
        `eli:changes ${work('2021/1-qd')}`,
        `eli:repeals ${work('2021/1-qd')}`,
        `eli:ensures_implementation_of ${work('2019/9-qd-ubnd')}`,
        `eli:related_to ${work('2023/3-qd')}`,
      ]),
    );
  });

  it('says neither days that are assumed nor a force that is known to change', () => {
    const lines = said(metaOf('2023/3-qd'), work('2023/3-qd')).join('\n');
    expect(lines).not.toContain('eli:in_force');
    expect(lines).not.toContain('eli:first_date_entry_in_force');
    expect(lines).toContain('eli:date_no_longer_in_force 2029-01-01');
  });

  it('says nothing of stubs', () => {
    expect(metaOf('2019/9-qd-ubnd')).toEqual([]);
  });

  it('describes a translation as an expression of the same resource', () => {
    const meta = eliTranslationMeta(site, site.archive.translations[0]!);
    expect(said(meta, `${work('2021/1-qd-en')}#en`)).toEqual([
      `eli:realizes ${work('2021/1-qd')}`,
      `eli:is_translation_of ${work('2021/1-qd')}#vi`,
      'a eli:LegalExpression',
      'eli:title On land',
      'eli:language http://publications.europa.eu/resource/authority/language/ENG',
    ]);
  });
});
