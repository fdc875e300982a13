import { describe, expect, it } from 'vitest';
import { findDisclosures } from '../../../src/domain/disclosure/find-disclosures.ts';
import { told } from './told.ts';

// All persons are invented.

const BIRTHS: [string, string][] = [
  ['Bà Lê Thị Mẫu, sinh ngày 01/02/1990', '01/02/1990'],
  ['sinh ngày 1-2-1990', '1-2-1990'],
  ['sinh ngày 01 tháng 02 năm 1990', '01 tháng 02 năm 1990'],
  ['Ngày sinh: 01.02.1990', '01.02.1990'],
  ['Ngày, tháng, năm sinh: 01/02/1990', '01/02/1990'],
  ['Ngày tháng năm sinh 01/02/1990', '01/02/1990'],
  ['Ngày sinh (ngày/tháng/năm): 01/02/1990', '01/02/1990'],
  ['Năm sinh: 01/02/1990', '01/02/1990'],
  ['| Năm sinh: Nam 01/02/1990 |', '01/02/1990'],
  ['ông Trần Văn Mẫu (sinh 01/02/1990)', '01/02/1990'],
  ['ngay sinh 01/02/1990', '01/02/1990'],
  ['sinh ngày 1/2/90', '1/2/90'],
  ['SN: 01/02/1990', '01/02/1990'],
  ['sinh ngày: 1990-02-01', '1990-02-01'],
  ['sinh vào ngày 01/02/2015', '01/02/2015'],
  ['Sinh ngày 01/02/1990'.normalize('NFD'), '01/02/1990'],
  ['born on 1 February 1990', '1 February 1990'],
  ['Date of birth: February 1, 1990', 'February 1, 1990'],
];

const NO_BIRTHS = [
  'Kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025)',
  'kỷ niệm ngày sinh 19/5/1990',
  'nhân 100 năm ngày sinh 01/7/1915',
  'Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890',
  'Đại tướng Võ Nguyên Giáp sinh ngày 25/8/1911',
  'người sinh ngày 01/01/1960 trở đi',
  'trẻ em sinh ngày 01/01/2020 đến ngày 31/12/2020',
  'người sinh từ ngày 01/01/1961',
  'phát sinh 01/01/2020',
  'tuyển sinh ngày 01/9/2021',
  'học sinh 01/9/2021',
  'Bà Lê Thị Mẫu, sinh năm 1990',
  'Năm sinh: 1990',
  'có hiệu lực từ ngày 01/02/1990',
  'Ngày sinh: ……/……/……',
  'sinh ngày 45/13/1990',
];

const HEALTH: [string, string][] = [
  ['Ông Trần Văn Mẫu bị nhiễm HIV', 'nhiễm HIV'],
  ['trợ cấp cho bà Lê Thị Mẫu, bị bệnh hiểm nghèo', 'bị bệnh hiểm nghèo'],
  ['Anh Trần Văn Mẫu mắc bệnh tâm thần phân liệt', 'mắc bệnh tâm thần'],
  ['Bà Lê Thị M. là người khuyết tật đặc biệt nặng', 'khuyết tật đặc biệt nặng'],
  ['Xác nhận mức độ khuyết tật cho ông Trần Văn Mẫu', 'mức độ khuyết tật'],
  ['Bà Lê Thị Mẫu – người khuyết tật đặc biệt nặng', 'khuyết tật đặc biệt nặng'],
  ['Bệnh án số 123/BA của bệnh nhân Lê Thị Mẫu', 'Bệnh án'],
  ['Hồ sơ bệnh án của bà Lê Thị Mẫu', 'bệnh án'],
  ['cháu Trần Mẫu được chẩn đoán suy thận', 'được chẩn đoán'],
  ['bệnh nhân Trần Văn Mẫu dương tính với SARS-CoV-2', 'dương tính với SARS-CoV-2'],
  ['| Họ và tên: Trần Văn Mẫu | Bệnh: Ung thư | Chẩn đoán: K phổi |', 'Chẩn đoán:'],
  ['| Họ và tên: Trần Văn Mẫu | Dạng khuyết tật: vận động |', 'khuyết tật: vận động'],
  ['| Họ tên: TRẦN VĂN MẪU | Mức độ khuyết tật: Nặng |', 'Mức độ khuyết tật'],
  ['ông Trần Văn Mẫu, tỷ lệ thương tật 41%', 'tỷ lệ thương tật'],
  ['đối tượng nghiện ma túy: Ông Trần Văn Mẫu', 'nghiện ma túy'],
  ['Mr. Tran Van Mau was diagnosed with leukaemia', 'diagnosed with'],
  ['Nguyễn Thị Mẫu bị bệnh tâm thần', 'bị bệnh tâm thần'],
  ['1. TRẦN VĂN MẪU, nhiễm HIV', 'nhiễm HIV'],
  ['Ông Trần Văn Mẫu bị ung thư'.normalize('NFD'), 'bị ung thư'],
];

const NO_HEALTH = [
  'Chương trình phòng, chống HIV/AIDS và chăm sóc người nhiễm HIV',
  'Người mắc bệnh tâm thần được trợ giúp xã hội',
  'Bổ nhiệm ông Trần Văn Mẫu làm Giám đốc Bệnh viện Tâm thần tỉnh',
  'Ông Trần Văn Mẫu phụ trách công tác phòng, chống bệnh lao',
  'Giao bà Lê Thị Mẫu, Giám đốc Sở Y tế, chỉ đạo chăm sóc người mắc bệnh hiểm nghèo',
  'Bà Giám đốc Bệnh viện thăm người bị ung thư',
  'Ông Trần Văn Mẫu, Chủ tịch Hội người khuyết tật nặng',
  'Luật Người khuyết tật quy định mức độ khuyết tật',
  'Mất năng lực hành vi dân sự là căn cứ để Tòa án tuyên bố',
  'Ông Trần Văn Mẫu được khen thưởng. Người bị nhiễm HIV được giữ bí mật.',
  'Tại phường Nguyễn Văn Mẫu phát hiện ca mắc bệnh lao',
  'Bệnh viện Nguyễn Thị Mẫu, ca bị nhiễm HIV',
  'Danh mục thuốc điều trị bệnh lao',
  'sức khỏe sinh sản, an toàn thực phẩm',
];

describe('days of birth', () => {
  it.each(BIRTHS)('in %j', (text, day) => {
    expect(told(findDisclosures(text))).toEqual([`birth-date ${day}`]);
  });

  it.each(NO_BIRTHS)('are none in %j', (text) => {
    expect(told(findDisclosures(text))).toEqual([]);
  });
});

describe('the health of a person', () => {
  it.each(HEALTH)('in %j', (text, words) => {
    expect(told(findDisclosures(text))).toEqual([`health-of-person ${words}`]);
  });

  it.each(NO_HEALTH)('is no matter of %j', (text) => {
    expect(told(findDisclosures(text))).toEqual([]);
  });

  it('is told of whom an identity number names', () => {
    expect(told(findDisclosures('CCCD 079090000000, bị nhiễm HIV'))).toEqual([
      'identity-number 079090000000',
      'health-of-person nhiễm HIV',
    ]);
  });
});
