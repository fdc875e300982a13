import { paragraphs, table, type DemoFile } from '../../demo-file.ts';

/** Day of issue, number, and the chair's days in the first half of the year. */
const YEARS = [
  ['2021-12-30', 402, ['14/01', '11/02', '15/3', '15/4', '13/5', '15/6']],
  ['2022-12-29', 388, ['13/01', '15/02', '15/3', '14/4', '15/5', '15/6']],
  ['2023-12-29', 371, ['15/01', '22/02', '15/3', '15/4', '15/5', '14/6']],
  ['2024-12-30', 365, ['15/01', '14/02', '14/3', '15/4', '15/5', '13/6']],
  ['2025-12-30', 340, ['15/01', '12/02', '13/3', '15/4', '15/5', '15/6']],
] as const;

/** On which days the chair receives citizens. */
export function receptionDays(): DemoFile[] {
  return YEARS.map(([issued, number, days]) => {
    const year = Number(issued.slice(0, 4)) + 1;
    return {
      path: `decisions/${year - 1}/${number}-tb-ubnd.md`,
      frontmatter: {
        title: `Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân tỉnh sáu tháng đầu năm ${year}`,
        number: `${number}/TB-UBND`,
        issued,
        issuer: 'ubnd-tinh-mau',
        effective: `${year}-01-01`,
        expires: `${year}-07-01`,
        signers: [{ name: 'Mai Văn Dự Thảo', role: 'Chánh Văn phòng', capacity: 'TL.' }],
        topics: ['cai-cach-hanh-chinh'],
      },
      body: paragraphs(
        `Chủ tịch Ủy ban nhân dân tỉnh tiếp công dân tại Trụ sở Tiếp công dân tỉnh, số 01 đường Ví Dụ, thành phố Mẫu, từ 8 giờ đến 11 giờ 30 phút các ngày:`,
        table(
          ['Tháng', 'Ngày'],
          days.map((day, index) => [`Tháng ${index + 1}`, `${day}/${year}`]),
        ),
        'Người đến trình bày mang theo giấy tờ tùy thân; nơi đông người cùng một việc thì cử người đại diện, không quá 05 người.',
      ),
    };
  });
}
