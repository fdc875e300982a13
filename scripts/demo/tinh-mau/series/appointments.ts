import { writePlainDate } from '../../../../src/domain/plain-date.ts';
import { paragraphs, type DemoFile } from '../../demo-file.ts';
import { chairOn } from '../people.ts';

/** Day of issue, number, who, what he or she was, what he or she becomes, from when. */
const PEOPLE = [
  ['2021-06-25', 1266, 'bà Vũ Thị Tạm Gọi', 'Phó Giám đốc Sở Nội vụ', 'Giám đốc Sở Nội vụ', '2021-07-01'],
  [
    '2022-02-11',
    240,
    'ông Đỗ Phỏng Chừng',
    'Chủ tịch Ủy ban nhân dân huyện Giả Định',
    'Giám đốc Sở Tài chính',
    '2022-02-15',
  ],
  ['2023-09-22', 2011, 'bà Ngô Thị Giả Tưởng', 'Giám đốc Bệnh viện Đa khoa tỉnh Mẫu', 'Giám đốc Sở Y tế', '2023-10-01'],
  [
    '2024-03-15',
    512,
    'ông Bùi Văn Tỉ Dụ',
    'Phó Giám đốc Sở Giáo dục và Đào tạo',
    'Giám đốc Sở Giáo dục và Đào tạo',
    '2024-04-01',
  ],
  [
    '2025-02-28',
    301,
    'ông Hoàng Giả Định',
    'Giám đốc Sở Thông tin và Truyền thông',
    'Giám đốc Sở Khoa học và Công nghệ',
    '2025-03-01',
  ],
  [
    '2026-04-17',
    655,
    'ông Mai Văn Dự Thảo',
    'Chánh Văn phòng Ủy ban nhân dân tỉnh',
    'Giám đốc Sở Tư pháp',
    '2026-05-01',
  ],
] as const;

/** Decisions on who heads the departments. */
export function appointments(): DemoFile[] {
  return PEOPLE.map(([issued, number, who, was, becomes, from]) => {
    const year = issued.slice(0, 4);
    return {
      path: `decisions/${year}/${number}-qd-ubnd.md`,
      frontmatter: {
        title: `Điều động, bổ nhiệm ${becomes}`,
        number: `${number}/QĐ-UBND`,
        issued,
        issuer: 'chu-tich-ubnd-tinh-mau',
        effective: from,
        signers: [chairOn(issued)],
        topics: ['to-chuc-can-bo'],
        recipients: ['Như Điều 3', 'Ban Tổ chức Tỉnh ủy', 'Lưu: VT, NC'],
      },
      body: paragraphs(
        '*Căn cứ Luật Cán bộ, công chức;*',
        '*Theo đề nghị của Giám đốc Sở Nội vụ.*',
        '**QUYẾT ĐỊNH:**',
        `**Điều 1.** Điều động ${who}, ${was}, bổ nhiệm giữ chức vụ ${becomes} kể từ ngày ${writePlainDate(from)}. Thời hạn giữ chức vụ là 05 năm.`,
        `**Điều 2.** Lương và phụ cấp chức vụ của ${who} thực hiện theo quy định hiện hành.`,
        `**Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và ${who} chịu trách nhiệm thi hành Quyết định này.`,
      ),
    };
  });
}
