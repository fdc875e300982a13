import { describe, expect, it } from 'vitest';
import { basesIn } from '../../../src/import/draft/bases-in.ts';

const A = 'Nghị định số 82/2023/NĐ-CP ngày 28 tháng 11 năm 2023 của Chính phủ';
const B = 'Nghị định số 120/2016/NĐ-CP ngày 23 tháng 8 năm 2016 của Chính phủ';
const [a, b] = ['82/2023/NĐ-CP', '120/2016/NĐ-CP'];

const numbersIn = (line: string) =>
  basesIn([{ value: line, line, sure: true }], '1/QĐ-UBND').map((reference) => reference.split(' ')[0]);

describe('bases named by a line', () => {
  it.each<[string, string[]]>([
    [`Căn cứ ${A} và ${B}`, [a, b]],
    [`Căn cứ ${A}; ${B}`, [a, b]],
    [`Căn cứ ${A} hướng dẫn thi hành Luật Mẫu và ${B} về thí dụ`, [a, b]],
    // Changed by another, which is a basis with it.
    [`Căn cứ ${B} được sửa đổi, bổ sung một số điều tại ${A}`, [b, a]],
    [`Căn cứ ${B} về phí; được sửa đổi bởi ${A}`, [b, a]],
    // What a title names.
    [`Căn cứ ${A} sửa đổi, bổ sung một số điều của ${B} quy định chi tiết Luật Phí và lệ phí`, [a]],
    [`Căn cứ Thông tư số 7/2024/TT-BTC ngày 01/3/2024 hướng dẫn thi hành ${B}`, ['7/2024/TT-BTC']],
    [`Căn cứ ${A} sửa đổi ${B}; ${B}`, [a, b]],
  ])('%s', (line, expected) => {
    expect(numbersIn(line)).toEqual(expected);
  });
});
