import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../scripts/read-json-lines.ts';
import { readCitation, type Citation } from '../../src/domain/citation.ts';
import { findCitations } from '../../src/domain/find-citations.ts';
import { numberKey } from '../../src/domain/document-number.ts';
import { writePlainDate, writePlainDateInWords } from '../../src/domain/plain-date.ts';

const D601: Citation = {
  number: '601/QĐ-UBND',
  type: 'quyet-dinh',
  issued: '2021-03-09',
  issuerName: 'UBND tỉnh Bình Thuận',
};
const { type: _type, issuerName: _issuer, ...BARE_601 } = D601;

describe('readCitation', () => {
  it.each([
    'Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận',
    'Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021 của UBND tỉnh Bình Thuận',
    'Quyết định 601/QĐ-UBND, ngày 9-3-2021, của UBND tỉnh Bình Thuận về việc kiện toàn Ban Chỉ đạo.',
    'quyết định số: 601/QĐ-UBND (ngày 09/03/2021) của UBND tỉnh Bình Thuận',
    'QUYẾT ĐỊNH Số 601/QĐ–UBND ký ngày 9.3.2021 của UBND tỉnh Bình Thuận;',
    'QĐ số 601/QÐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận',
    'Quyết định số 601/QĐ-UBND của UBND tỉnh Bình Thuận ngày 09/3/2021',
    'Quyết định của UBND tỉnh Bình Thuận số 601/QĐ-UBND ngày 09/3/2021',
    '\u200BQuyết định\u00A0số 601/QĐ\u2011UBND  ngày 09/3/2021\ncủa UBND tỉnh Bình Thuận',
    'Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận'.normalize('NFD'),
  ])('reads %j', (text) => {
    expect(readCitation(text, 'vn')).toEqual(D601);
  });

  it.each<[string, Citation]>([
    ['601/QĐ-UBND ngày 9/3/2021', BARE_601],
    ['601/QĐ-UBND (9/3/2021)', BARE_601],
    ['601/QĐ-UBND, 9/3/2021', BARE_601],
    ['601/QĐ-UBND ngày 2021-03-09', BARE_601],
    ['601/QĐ-UBND', { number: '601/QĐ-UBND' }],
    ['601 / QĐ - UBND', { number: '601 / QĐ - UBND' }],
    ['601/qđ-ubnd', { number: '601/qđ-ubnd' }],
    ['601/QĐ-UBND - UBND tỉnh', { number: '601/QĐ-UBND' }],
    ['Luật số 45/2019/QH14', { number: '45/2019/QH14', type: 'luat' }],
    ['Bộ luật Lao động số 45/2019/QH14', { number: '45/2019/QH14', type: 'bo-luat' }],
    ['NĐ 30/2020/NĐ-CP', { number: '30/2020/NĐ-CP', type: 'nghi-dinh' }],
    ['QĐ 601/QĐ-UBND', { number: '601/QĐ-UBND', type: 'quyet-dinh' }],
    [
      'quyet dinh so 601/QD-UBND ngay 9 thang 3 nam 2021',
      { number: '601/QD-UBND', type: 'quyet-dinh', issued: '2021-03-09' },
    ],
    ['Thông tư liên tịch số 01/2015/TTLT-BTP-BTC', { number: '01/2015/TTLT-BTP-BTC', type: 'thong-tu-lien-tich' }],
    ['Nghị quyết số 52-NQ/TW', { number: '52-NQ/TW', type: 'nghi-quyet' }],
    ['Nghị định số 75-CP', { number: '75-CP', type: 'nghi-dinh' }],
    ['75-CP', { number: '75-CP' }],
    ['826/VJU-KT&ĐBCL', { number: '826/VJU-KT&ĐBCL' }],
    ['1458 TC/QĐ/TCCB ngày 1/2/1995', { number: '1458 TC/QĐ/TCCB', issued: '1995-02-01' }],
    ['12/97/QĐ-UB ngày 1/2/1997', { number: '12/97/QĐ-UB', issued: '1997-02-01' }],
    ['123/ubnd-kgvx ngày 9/3/2021', { number: '123/ubnd-kgvx', issued: '2021-03-09' }],
    ['Quyết định 601', { number: '601', type: 'quyet-dinh' }],
    [
      'Quyết định số 601 ngày 9/3/2021 sửa đổi Quyết định 12/QĐ-UBND',
      { number: '601', type: 'quyet-dinh', issued: '2021-03-09' },
    ],
    ['Nghị định 30/2020 của Chính phủ', { number: '30/2020', type: 'nghi-dinh', issuerName: 'Chính phủ' }],
    // A title may hold a day that is not the day of issue.
    ['Quyết định số 12/QĐ-UBND về việc kỷ niệm ngày 30/4/1975', { number: '12/QĐ-UBND', type: 'quyet-dinh' }],
    ['RFC 2119', { number: 'RFC 2119' }],
    ['Hiến pháp 2013', { number: 'Hiến pháp 2013' }],
    ['601', { number: '601' }],
  ])('reads %j', (text, citation) => {
    expect(readCitation(text, 'vn')).toEqual(citation);
  });

  it.each([
    ['nothing', ''],
    ['no number', 'Quyết định của UBND tỉnh'],
    ['a day that does not exist', 'Quyết định số 601/QĐ-UBND ngày 31/02/2021'],
    ['long text in which no number can be made out', `văn bản 7 ${'rất dài '.repeat(20)}`],
    ['text too long for a reference', `${'a'.repeat(2000)} 601/QĐ-UBND`],
  ])('does not read %s', (_, text) => {
    expect(readCitation(text, 'vn')).toBeUndefined();
  });

  it.each(['RFC 2119', 'PEP 8', '601/QĐ-UBND ngày 9/3/2021', 'Đ'])('under plain, %j is the number', (text) => {
    expect(readCitation(`  ${text.normalize('NFD')} `, 'plain')).toEqual({ number: text });
  });

  it('under plain, white space is nothing', () => {
    expect(readCitation(' \n ', 'plain')).toBeUndefined();
  });

  it('reads whatever was written in the canonical way', () => {
    const number = fc.tuple(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('/QĐ-UBND', '/2020/NĐ-CP', '/2019/QH14', '-NQ/TW', '/VJU-KT&ĐBCL'),
    );
    const day = fc.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const issuer = fc.constantFrom('UBND tỉnh Bình Thuận', 'Chính phủ', 'Bộ Giáo dục và Đào tạo');
    fc.assert(
      fc.property(number, day, issuer, fc.boolean(), ([running, symbol], date, issuerName, inWords) => {
        const issued = date.toISOString().slice(0, 10);
        const written = inWords ? writePlainDateInWords(issued) : `ngày ${writePlainDate(issued)}`;
        const citation = { number: `${running}${symbol}`, type: 'quyet-dinh', issued, issuerName };
        expect(readCitation(`Quyết định số ${running}${symbol} ${written} của ${issuerName}`, 'vn')).toEqual(citation);
      }),
    );
  });
});

/** The stretches of a text that are citations. */
function stretches(text: string): string[] {
  return findCitations(text, 'vn').map(({ start, end }) => text.slice(start, end));
}

describe('findCitations', () => {
  it.each([
    ['theo Luật số 37/2009/QH12 và Luật số 10/2012/QH13.', ['Luật số 37/2009/QH12', 'Luật số 10/2012/QH13']],
    ['các Nghị định số 12/2020/NĐ-CP, 13/2020/NĐ-CP', ['Nghị định số 12/2020/NĐ-CP', '13/2020/NĐ-CP']],
    [
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;',
      ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020'],
    ],
    [
      '(Quyết định số 601/QĐ-UBND của UBND tỉnh ngày 09/3/2021)',
      ['Quyết định số 601/QĐ-UBND của UBND tỉnh ngày 09/3/2021'],
    ],
    ['thay thế 601/QĐ-UBND.Theo đó', ['601/QĐ-UBND']],
    ['công văn 45/CV-STTTT và văn bản 123/UBND-KGVX', ['công văn 45/CV-STTTT', '123/UBND-KGVX']],
    [
      'Nghị định số 75-CP, Quyết định 201-HĐBT, Sắc lệnh 47/SL',
      ['Nghị định số 75-CP', 'Quyết định 201-HĐBT', 'Sắc lệnh 47/SL'],
    ],
    ['Nghị quyết 52-NQ/TW; Kết luận số 49-KL/TW', ['Nghị quyết 52-NQ/TW', 'Kết luận số 49-KL/TW']],
    ['QĐ 2236/QĐ - UBND, số 2236 / QĐ – UBND', ['QĐ 2236/QĐ - UBND', 'số 2236 / QĐ – UBND']],
    ['Luật số: 73/2006/QH 11 ngày 29/6/2006', ['Luật số: 73/2006/QH 11 ngày 29/6/2006']],
    ['2. Bộ luật Hình sự số 15/1999/QH10 hết hiệu lực', ['Bộ luật Hình sự số 15/1999/QH10']],
    ['Quyết định số 601 ngày 09/3/2021 của UBND', ['Quyết định số 601 ngày 09/3/2021']],
    ['theo quy định 12/2021/QĐ-UBND', ['12/2021/QĐ-UBND']],
    ['Luật Đầu tư và văn bản số 12/QĐ-UBND', ['số 12/QĐ-UBND']],
    ['thực hiện quyết định số 601/qđ-ubnd', ['quyết định số 601/qđ-ubnd']],
    ['số 826/VJU-KT&ĐBCL', ['số 826/VJU-KT&ĐBCL']],
    [
      'Thông tư số 05/2019/TT-BVHTTDL\u00A0ngày\u00A001/02/2019',
      ['Thông tư số 05/2019/TT-BVHTTDL\u00A0ngày\u00A001/02/2019'],
    ],
  ])('in %j finds %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it.each([
    'ngày 06/9/2021, từ 24/7 đến 30/10/2021, năm 2021-2025, quý 3/2021',
    '1/2 số thành viên, 3/4, 24/24 giờ, 60 km/h, 5/5 HTX, 10-15 người',
    'ĐT: 0252-3822456, fax 0252.3822/123, (84) 252-3822',
    'https://x.vn/601/QĐ-UBND https://x.vn/?q=30/2020/NĐ-CP a1/QĐ-UBND@x.vn',
    'Mẫu số 01/ĐKT, mẫu 02-TT/BTC, Biểu số 05/BC-UBND, biển số 60-LD, nhà số 15/AB, lớp 10/A1',
    '1/ UBND tỉnh có trách nhiệm. 2/ Sở Nội vụ. 3/Các đơn vị 4/HĐND',
    'QCVN 01:2021/BXD, TCVN 7909-1:2008/BTTTT, ISO/IEC 27001, F-16, Su-27/VN, A4/B5, HIV/AIDS, Covid-19/CT-TTg',
    'tháng 9/2021-UBND, tháng 12/2021/UBND, Điều 3/4, 01/01/2021-UBND, khoản 5 - UBND',
  ])('finds nothing in %j', (text) => {
    expect(stretches(text)).toEqual([]);
  });

  it('says what each says', () => {
    const text =
      'sửa đổi Luật Tổ chức tín dụng số 47/2010/QH12 và Quyết định số 601/QĐ-UBND ngày 09/3/2021 của UBND tỉnh Bình Thuận về việc';
    expect(findCitations(text, 'vn').map(({ citation }) => citation)).toEqual([
      { number: '47/2010/QH12', type: 'luat' },
      D601,
    ]);
  });

  it('takes the amending law, and not the amended one, for the type', () => {
    const [found] = findCitations('Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 37/2009/QH12', 'vn');
    expect(found).toMatchObject({ start: 0, citation: { type: 'luat' } });
  });

  it('tells a day that does not exist', () => {
    const [found] = findCitations('Quyết định số 601/QĐ-UBND ngày 31/02/2021', 'vn');
    expect(found?.citation).toEqual({ number: '601/QĐ-UBND', type: 'quyet-dinh', impossibleDay: true });
  });

  it('gives offsets into the text as it came', () => {
    const text = `Ủy ban\u200B ${'Thực hiện Quyết định số 601/QÐ–UBND ngày 9/3/2021'.normalize('NFD')} và 602/QĐ-UBND`;
    expect(stretches(text).map((stretch) => stretch.normalize('NFC'))).toEqual([
      'Quyết định số 601/QÐ–UBND ngày 9/3/2021',
      '602/QĐ-UBND',
    ]);
  });

  it('finds nothing under plain', () => {
    expect(findCitations('Quyết định số 601/QĐ-UBND', 'plain')).toEqual([]);
  });

  it('finds stretches in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      'Quyết định',
      'số',
      ' ',
      '601',
      '/QĐ',
      '-UBND',
      '/2020',
      'ngày 9/3/2021',
      ' của ',
      'Luật',
      '\n',
      '/',
      '-',
      '12',
      'Ð',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, citation } of findCitations(text, 'vn')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(citation.number).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

const LAWS = new URL('../../../shared/corpora/vn-laws-dev/', import.meta.url);

describe.skipIf(!existsSync(LAWS))('on the text of laws (skipped where ../shared/corpora is missing)', () => {
  const laws = existsSync(LAWS) ? readJsonLines<{ number: string; body: string }>(new URL('docs.jsonl', LAWS)) : [];

  it('finds every target that was mined by other means', () => {
    const found = new Map(
      laws.map(({ number, body }) => [
        number,
        new Set(findCitations(body, 'vn').map((f) => numberKey(f.citation.number ?? '', 'vn'))),
      ]),
    );
    const missing = readJsonLines<{ law: string; target: string }>(new URL('evidence.jsonl', LAWS)).filter(
      ({ law, target }) => target !== '' && found.has(law) && !found.get(law)?.has(numberKey(target, 'vn')),
    );
    expect(missing).toEqual([]);
  });

  it('finds nothing that is neither a normative number nor an act of a year', () => {
    const citations = laws.flatMap(({ body }) => findCitations(body, 'vn').map(({ citation }) => citation));
    const odd = citations.filter(({ number }) => number !== undefined && !/^\d+\/\d{4}\//.test(number));
    expect(odd).toEqual([]);
  });
});
