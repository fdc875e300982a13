import { describe, expect, it } from 'vitest';
import { citationForms } from '../../src/site/citation-forms.ts';
import { makeSite } from './make-archive.ts';

const settings = (changes: Parameters<typeof makeSite>[0] = {}) => makeSite(changes).archive.settings;

const ISSUERS = {
  'chu-tich': { name: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu' },
  'chinh-phu': { name: 'Chính phủ' },
  'lien-bo': { name: 'Bộ Mẫu – Bộ Thử' },
  'quoc-hoi': { name: 'Quốc hội' },
};
const vietnamese = settings({ settings: { issuers: ISSUERS } });

const decision = { type: 'quyet-dinh', number: '2236/QĐ-UBND', issued: '2021-09-06', issuer: 'chu-tich' };
const HEAD = 'Quyết định số 2236/QĐ-UBND ngày 06 tháng 9 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu';

describe('a title after the issuer', () => {
  it.each([
    ['Kiện toàn Ban Chỉ đạo', 'về việc kiện toàn Ban Chỉ đạo'],
    ['Về việc kiện toàn Ban Chỉ đạo', 'về việc kiện toàn Ban Chỉ đạo'],
    ['V/v kiện toàn Ban Chỉ đạo', 'về việc kiện toàn Ban Chỉ đạo'],
    ['v/v: giao dự toán', 'về việc giao dự toán'],
    ['Về công tác văn thư', 'về công tác văn thư'],
    ['Ban hành Quy chế làm việc', 'ban hành Quy chế làm việc'],
    ['Quy định chi tiết Luật Đất đai', 'quy định chi tiết Luật Đất đai'],
    ['Sửa đổi, bổ sung một số điều của Quy chế', 'sửa đổi, bổ sung một số điều của Quy chế'],
    ['Bãi bỏ Quyết định số 1/QĐ-UBND', 'bãi bỏ Quyết định số 1/QĐ-UBND'],
    ['Quyết định về việc giao đất', 'về việc giao đất'],
    ['Công tác văn thư', 'về Công tác văn thư'],
    ['UBND tỉnh giao dự toán', 'về UBND tỉnh giao dự toán'],
    ['PHÊ DUYỆT KẾ HOẠCH', 'về việc PHÊ DUYỆT KẾ HOẠCH'],
    ['VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH', 'VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH'],
    ['Vềnh', 'về Vềnh'],
  ])('%s', (title, subject) => {
    expect(citationForms(vietnamese, { ...decision, title })).toEqual({
      full: `${HEAD} ${subject}`,
      short: 'Quyết định số 2236/QĐ-UBND',
    });
  });
});

describe('documents of other kinds', () => {
  it.each([
    [
      'a decree',
      {
        type: 'nghi-dinh',
        number: '30/2020/NĐ-CP',
        issued: '2020-03-05',
        issuer: 'chinh-phu',
        title: 'Về công tác văn thư',
      },
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      'Nghị định số 30/2020/NĐ-CP',
    ],
    [
      'a law, named by its title, in a month that takes a zero',
      { type: 'luat', number: '31/2024/QH15', issued: '2024-01-18', issuer: 'quoc-hoi', title: 'Đất đai' },
      'Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024',
      'Luật số 31/2024/QH15',
    ],
    [
      'a law whose title has its type',
      { type: 'bo-luat', number: '91/2015/QH13', issued: '2015-11-24', title: 'BỘ LUẬT DÂN SỰ' },
      'BỘ LUẬT DÂN SỰ số 91/2015/QH13 ngày 24 tháng 11 năm 2015',
      'Bộ luật số 91/2015/QH13',
    ],
    [
      'a joint circular',
      {
        type: 'thong-tu-lien-tich',
        number: '1/2014/TTLT-BM-BT',
        issued: '2014-10-02',
        issuer: 'lien-bo',
        title: 'Hướng dẫn phối hợp',
      },
      'Thông tư liên tịch số 1/2014/TTLT-BM-BT ngày 02 tháng 10 năm 2014 của Bộ Mẫu – Bộ Thử hướng dẫn phối hợp',
      'Thông tư liên tịch số 1/2014/TTLT-BM-BT',
    ],
    [
      'a document of no known type',
      { number: '601/ABC', issued: '2021-02-01', title: 'Giao đất' },
      'Văn bản số 601/ABC ngày 01 tháng 02 năm 2021 về việc giao đất',
      'Văn bản số 601/ABC',
    ],
    [
      'a stub of which only the day is known',
      { type: 'quyet-dinh', number: '601/QĐ-UBND', issued: '2021-03-09' },
      'Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021',
      'Quyết định số 601/QĐ-UBND',
    ],
  ])('%s', (_, cited, full, short) => expect(citationForms(vietnamese, cited)).toEqual({ full, short }));

  it('has one form where the number alone is known', () => {
    expect(citationForms(vietnamese, { type: 'quyet-dinh', number: '601/QĐ-UBND' })).toEqual({
      full: 'Quyết định số 601/QĐ-UBND',
    });
  });
});

it('reads numbers as they stand where the profile says so', () => {
  const plain = settings({ settings: { profile: 'plain', locale: 'en' } });
  const pep = { type: 'pep', number: 'PEP 8', title: 'Style Guide for Python Code', issued: '2001-07-05' };
  expect(citationForms(plain, pep)).toEqual({
    full: 'PEP 8 – Style Guide for Python Code, 2001-07-05',
    short: 'PEP 8',
  });
  expect(citationForms(plain, { number: 'PEP 9' })).toEqual({ full: 'PEP 9' });
});

it('cites in English where the interface is English', () => {
  const english = settings({ settings: { locale: 'en', issuers: ISSUERS } });
  expect(citationForms(english, { ...decision, title: 'Kiện toàn Ban Chỉ đạo' })).toEqual({
    full: 'Decision 2236/QĐ-UBND of 6 September 2021, issued by Chủ tịch Ủy ban nhân dân tỉnh Mẫu, “Kiện toàn Ban Chỉ đạo”',
    short: 'Decision 2236/QĐ-UBND',
  });
});
