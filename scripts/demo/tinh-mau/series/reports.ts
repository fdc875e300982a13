import { paragraphs, table, type DemoFile } from '../../demo-file.ts';
import { chairOn, localBodiesOn } from '../people.ts';

/** Day of issue, number, year, growth, income a head (millions), poor households, hospital beds for 10,000, the difficulty. */
const YEARS = [
  ['2021-12-01', 268, 2021, '3,1', '46,2', '5,8', '27,5', 'dịch bệnh làm gián đoạn sản xuất trong quý III'],
  ['2022-12-02', 281, 2022, '8,4', '51,7', '5,1', '28,0', 'giá xăng dầu, vật tư nông nghiệp tăng cao'],
  ['2023-12-01', 254, 2023, '6,2', '55,9', '4,3', '28,6', 'giải ngân vốn đầu tư công chỉ đạt 82% kế hoạch'],
  ['2024-12-03', 247, 2024, '7,0', '61,3', '3,6', '29,4', 'mưa lũ tháng 9 gây thiệt hại 412 tỷ đồng'],
  ['2025-12-02', 239, 2025, '7,9', '67,8', '2,9', '30,1', 'bộ máy cấp xã mới còn thiếu người làm địa chính, tài chính'],
] as const;

/** The report on each year's economy and society. */
export function reports(): DemoFile[] {
  return YEARS.map(([issued, number, year, growth, income, poor, beds, difficulty]) => ({
    path: `decisions/${year}/${number}-bc-ubnd.md`,
    frontmatter: {
      title: `Tình hình kinh tế – xã hội năm ${year}, nhiệm vụ năm ${year + 1}`,
      number: `${number}/BC-UBND`,
      issued,
      issuer: 'ubnd-tinh-mau',
      summary: `Kinh tế năm ${year} tăng ${growth}%; thu nhập bình quân ${income} triệu đồng/người; tỷ lệ hộ nghèo còn ${poor}%.`,
      signers: [{ ...chairOn(issued), capacity: 'TM.' }],
      topics: ['ngan-sach', 'dau-tu-cong'],
      recipients: ['Thường trực Hội đồng nhân dân tỉnh', 'Đại biểu Hội đồng nhân dân tỉnh', localBodiesOn(issued)],
    },
    body: paragraphs(
      `Thực hiện nhiệm vụ được giao, Ủy ban nhân dân tỉnh báo cáo Hội đồng nhân dân tỉnh tình hình kinh tế – xã hội năm ${year} như sau:`,
      '## Phần I. Kết quả',
      table(
        ['Chỉ tiêu', `Năm ${year}`],
        [
          ['Tốc độ tăng trưởng kinh tế', `${growth}%`],
          ['Thu nhập bình quân đầu người (triệu đồng)', income],
          ['Tỷ lệ hộ nghèo', `${poor}%`],
          ['Số giường bệnh trên một vạn dân', beds],
        ],
      ),
      `Bên cạnh kết quả đạt được, tỉnh còn gặp khó khăn: ${difficulty}.`,
      '## Phần II. Nhiệm vụ trọng tâm',
      [
        `1. Phân bổ hết kế hoạch vốn đầu tư công năm ${year + 1} trước ngày 31 tháng 12.`,
        '2. Cắt giảm ít nhất 20% thời gian giải quyết thủ tục hành chính về đất đai, đầu tư, xây dựng.',
        '3. Bảo đảm đủ giáo viên, trang thiết bị dạy học tối thiểu ở mọi trường công lập.',
        '4. Chủ động phòng, chống thiên tai theo phương châm bốn tại chỗ.',
      ].join('\n'),
    ),
  }));
}
