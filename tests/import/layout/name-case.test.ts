import { describe, expect, it } from 'vitest';
import { NameCase } from '../../../src/import/layout/name-case.ts';

const BODY = [
  'Điều 1. Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ.',
  'Giao Trung tâm Phục vụ Hành chính công theo dõi, đôn đốc.',
  'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
];

const CASES: [capitals: string, body: string[], proposed: string, isKnown: boolean][] = [
  [
    'KIỆN TOÀN BAN CHỈ ĐẠO XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ TỈNH VÍ DỤ',
    BODY,
    'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ',
    true,
  ],
  ['QUY CHẾ CỦA TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', BODY, 'Quy chế của Trung tâm Phục vụ Hành chính công', false],
  ['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ', [], 'Ủy ban nhân dân tỉnh Ví Dụ', false],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU THỬ', [], 'Ủy ban nhân dân thành phố Mẫu Thử', false],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', [], 'Sở Giáo dục và Đào tạo', true],
  ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', [], 'Bộ Lao động - Thương binh và Xã hội', true],
  ['PHÁT TRIỂN TỈNH VÍ DỤ GIAI ĐOẠN 2021 - 2025', [], 'Phát triển tỉnh Ví Dụ giai đoạn 2021 - 2025', false],
  ['MỨC CHI CỦA TỈNH TRONG NĂM 2022', [], 'Mức chi của tỉnh trong năm 2022', false],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH KHÓA X', [], 'Hội đồng nhân dân tỉnh khóa X', false],
  ['PHÒNG, CHỐNG HIV/AIDS TẠI VIỆT NAM', [], 'Phòng, chống HIV/AIDS tại Việt Nam', false],
  ['SỬA ĐỔI NGHỊ ĐỊNH SỐ 01/2020/NĐ-CP CỦA CHÍNH PHỦ', [], 'Sửa đổi Nghị định số 01/2020/NĐ-CP của Chính phủ', false],
  ['XỬ LÝ VI PHẠM ĐỢT II', [], 'Xử lý vi phạm đợt II', false],
];

describe('small letters for a text in capitals', () => {
  it.each(CASES)('%s', (capitals, body, text, isKnown) => {
    expect(new NameCase(body).propose(capitals)).toEqual({ text, isKnown });
  });
});
