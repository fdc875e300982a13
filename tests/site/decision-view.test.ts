import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/i18n/phrase.ts';
import { decisionPageView, decisionPaths } from '../../src/site/decision-pages.ts';
import { decisionView } from '../../src/site/decision-view.ts';
import type { PdfSignature } from '../../src/reading/pdf/signatures.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import type { Site } from '../../src/site/site.ts';
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

const SIGNED: Written = { attachments: [{ file: '2021/a.pdf', kind: 'signed' }] };

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

  it.each<[files: NonNullable<Written['attachments']>, href: string | undefined]>([
    [[], undefined],
    [[{ file: '2021/phu-luc.pdf', kind: 'annex' }], undefined],
    [[{ file: '2021/a.pdf', kind: 'scan' }], '/attachments/2021/a.pdf'],
    [
      [
        { file: '2021/a.pdf', kind: 'scan' },
        { file: '2021/b.pdf', kind: 'signed' },
      ],
      '/attachments/2021/b.pdf',
    ],
  ])('says that nobody has proofread a text, and leads to the original of %j', (attachments, href) => {
    const { notes } = viewOf({ source: { name: 'Bản chụp', machineRead: true }, attachments });
    expect(notes.map(plainText)).toEqual([
      'Văn bản do máy nhận dạng chữ từ bản chụp, chưa được đối chiếu; đọc bản gốc khi cần chính xác.',
    ]);
    expect(notes[0]!.flatMap((part) => (typeof part === 'object' && 'href' in part ? [part.href] : []))).toEqual(
      href === undefined ? [] : [href],
    );
  });

  it('says nothing of the kind of a text that it does not show', () => {
    const source = { name: 'Bản chụp', machineRead: true };
    expect(viewOf({ source, text: 'none' }).notes.map(plainText)).toEqual([
      'Kho chưa có nội dung văn bản này, chỉ có thông tin về văn bản.',
    ]);
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

  it('puts signed originals first, and says what each file is as far as its name does not', () => {
    const attachments: Written['attachments'] = [
      { file: '2021/so-lieu.xlsx' },
      { file: '2021/phu-luc.docx', kind: 'annex', title: 'Danh sách thành viên' },
      { file: '2021/bản chụp.pdf', kind: 'scan' },
      { file: '2021/bản ký.pdf', kind: 'signed', sha256: 'AB12' },
    ];
    const fileFacts = new Map([
      ['2021/bản ký.pdf', { bytes: 1_234_567, pages: 3 }],
      ['2021/phu-luc.docx', { bytes: 45_000 }],
    ]);
    const site: Site = { ...siteOf([decision('2021/1-qd', { attachments })], '2022-01-01'), fileFacts };
    const shown = decisionView(site, decisionOf(site, '2021/1-qd')).attachments;
    expect(shown.map(({ title, facts }) => [title, ...facts].join(' '))).toEqual([
      'Bản ký (PDF, 3 trang, 1,2 MB)',
      'Bản chụp (PDF)',
      'Danh sách thành viên (phụ lục, DOCX, 45 kB)',
      'so-lieu.xlsx (XLSX)',
    ]);
    expect(shown[0]).toMatchObject({
      href: '/attachments/2021/b%E1%BA%A3n%20k%C3%BD.pdf',
      signed: true,
      reading: {
        facts: [
          { name: 'Số trang', value: '3' },
          { name: 'Dung lượng', value: '1,2 MB' },
          { name: 'Mã SHA-256', value: 'ab12', isCode: true },
        ],
        signatures: [],
      },
    });
    expect(shown[3]).not.toHaveProperty('reading');
  });

  it('tells the digest of the file that is put out, and what its signatures say, without a claim that they are valid', () => {
    const attachments: Written['attachments'] = [{ file: 'a.pdf', kind: 'signed', sha256: 'AB12' }];
    const signatures: PdfSignature[] = [
      {
        kind: 'approval',
        signer: { name: 'Nguyễn Văn Mẫu', organisation: 'UBND tỉnh Ví Dụ' },
        issuer: { name: 'CA thử nghiệm' },
        time: { at: '2021-03-04T20:05:00.000Z', by: 'signer' },
        coversWhole: false,
      },
      {
        kind: 'timestamp',
        signer: { name: 'TSA' },
        time: { at: '2021-03-05T01:00:00.000Z', by: 'service' },
        coversWhole: true,
      },
      { kind: 'approval' },
    ];
    const pdfs = {
      factsOf: () => ({ made: 'none' as const, signatures }),
      textOf: () => undefined,
      plainTextOf: () => undefined,
    };
    const digests = new Map([['a.pdf', 'cd34']]);
    const site: Site = { ...siteOf([decision('2021/1-qd', { attachments })], '2022-01-01'), digests, pdfs };
    const reading = decisionView(site, decisionOf(site, '2021/1-qd')).attachments[0]!.reading!;
    const lines = (facts: readonly { name: string; value: string }[]) =>
      facts.map(({ name, value }) => `${name}: ${value}`);
    expect(lines(reading.facts)).toEqual(['Mã SHA-256: cd34']);
    expect(reading.signatures.map(({ name, facts, note }) => [name, ...lines(facts), ...(note ? [note] : [])])).toEqual(
      [
        [
          'Chữ ký số 1',
          'Người ký: Nguyễn Văn Mẫu (UBND tỉnh Ví Dụ)',
          'Nơi cấp chứng thư: CA thử nghiệm',
          'Thời điểm: 03:05, 05/3/2021, theo máy của người ký',
          'Phạm vi: Chữ ký không bao trùm toàn bộ tệp: có phần được thêm vào sau khi ký.',
        ],
        [
          'Dấu thời gian 2',
          'Người ký: TSA',
          'Thời điểm: 08:00, 05/3/2021, theo dịch vụ cấp dấu thời gian',
          'Phạm vi: Chữ ký bao trùm toàn bộ tệp.',
        ],
        ['Chữ ký số 3', 'Tệp mang một chữ ký số mà trang này không đọc được thông tin.'],
      ],
    );
  });

  it.each<[written: Written, settings: Partial<SiteSettings>, line: string | undefined]>([
    [SIGNED, {}, 'Nội dung trên trang là bản chép để đọc và tìm kiếm; bản có giá trị pháp lý là bản ký.'],
    [SIGNED, { originals: 'Bản ký là bản gốc.' }, 'Bản ký là bản gốc.'],
    [{ ...SIGNED, text: 'summary' }, {}, 'Bản có giá trị pháp lý là bản ký.'],
    [{}, {}, 'Kho chưa có bản ký của văn bản này; khi cần, hãy đối chiếu với bản gốc ở cơ quan ban hành.'],
    [{}, { originals: 'Bản ký là bản gốc.' }, expect.stringContaining('Kho chưa có bản ký')],
    [{}, { profile: 'plain' }, undefined],
    [{ ...SIGNED, text: 'none' }, {}, undefined],
    [{ ...SIGNED, withdrawn: { date: '2021-05-01', reason: 'x' } }, {}, undefined],
  ])('of %j on a site of %j says how page and original relate', (written, settings, line) => {
    const site = siteOf([decision('2021/1-qd', written)], '2022-01-01', settings);
    expect(decisionView(site, decisionOf(site, '2021/1-qd')).originals).toEqual(line);
  });

  it.each<[written: Written, tag: string]>([
    [{}, 'Nguyên văn'],
    [{ text: 'extract' }, 'Bản trích'],
    [{ text: 'summary' }, 'Bản tóm tắt'],
    [{ text: 'none' }, 'Chưa có nội dung'],
    [{ withdrawn: { date: '2021-05-01', reason: 'x' } }, 'Đã gỡ nội dung'],
    [{ consolidates: [{ ref: '9/QĐ-UBND', issued: '2020-01-01' }] }, 'Bản hợp nhất'],
  ])('tells in two words what the text of %j is', (written, tag) => {
    expect(viewOf(written).textTag).toBe(tag);
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

it('shows the news about a decision, then other news whose text cites it', () => {
  const cites = { citations: [{ number: '1/QĐ-UBND', issued: '2021-01-01' }] };
  const site = siteOf(
    [
      decision('2021/1-qd', { number: '1/QĐ-UBND', issued: '2021-01-01' }),
      news('2021/about', { about: [{ ref: '2021/1-qd' }], published: '2021-02-01', ...cites }),
      news('2021/cites', { published: '2021-03-01', ...cites }),
      news('2021/cites-en', { published: '2021-03-01', lang: 'en', translationOf: '2021/cites', ...cites }),
      news('2021/other', { published: '2021-04-01' }),
    ],
    '2022-01-01',
  );
  expect(decisionView(site, decisionOf(site, '2021/1-qd')).news.map(({ href }) => href)).toEqual([
    '/tin-tuc/2021/about/',
    '/tin-tuc/2021/cites/',
  ]);
});
