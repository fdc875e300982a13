import { expect, it } from 'vitest';
import { searchUnits } from '../../src/client/search/text/search-units.ts';
import { suggestQuery } from '../../src/client/search/text/suggest-query.ts';
import { sourceOf } from './text-source-of.ts';

const texts = sourceOf([
  { title: 'Cấp giấy phép xây dựng', text: 'Giấy phép xây dựng nhà ở. Kỹ thuật canh tác.' },
  { title: 'Thu hồi giấy phép xây dựng', text: 'Biện pháp thi hành. Chính quyền điện tử.' },
  { title: 'Phối hợp, nhập khẩu', text: 'Hội đồng nhân dân xã; pháp luật về đất đai, quyền sử dụng đất.' },
  { title: 'Chế độ tử tuất', text: 'Bảo hiểm y tế và CNTT. Xây nhà.' },
]);

async function suggested(query: string) {
  const { unknown } = await searchUnits(query, false, texts);
  return suggestQuery(query, unknown, texts);
}

it.each([
  // A letter changed, too many, missing; two that changed places; a space missing.
  ['giấy phéq xây dựng', 'giấy phép xây dựng'],
  ['giấyy phép xây dựng', 'giấy phép xây dựng'],
  ['giấy phép xy dựng', 'giấy phép xây dựng'],
  ['giấy phép xây dựgn', 'giấy phép xây dựng'],
  ['giấyphép xây dựng', 'giấy phép xây dựng'],
  ['gấy phép', 'giấy phép'],
  // Without marks what is suggested has none; another word stays as it was typed.
  ['giay phep xay dugn', 'giay phep xay dung'],
  ['Giấy phéq Xây dựng', 'Giấy phép Xây dựng'],
  ['"giấy phéq xây dựng"', '"giấy phép xây dựng"'],
  // A word that texts have, but none beside the others.
  ['giấy pháp xây dựng', 'giấy phép xây dựng'],
  ['giay phap xay dung', 'giay phep xay dung'],
  // Letters that are compared as one are written as the texts write them.
  ['kỹ thuậtt', 'kỹ thuật'],
  ['thuatt', 'thuat'],
])('%s: %s', async (query, better) => {
  expect(await suggested(query)).toBe(better);
});

it.each([
  'giấy phép xây dựng',
  'giay phep',
  // Nothing is one letter away.
  'khongcogiay',
  // Keystrokes, abbreviations and a word that is being typed are read as what they mean.
  'chinhs quyeenf',
  'CNTT',
  'BHYT',
  'giấy phép xây dự',
  '1500000',
  // Each word is there beside another, if not all of them together.
  'xây nhà ở',
  'pháp luật xây dựng',
  '',
])('%s: nothing is suggested', async (query) => {
  expect(await suggested(query)).toBeUndefined();
});
