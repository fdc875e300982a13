import { describe, expect, it } from 'vitest';
import { findDisclosures } from '../../../src/domain/disclosure/find-disclosures.ts';
import { told } from './told.ts';

const SECRET: [string, string][] = [
  ['MẬT', 'MẬT'],
  ['TỐI MẬT', 'TỐI MẬT'],
  ['TUYỆT MẬT', 'TUYỆT MẬT'],
  ['(MẬT)', 'MẬT'],
  ['[ TỐI MẬT ]', 'TỐI MẬT'],
  ['M Ậ T', 'M Ậ T'],
  ['Tuyệt mật', 'Tuyệt mật'],
  ['MẬT'.normalize('NFD'), 'MẬT'],
  ['Số: 12/KH-UBND\nMẬT\nKẾ HOẠCH', 'MẬT'],
  ['Độ mật: Tối mật', 'Tối mật'],
  ['MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'MẬT'],
  ['TỐI MẬT Ví Dụ, ngày 06 tháng 9 năm 2021', 'TỐI MẬT'],
  ['Số: 12/KH-UBND TUYỆT MẬT', 'TUYỆT MẬT'],
  ['MẬT Số: 12/KH-UBND', 'MẬT'],
  ['MẬT \t KHẨN', 'MẬT'],
  ['TUYỆT MẬT HỎA TỐC', 'TUYỆT MẬT'],
  ['Dấu: MẬT', 'MẬT'],
  ['Tài liệu MẬT', 'MẬT'],
  ['Công văn số 12/UBND-NC (Mật)', 'Mật'],
  ['TÀI LIỆU TỐI MẬT', 'TỐI MẬT'],
  ['Kế hoạch diễn tập (TỐI MẬT)', 'TỐI MẬT'],
  ['TOP SECRET', 'TOP SECRET'],
];

const CIRCULATION: [string, string][] = [
  ['Lưu hành nội bộ', 'Lưu hành nội bộ'],
  ['LƯU HÀNH NỘI BỘ', 'LƯU HÀNH NỘI BỘ'],
  ['(Tài liệu lưu hành nội bộ)', 'lưu hành nội bộ'],
  ['TÀI LIỆU LƯU HÀNH NỘI BỘ', 'LƯU HÀNH NỘI BỘ'],
  ['Tài liệu lưu hành nội bộ, không phổ biến', 'lưu hành nội bộ'],
  ['Văn bản này chỉ lưu hành nội bộ trong cơ quan.', 'lưu hành nội bộ'],
  ['Ghi chú: Lưu hành nội bộ', 'Lưu hành nội bộ'],
  ['Đây là tài liệu lưu hành nội bộ.', 'lưu hành nội bộ'],
  ['Sổ tay nghiệp vụ – LƯU HÀNH NỘI BỘ', 'LƯU HÀNH NỘI BỘ'],
  ['Sổ tay nghiệp vụ (lưu hành nội bộ)', 'lưu hành nội bộ'],
  ['LUU HANH NOI BO', 'LUU HANH NOI BO'],
  ['XEM XONG TRẢ LẠI', 'XEM XONG TRẢ LẠI'],
  ['KHÔNG SAO CHỤP', 'KHÔNG SAO CHỤP'],
  ['Tài liệu thu hồi', 'Tài liệu thu hồi'],
  ['CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ', 'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ'],
  ['Lưu hành nội bộ'.normalize('NFD'), 'Lưu hành nội bộ'],
  ['For internal use only', 'For internal use only'],
];

const NOTHING = [
  'Độ Mật (mật độ) và tin mật',
  'gồm: tuyệt mật, tối mật và mật',
  'Luật Bảo vệ bí mật nhà nước',
  'BẢO MẬT THÔNG TIN',
  'QUY CHẾ BẢO\nMẬT',
  'BÍ\nMẬT NHÀ NƯỚC',
  'MẬT\nĐỘ XÂY DỰNG',
  'Mật độ dân số',
  'MẬT ĐỘ XÂY DỰNG',
  'mật khẩu, mật mã, mật ong',
  'bí mật nhà nước thuộc độ tối mật, tuyệt mật',
  'đóng dấu “MẬT” lên văn bản',
  'Dấu độ mật gồm “TUYỆT MẬT”, “TỐI MẬT” và “MẬT”',
  'Độ mật: ……',
  'MẶT TRẬN TỔ QUỐC',
  'MẤT MÙA',
  'ban hành Danh mục bí mật nhà nước độ Mật trong lĩnh vực y tế',
  'nghiên cứu, giáo dục, lưu trữ và lưu hành nội bộ.',
  'cơ quan lưu trữ phim lưu hành nội bộ; cơ quan nghiên cứu',
  'QUY CHẾ QUẢN LÝ TÀI LIỆU LƯU HÀNH NỘI BỘ',
  'Các chỉ dẫn như “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” được trình bày cân đối',
  'Tài liệu thu hồi được tiêu hủy theo quy định',
  'không sao chụp, mua bán hồ sơ của học sinh',
  'Hồ sơ lưu hành nội bộ do Văn phòng quản lý',
];

describe('stamps and marks', () => {
  it.each(SECRET)('%j is of secrecy', (text, stamp) => {
    expect(told(findDisclosures(text))).toEqual([`secrecy-marking ${stamp}`]);
  });

  it.each(CIRCULATION)('%j limits circulation', (text, mark) => {
    expect(told(findDisclosures(text))).toEqual([`internal-circulation ${mark}`]);
  });

  it.each(NOTHING)('%j is neither', (text) => {
    expect(told(findDisclosures(text))).toEqual([]);
  });
});
