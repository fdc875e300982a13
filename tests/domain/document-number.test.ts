import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  foldedNumberKey,
  formatNumber,
  numberBearsYear,
  numberKey,
  numberSlug,
  parseNumber,
} from '../../src/domain/document-number.ts';

const SYMBOLS = ['QĐ-UBND', 'NĐ-CP', 'QH14', 'TTLT-BTP-BTC', 'PL-UBTVQH11', 'QĐ-TTg', 'VJU-KT&ĐBCL', 'UBND-KGVX'];
const aSymbol = fc.constantFrom(...SYMBOLS);
const aRunning = fc.integer({ min: 0, max: 999_999 });
const aYear = fc.integer({ min: 1945, max: 2099 });
const aLetter = fc.constantFrom('', 'a', 'b', 'đ', 'bis');
const aNumber = fc.oneof(
  fc.tuple(aRunning, aLetter, aSymbol).map(([running, letter, symbol]) => `${running}${letter}/${symbol}`),
  fc.tuple(aRunning, aYear, aSymbol).map(([running, year, symbol]) => `${running}/${year}/${symbol}`),
  fc
    .tuple(aRunning, fc.constantFrom('NQ/TW', 'CP', 'HĐBT', 'VBHN/VPQH'))
    .map(([running, symbol]) => `${running}-${symbol}`),
  aRunning.map(String),
);
/** Any UTF-16, with letters, marks, controls and halves of surrogate pairs. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('parseNumber', () => {
  it.each([
    ['30/2020/NĐ-CP', 'normative', 30, 2020, 'NĐ-CP', 'nghi-dinh'],
    ['45/2019/QH14', 'normative', 45, 2019, 'QH14', undefined],
    ['88/2023/NQ-HĐND', 'normative', 88, 2023, 'NQ-HĐND', 'nghi-quyet'],
    ['12/2021/QĐ-UBND', 'normative', 12, 2021, 'QĐ-UBND', 'quyet-dinh'],
    ['26/2020/TT-BTTTT', 'normative', 26, 2020, 'TT-BTTTT', 'thong-tu'],
    ['01/2015/TTLT-BTP-BTC', 'normative', 1, 2015, 'TTLT-BTP-BTC', 'thong-tu-lien-tich'],
    ['24/2004/PL-UBTVQH11', 'normative', 24, 2004, 'PL-UBTVQH11', 'phap-lenh'],
    ['12/2015/L-CTN', 'normative', 12, 2015, 'L-CTN', 'lenh'],
    ['403/2017/NQLT-CP-ĐCTUBTWMTTQVN', 'normative', 403, 2017, 'NQLT-CP-ĐCTUBTWMTTQVN', 'nghi-quyet-lien-tich'],
    ['749/QĐ-TTg', 'administrative', 749, undefined, 'QĐ-TTg', 'quyet-dinh'],
    ['2236/QĐ-UBND', 'administrative', 2236, undefined, 'QĐ-UBND', 'quyet-dinh'],
    ['2021/QĐ-UBND', 'administrative', 2021, undefined, 'QĐ-UBND', 'quyet-dinh'],
    ['924/QĐ-BNN-TCLN', 'administrative', 924, undefined, 'QĐ-BNN-TCLN', 'quyet-dinh'],
    ['54/VBHN-VPQH', 'administrative', 54, undefined, 'VBHN-VPQH', 'van-ban-hop-nhat'],
    ['123/UBND-KGVX', 'administrative', 123, undefined, 'UBND-KGVX', 'cong-van'],
    ['1234/CT-TTHT', 'administrative', 1234, undefined, 'CT-TTHT', 'cong-van'],
    ['1234/CT-TTKT2', 'administrative', 1234, undefined, 'CT-TTKT2', 'cong-van'],
    ['12/CT-UBND', 'administrative', 12, undefined, 'CT-UBND', 'chi-thi'],
    ['12/CT-TTg', 'administrative', 12, undefined, 'CT-TTg', 'chi-thi'],
    ['03/CT-CTUBND', 'administrative', 3, undefined, 'CT-CTUBND', 'chi-thi'],
    ['05/CT-BGDĐT', 'administrative', 5, undefined, 'CT-BGDĐT', 'chi-thi'],
    ['826/VJU-KT&ĐBCL', 'administrative', 826, undefined, 'VJU-KT&ĐBCL', undefined],
    ['15/GP-BTTTT', 'administrative', 15, undefined, 'GP-BTTTT', undefined],
    ['601/QĐ-HĐND-UBND', 'administrative', 601, undefined, 'QĐ-HĐND-UBND', 'quyet-dinh'],
    ['12/HD-SNV', 'administrative', 12, undefined, 'HD-SNV', 'huong-dan'],
    ['12/HĐ-SNV', 'administrative', 12, undefined, 'HĐ-SNV', 'hop-dong'],
    ['601/qđ-ubnd', 'administrative', 601, undefined, 'qđ-ubnd', 'quyet-dinh'],
    ['47/SL', 'administrative', 47, undefined, 'SL', 'sac-lenh'],
    ['05/SL-VP', 'administrative', 5, undefined, 'SL-VP', 'ban-sao-luc'],
    ['52-NQ/TW', 'odd', 52, undefined, 'NQ/TW', 'nghi-quyet'],
    ['76-VBHN/VPQH', 'odd', 76, undefined, 'VBHN/VPQH', 'van-ban-hop-nhat'],
    ['75-CP', 'odd', 75, undefined, 'CP', undefined],
    ['201-HĐBT', 'odd', 201, undefined, 'HĐBT', undefined],
    ['35-L/CTN', 'odd', 35, undefined, 'L/CTN', undefined],
    ['21-LCT/HĐNN8', 'odd', 21, undefined, 'LCT/HĐNN8', undefined],
    ['1458 TC/QĐ/TCCB', 'odd', 1458, undefined, 'TC/QĐ/TCCB', undefined],
    // The Party writes QĐ for quyết định and for quy định.
    ['37-QĐ/TW', 'odd', 37, undefined, 'QĐ/TW', undefined],
    ['08-QĐi/TW', 'odd', 8, undefined, 'QĐi/TW', 'quy-dinh'],
    ['601', 'odd', 601, undefined, undefined, undefined],
  ])('reads %s', (text, form, running, year, symbol, type) => {
    const number = parseNumber(text, 'vn');
    expect(number).toMatchObject({ form, known: true, running });
    expect([number.year, number.symbol, number.type]).toEqual([year, symbol, type]);
  });

  it.each([
    ['12a/QĐ-UBND', 'a'],
    ['12bis/QĐ-UBND', 'bis'],
    ['7đ/2021/QĐ-UBND', 'đ'],
  ])('reads the letter of %s', (text, suffix) => {
    expect(parseNumber(text, 'vn')).toMatchObject({ suffix, type: 'quyet-dinh', known: true });
  });

  it.each([
    ['abc', undefined, undefined],
    ['', undefined, undefined],
    ['30/2020', 30, 2020],
    ['12/97/QĐ-UB', 12, undefined],
    ['12/abc', 12, undefined],
    ['QĐ-UBND/2236', undefined, undefined],
    ['06/9/2021', 6, undefined],
    ['1234567/QĐ-UBND', undefined, undefined],
    [`601/QĐ-${'A'.repeat(200)}`, 601, undefined],
  ])('reads what it can of %j, whose form is not known', (text, running, year) => {
    const number = parseNumber(text, 'vn');
    expect(number).toMatchObject({ form: 'odd', known: false });
    expect([number.running, number.year]).toEqual([running, year]);
  });

  it.each(['RFC 2119', 'PEP 8', '601/QĐ-UBND', '05', 'a – b'])('under plain takes %j as it stands', (text) => {
    expect(parseNumber(` ${text.normalize('NFD')}\n`, 'plain')).toEqual({ text, form: 'plain', known: true });
  });

  it('reads its own spelling alike', () => {
    fc.assert(
      fc.property(aNumber, (text) => {
        const number = parseNumber(text, 'vn');
        expect(number).toMatchObject({ text, known: true });
        expect(parseNumber(number.text, 'vn')).toEqual(number);
      }),
    );
  });

  it('puts together what it took apart', () => {
    fc.assert(
      fc.property(aRunning, aLetter, fc.option(aYear, { nil: undefined }), aSymbol, (running, suffix, year, symbol) => {
        const text = [`${running}${suffix}`, ...(year === undefined ? [] : [year]), symbol].join('/');
        const number = parseNumber(text, 'vn');
        expect([number.running, number.suffix ?? '', number.year, number.symbol]).toEqual([
          running,
          suffix,
          year,
          symbol,
        ]);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseNumber(parseNumber(text, 'vn').text, 'vn')).toEqual(parseNumber(text, 'vn'));
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    ['05 / QÐ – UBND', '05/QĐ-UBND'],
    ['601/QĐ\u2011UBND\u200B', '601/QĐ-UBND'],
    ['73/2006/QH 11', '73/2006/QH11'],
    ['601/QĐ-UBND'.normalize('NFD'), '601/QĐ-UBND'],
    ['12a/qđ-ubnd', '12a/qđ-ubnd'],
  ])('shows %j as %s', (text, shown) => {
    expect(formatNumber(text, 'vn')).toBe(shown);
  });
});

describe('keys', () => {
  it.each(['05/QĐ-UBND', '5/qđ-ubnd', '5 / QÐ – UBND', '005/QĐ‑UBND', '5/QĐ-UBND'.normalize('NFD')])(
    '%j is 5/QĐ-UBND',
    (text) => {
      expect(numberKey(text, 'vn')).toBe(numberKey('5/QĐ-UBND', 'vn'));
    },
  );

  it('tells đ from d until it is folded', () => {
    expect(numberKey('12/HD-SNV', 'vn')).not.toBe(numberKey('12/HĐ-SNV', 'vn'));
    expect(foldedNumberKey('12/HD-SNV', 'vn')).toBe(foldedNumberKey('12/HĐ-SNV', 'vn'));
  });

  it('tells numbers apart by their slashes', () => {
    const numbers = [
      '12/34',
      '1/234',
      '123/4',
      '1234',
      '30/2020/NĐ-CP',
      '302/020/NĐ-CP',
      '52-NQ/TW',
      '52/NQ-TW',
      '0',
      '10',
      '1',
    ];
    expect(new Set(numbers.map((text) => numberKey(text, 'vn'))).size).toBe(numbers.length);
  });

  it('does not change under dirt', () => {
    const dirty = fc.tuple(
      aNumber,
      fc.constantFrom('-', '–', '—', '‑', ' - ', '- ', '\u00A0–\u00A0'),
      fc.constantFrom('/', ' / ', '/ ', '⁄'),
      fc.constantFrom('Đ', 'Ð'),
      fc.nat({ max: 3 }),
      fc.constantFrom('NFC', 'NFD'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(dirty, ([text, dash, slash, eth, zeros, form, small]) => {
        const spelled = text.replaceAll('-', dash).replaceAll('/', slash).replaceAll('Đ', eth).normalize(form);
        const spelling = `${'0'.repeat(zeros)}${small ? spelled.toLowerCase() : spelled}`;
        expect(numberKey(spelling, 'vn')).toBe(numberKey(text, 'vn'));
      }),
    );
  });

  it('under plain folds nothing', () => {
    expect(numberKey(' RFC 09 ', 'plain')).toBe('RFC 09');
    expect(foldedNumberKey('Đ 1', 'plain')).toBe('Đ 1');
  });
});

describe('compareNumbers', () => {
  const sorted = (texts: string[], profile: 'vn' | 'plain' = 'vn') =>
    texts
      .map((text) => parseNumber(text, profile))
      .sort(compareNumbers)
      .map(({ text }) => text);

  it('orders by running number, letter, year, symbol', () => {
    const order = [
      '9/QĐ-UBND',
      '12/CT-UBND',
      '12/QĐ-UBND',
      '12/2020/QĐ-UBND',
      '12/2021/QĐ-UBND',
      '12a/QĐ-UBND',
      '99/QĐ-UBND',
      '601',
      'abc',
    ];
    expect(sorted([...order].reverse())).toEqual(order);
  });

  it('orders plain numbers by the values in them', () => {
    expect(sorted(['RFC 2119', 'PEP 8', 'RFC 791', 'PEP 12'], 'plain')).toEqual([
      'PEP 8',
      'PEP 12',
      'RFC 791',
      'RFC 2119',
    ]);
  });

  it('is a total order', () => {
    const any = fc.oneof(aNumber, fc.string()).map((text) => parseNumber(text, 'vn'));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareNumbers(a, b))).toBe(0 - Math.sign(compareNumbers(b, a)));
        expect(compareNumbers(a, b) === 0).toBe(a.text === b.text);
        if (compareNumbers(a, b) <= 0 && compareNumbers(b, c) <= 0) expect(compareNumbers(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('numberBearsYear', () => {
  it.each([
    ['30/2020/NĐ-CP', 'vn', true],
    ['2236/QĐ-UBND', 'vn', false],
    ['2021/QĐ-UBND', 'vn', false],
    ['30/2020/NĐ-CP', 'plain', false],
  ] as const)('%s under %s: %s', (text, profile, bears) => {
    expect(numberBearsYear(parseNumber(text, profile))).toBe(bears);
  });
});

describe('numberSlug', () => {
  it.each([
    ['601/QĐ-UBND', '601-qd-ubnd'],
    ['05/QĐ-UBND', '05-qd-ubnd'],
    ['12a/QĐ-UBND', '12a-qd-ubnd'],
    ['826/VJU-KT&ĐBCL', '826-vju-kt-dbcl'],
    ['52-NQ/TW', '52-nq-tw'],
    ['RFC 2119', 'rfc-2119'],
    ['  (Số) 7. ', 'so-7'],
    ['規則', 'u-898f-5247'],
  ])('%s is %s', (text, slug) => {
    expect(numberSlug(text)).toBe(slug);
  });

  it('keeps running numbers and years apart', () => {
    const parts = fc.tuple(aRunning, fc.option(aYear, { nil: undefined }));
    const write = ([running, year]: [number, number | undefined]) =>
      `${running}${year === undefined ? '' : `/${year}`}/QĐ-UBND`;
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(numberSlug(write(a)) === numberSlug(write(b))).toBe(write(a) === write(b));
      }),
    );
    expect(numberSlug('12/34')).not.toBe(numberSlug('1/234'));
  });

  it('fits an address', () => {
    fc.assert(fc.property(anyText, (text) => !text.trim() || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(numberSlug(text))));
  });
});
