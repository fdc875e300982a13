import { expect, it } from 'vitest';
import { readDocument } from '../../../src/import/layout/read-document.ts';
import { plain } from './layout-source.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 12/QĐ-UBND\n\nVí Dụ, ngày 05 tháng 01 năm 2024\n\nQUYẾT ĐỊNH\n\nVề việc mẫu';

it.each([
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ'],
  ['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ', 'ỦY BAN NHÂN DÂN TỈNH VÍ DỤ'],
  ['CHỦ TỊCH\n\nỦY BAN NHÂN DÂN TỈNH VÍ DỤ:', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ'],
  ['GIÁM ĐỐC SỞ NỘI VỤ', 'GIÁM ĐỐC SỞ NỘI VỤ'],
  ['Chủ tịch nói rằng', undefined],
  ['CHƯƠNG I', undefined],
])('%j', (line, authority) => {
  const root = plain(`${HEAD}\n\n${line}\n\nCăn cứ Luật Mẫu;\n\nĐiều 1. Mẫu.`);
  expect(readDocument(root).authority).toBe(authority);
});
