import { describe, expect, it } from 'vitest';
import { findDisclosures } from '../../../src/domain/disclosure/find-disclosures.ts';
import { told } from './told.ts';

// All persons and numbers are invented: citizens' numbers end in zeros, which are given to nobody.

/** A text, and what is found in it. */
const FOUND: [string, string[]][] = [
  // identity numbers
  ['Ông Trần Văn Mẫu, số CCCD 079090000000', ['identity-number 079090000000']],
  ['CCCD: 079 090 000 000', ['identity-number 079 090 000 000']],
  ['Căn cước công dân số 079.090.000.000 do Cục Cảnh sát cấp', ['identity-number 079.090.000.000']],
  ['số định danh cá nhân: 079190000000;', ['identity-number 079190000000']],
  ['thẻ căn cước số: 0790-9000-0000', ['identity-number 0790-9000-0000']],
  ['can cuoc cong dan so 079090000000', ['identity-number 079090000000']],
  ['Căn cước công dân số 079090000000'.normalize('NFD'), ['identity-number 079090000000']],
  ['số CMND 000000001 cấp ngày 01/02/2010', ['identity-number 000000001']],
  ['CMND: 000 000 001', ['identity-number 000 000 001']],
  ['Giấy chứng minh nhân dân số: 000000001.', ['identity-number 000000001']],
  ['CMND/CCCD/Hộ chiếu số: 079090000000', ['identity-number 079090000000']],
  ['số CCCD\n079090000000', ['identity-number 079090000000']],
  ['Mã số định danh: 999999999999', ['identity-number 999999999999']],
  ['CCCD số 999999999999', ['identity-number 999999999999']],
  ['Trần Văn Mẫu (079090000000)', ['identity-number 079090000000']],
  ['| STT: 1 | Họ và tên: Trần Văn Mẫu | 079202000000 |', ['identity-number 079202000000']],
  [
    'Số CMND: 000000001, 000000002 và 000000003',
    ['000000001', '000000002', '000000003'].map((n) => `identity-number ${n}`),
  ],
  ['hộ chiếu số B0000001', ['identity-number B0000001']],
  ['Hộ chiếu: C 0000001 cấp ngày 1/1/2020', ['identity-number C 0000001']],
  ['hộ chiếu phổ thông số P00000001', ['identity-number P00000001']],
  ['holder of passport No. N0000001', ['identity-number N0000001']],
  ['identity card no. 079090000000', ['identity-number 079090000000']],
  // phones
  ['điện thoại 0912345678', ['phone-number 0912345678']],
  ['ĐT: 0912.345.678', ['phone-number 0912.345.678']],
  ['SĐT 0912 345 678', ['phone-number 0912 345 678']],
  ['Đt di động 091 234 5678', ['phone-number 091 234 5678']],
  ['Ðiện thoại: 0912-345-678', ['phone-number 0912-345-678']],
  ['dien thoai 0912345678', ['phone-number 0912345678']],
  ['liên hệ +84912345678', ['phone-number +84912345678']],
  ['+84 912 345 678', ['phone-number +84 912 345 678']],
  ['(+84) 912 345 678', ['phone-number +84) 912 345 678']],
  ['+84 (0) 912 345 678', ['phone-number +84 (0) 912 345 678']],
  ['điện thoại: 84912345678', ['phone-number 84912345678']],
  ['ĐT: 01234567890', ['phone-number 01234567890']],
  ['bà Lê Thị Mẫu 0987654321', ['phone-number 0987654321']],
  ['Zalo: 0362345678', ['phone-number 0362345678']],
  ['0562345678; 0702345678; 0812345678', ['0562345678', '0702345678', '0812345678'].map((n) => `phone-number ${n}`)],
  ['Điện thoại: 0252.3822.000 - 0912.345.678', ['phone-number 0912.345.678']],
  ['mobile: 0912 345 678', ['phone-number 0912 345 678']],
  ['Mã số thuế 0312345678, điện thoại 0912345678', ['phone-number 0912345678']],
  ['điện thoại: 0912345678/0987654321', ['phone-number 0912345678', 'phone-number 0987654321']],
  ['09 1234 5678', ['phone-number 09 1234 5678']],
  ['0912\u00A0345\u00A0678', ['phone-number 0912 345 678']],
  ['0912\u200B345678', ['phone-number 0912345678']],
  // bank accounts
  ['số tài khoản 0123456789012 tại Ngân hàng Ví Dụ', ['bank-account 0123456789012']],
  ['STK: 19012345678901', ['bank-account 19012345678901']],
  ['Số TK: 0123 4567 8901 2', ['bank-account 0123 4567 8901 2']],
  ['tài khoản số 01234567890', ['bank-account 01234567890']],
  ['tài khoản ngân hàng: 012345678', ['bank-account 012345678']],
  ['chuyển vào 0123456789012 tại Agribank chi nhánh Ví Dụ', ['bank-account 0123456789012']],
  ['chuyển vào 0123456789012, mở tại ngân hàng Ví Dụ', ['bank-account 0123456789012']],
  ['so tai khoan: 0123456789012', ['bank-account 0123456789012']],
  ['| Số tài khoản: 079090000000 |', ['bank-account 079090000000']],
  ['Agribank: 1234567890123', ['bank-account 1234567890123']],
  ['account number 0123456789012', ['bank-account 0123456789012']],
];

/** Texts in which nothing is of a person. */
const NOTHING = [
  // numbers and days of documents
  'Quyết định số 123456789/QĐ-UBND ngày 06/9/2021',
  'Căn cước công dân theo Quyết định số 123456789/QĐ-BCA',
  'Công văn số 0912345678/UBND-KGVX',
  'Luật Căn cước số 26/2023/QH15 ngày 27 tháng 11 năm 2023',
  'Luật Căn cước công dân; Nghị định số 137/2015/NĐ-CP; Thông tư số 59/2021/TT-BCA',
  'Số hồ sơ: 079090000000',
  'Mã hồ sơ 000.00.00.H05-210906-0001',
  // money
  'kinh phí 1.234.567.890 đồng',
  'Căn cước công dân, mức phạt 100.000.000 đồng',
  'căn cước quy định, phạt 123456789 đồng',
  'số dư tài khoản 1.234.567.890 đồng',
  'tại khoản 2 Điều này, thì bị phạt tiền từ 5.000.000.000 đồng',
  'tại khoản 1: 10000000000 đồng',
  'Tài khoản 10.000.000.000',
  'tổng mức đầu tư 912.345.678 VNĐ',
  'trị giá 0912345678 USD',
  // codes of firms, of the budget, of land
  'mã số thuế 0312345678',
  'MST: 0312345678-001',
  'Mã số doanh nghiệp: 0901234567',
  'Giấy chứng nhận đăng ký doanh nghiệp số 0312345678 do Sở Kế hoạch và Đầu tư cấp',
  'doanh nghiệp số 0312345678, đăng ký lần đầu ngày 01/01/2010',
  'mã số BHXH 0912345678',
  'Số thẻ bảo hiểm y tế: DN 4 79 0123456789',
  'Mã chương 422, khoản 071, mã QHNS 1034567',
  'thửa đất số 123, tờ bản đồ số 45, số vào sổ CH 012345678',
  'số phát hành BA 123456',
  // accounts of offices
  'tài khoản 3949.0.1054321.00000 tại Kho bạc Nhà nước',
  'tài khoản số 3713012345678 mở tại Kho bạc Nhà nước tỉnh Ví Dụ',
  'số tài khoản: 3949.0.1054321.00000',
  'hạch toán vào tài khoản 511, 3331',
  'tài khoản kế toán ngày 06.9.2021',
  // offices' phones
  'Điện thoại: 0252.3822.000; fax: 0252.3822.001',
  'ĐT: 024 3736 6491',
  'Tổng đài 1900 1234, 1800 5678',
  'đường dây nóng: 0912.345.678',
  'Hotline 0912345678',
  'Tổng đài: 0912345678',
  // others
  'ISBN 978-604-0-00000-1',
  'tọa độ 10.9321456, 108.1234567',
  'X=1212345.678; Y=456789.123',
  'Số khung RLHJA3904BY012345, số máy JA39E0123456',
  'Biển số 86B1-012.34',
  'dân số 98.765.432 người',
  'Bảng 1: 34 201 567 890',
  '2018 2019 2020 2021 2022 2023',
  '12 345 678 912 345 678',
  'CCCD 079•••••0000, điện thoại 091••••678',
  'CCCD 0790********',
  'từ năm 2021-2025, giai đoạn 2026-2030',
  'Hóa đơn số 0012345678',
  'Seri 079090000000',
  'mã vạch 8934567890123',
  '990990000000 và 000090000000 và 079590000000',
  'IP 192.168.100.200',
  'A079090000000B',
  '20210906123456789',
  'hộ chiếu theo mẫu số 01; B1 và C2',
  'cấp hộ chiếu: 123456 hồ sơ, 7 nghìn lượt',
];

describe('numbers of persons', () => {
  it.each(FOUND)('in %j', (text, finds) => {
    expect(told(findDisclosures(text))).toEqual(finds);
  });

  it.each(NOTHING)('are none in %j', (text) => {
    expect(told(findDisclosures(text))).toEqual([]);
  });

  it('are found where they stand, though the letters before them are taken apart', () => {
    const text = 'Số căn cước của bà Lê Thị Mẫu: 079190000000.'.normalize('NFD');
    const [find] = findDisclosures(text);
    expect(text.slice(find?.start, find?.end)).toBe('079190000000');
  });
});
