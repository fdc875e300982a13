import { expect, it } from 'vitest';
import { findInLines } from '../../../src/domain/disclosure/find-in-lines.ts';
import { maskedPath } from '../../../src/domain/disclosure/disclosures-in-name.ts';
import { masked } from '../../../src/domain/disclosure/mask.ts';

const kinds = (lines: readonly string[]) => findInLines(lines).map(({ kind, value }) => `${kind} ${value}`);

it('a row of a table is read by the names of its columns', () => {
  expect(
    kinds([
      'DANH SÁCH',
      'STT\tHọ và tên\tNgày sinh\tSố CMND',
      '1\tTrần Văn Mẫu\t01/02/1990\t000000001',
      'Hết.',
      '2\tLê Thị Mẫu\t03/04/1991\t000000002',
    ]),
  ).toEqual(['birth-date 01/02/1990', 'identity-number 000000001']);
});

it('a number is found behind a label that ends a line', () => {
  expect(kinds(['Ông Trần Văn Mẫu, CCCD số', '079090000000'])).toEqual(['identity-number 079090000000']);
});

it.each([
  ['identity-number', '079090000000', '079•••••0000'],
  ['identity-number', '000 000 001', '00•••••01'],
  ['phone-number', '0912.345.678', '091••••678'],
  ['bank-account', '0123456789012', '012••••••9012'],
  ['birth-date', '01/02/1990', '••/••/1990'],
  ['birth-date', '1 tháng 2 năm 1990', '•• tháng •• năm 1990'],
  ['secrecy-marking', 'TỐI MẬT', 'TỐI MẬT'],
] as const)('%s %s is told as %s', (kind, value, shown) => {
  expect(masked({ kind, value })).toBe(shown);
});

it('a path is told with its numbers masked', () => {
  expect(maskedPath('ho-so/CCCD_079090000000-0912345678.pdf')).toBe('ho-so/CCCD_079•••••0000-091••••678.pdf');
  expect(maskedPath('2021/2236-qd-ubnd.pdf')).toBe('2021/2236-qd-ubnd.pdf');
});
