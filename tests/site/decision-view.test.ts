import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/i18n/phrase.ts';
import { decisionPageView, decisionPaths } from '../../src/site/decision-pages.ts';
import { decisionView } from '../../src/site/decision-view.ts';
import { decision, news, type Written } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

function viewOf(written: Written, asOf = '2022-01-01') {
  const site = siteOf([decision('2021/1-qd', written)], asOf);
  return decisionView(site, decisionOf(site, '2021/1-qd'));
}

function factOf(written: Written, label: string): string | undefined {
  return viewOf(written)
    .facts.find((fact) => fact.label === label)
    ?.values.map(plainText)
    .join('; ');
}

describe('decisionView', () => {
  it.each<[text: Written, note: string[]]>([
    [{ text: 'full' }, []],
    [{ text: 'summary' }, ['Bản tóm tắt của ban biên tập, không phải nguyên văn.']],
    [{ text: 'extract' }, ['Bản trích, không phải toàn văn.']],
    [
      { withdrawn: { date: '2021-05-01', reason: 'dữ liệu cá nhân' } },
      ['Nội dung đã được gỡ ngày 01/5/2021. Lý do: dữ liệu cá nhân'],
    ],
  ])('says what the text is: %j', (written, notes) => {
    expect(viewOf(written).notes.map(plainText)).toEqual(notes);
  });

  it('shows neither text nor files of a withdrawn decision', () => {
    const attachments: Written['attachments'] = [{ file: '2021/a.pdf', kind: 'signed' }];
    expect(viewOf({ attachments }).attachments).toHaveLength(1);
    const { html, attachments: shown } = viewOf({ attachments, withdrawn: { date: '2021-05-01', reason: 'x' } });
    expect([html, shown]).toEqual(['', []]);
  });

  it.each<[written: Written, label: string, value: string | undefined]>([
    [{ effective: '2021-02-03', effectiveBasis: 'kể từ ngày ký' }, 'Ngày có hiệu lực', '03/02/2021 – kể từ ngày ký'],
    [{}, 'Ngày có hiệu lực', '01/01/2021'],
    [{ number: '1/2021/QĐ-UBND' }, 'Ngày có hiệu lực', '01/01/2021 (suy đoán: văn bản không nêu ngày)'],
    [{ number: '1/UBND-KT', type: 'cong-van' }, 'Ngày có hiệu lực', undefined],
    [{ expires: '2026-01-01' }, 'Ngày hết hiệu lực', '01/01/2026'],
    [{ endsWhen: 'Ban Chỉ đạo giải thể' }, 'Hết hiệu lực khi', 'Ban Chỉ đạo giải thể'],
    [{ signers: [{ name: 'A', role: 'Chủ tịch', capacity: 'KT.' }] }, 'Người ký', 'A, KT. Chủ tịch'],
    [{ signers: [{ name: 'A', role: 'Chủ tịch', capacity: 'TM. UBND' }] }, 'Người ký', 'A, TM. UBND, Chủ tịch'],
    [{ signers: [{ name: 'A' }] }, 'Người ký', 'A'],
    [{ published: '2021-01-01' }, 'Ngày đăng', undefined],
    [{ published: '2021-01-05' }, 'Ngày đăng', '05/01/2021'],
  ])('of %j states "%s"', (written, label, value) => {
    expect(factOf(written, label)).toBe(value);
  });

  it('explains the capacity of a signer', () => {
    const { facts } = viewOf({ signers: [{ name: 'A', role: 'Chủ tịch', capacity: 'KT.' }] });
    expect(facts.find(({ label }) => label === 'Người ký')?.values[0]).toContainEqual({
      text: 'KT.',
      meaning: 'ký thay',
    });
  });

  it('links a source only to an address of the web', () => {
    const partsOf = (url: string) =>
      viewOf({ source: { name: 'Báo', url } }).facts.find(({ label }) => label === 'Nguồn')?.values[0];
    expect(partsOf('https://bao.example/1')).toEqual([{ text: 'Báo', href: 'https://bao.example/1' }]);
    expect(partsOf('javascript:alert(1)')).toEqual(['Báo']);
  });

  it('puts signed originals first', () => {
    const attachments: Written['attachments'] = [
      { file: '2021/phu-luc.docx', kind: 'annex' },
      { file: '2021/bản ký.pdf', kind: 'signed' },
    ];
    expect(viewOf({ attachments }).attachments).toEqual([
      { href: '/attachments/2021/b%E1%BA%A3n%20k%C3%BD.pdf', title: 'Bản ký', kind: 'Bản ký, PDF', signed: true },
      { href: '/attachments/2021/phu-luc.docx', title: 'Phụ lục', kind: 'Phụ lục, DOCX', signed: false },
    ]);
  });

  it('has contents where there are enough headings', () => {
    const headings = ['Chương I', 'Mục 1', 'Điều 1'].map((text, index) => ({
      depth: index + 2,
      id: `h${index}`,
      text,
    }));
    const contents = (some: typeof headings) => {
      const site = siteOf([decision('2021/1-qd')], '2022-01-01', {}, some);
      return decisionView(site, decisionOf(site, '2021/1-qd')).contents.map(({ depth }) => depth);
    };
    expect(contents(headings)).toEqual([1, 2, 3]);
    expect(contents(headings.slice(1))).toEqual([]);
  });
});

describe('a stub', () => {
  const acting = decision('2022/2-qd', {
    supersedes: [{ ref: '601/QĐ-UBND', issued: '2021-03-09', url: 'https://noi-khac.example/601' }],
  });
  const site = siteOf([acting], '2023-01-01');
  const view = decisionView(site, decisionOf(site, '2021/601-qd-ubnd'));

  it('is not for search engines and says that the text is not held', () => {
    expect(view.frame.noindex).toBe(true);
    expect(view.notes.map(plainText).join()).toContain('Kho không có văn bản này');
    expect(view.elsewhere).toBe('https://noi-khac.example/601');
  });

  it('leads up to no list of a year in which nothing is held', () => {
    expect(view.frame.crumbs?.map(({ href }) => href)).toEqual(['/', '/van-ban/']);
  });

  it('names what stands in its place, and who speaks of it', () => {
    expect(view.panel[0]?.instead?.items.map(({ id }) => id)).toEqual(['2022/2-qd']);
    expect(view.relations.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
      ['Bị thay thế bởi', ['2022/2-qd']],
    ]);
  });
});

describe('a translation', () => {
  const original = decision('2021/1-qd');
  const translation = decision('2021/1-qd-en', { lang: 'en', translationOf: '2021/1-qd', title: 'On 1' });
  const site = siteOf([original, translation], '2022-01-01');

  it('has a page of its own, without a state, which leads to the original', () => {
    expect(decisionPaths(site).map(({ props }) => props.id)).toEqual(['2021/1-qd', '2021/1-qd-en']);
    const view = decisionPageView(site, '2021/1-qd-en');
    expect([view.panel, view.lang, view.original?.id]).toEqual([[], 'en', '2021/1-qd']);
  });

  it('is linked from the original, for readers and machines', () => {
    const view = decisionPageView(site, '2021/1-qd');
    expect(view.translations).toEqual([{ text: 'Tiếng Anh', href: '/van-ban/2021/1-qd-en/' }]);
    expect(view.frame.alternates).toEqual([
      { lang: 'vi', path: '/van-ban/2021/1-qd/' },
      { lang: 'en', path: '/van-ban/2021/1-qd-en/' },
    ]);
  });
});

it('shows the news about a decision', () => {
  const site = siteOf([decision('2021/1-qd'), news('2021/tin', { about: [{ ref: '2021/1-qd' }] })], '2022-01-01');
  expect(decisionView(site, decisionOf(site, '2021/1-qd')).news.map(({ href }) => href)).toEqual([
    '/tin-tuc/2021/tin/',
  ]);
});
