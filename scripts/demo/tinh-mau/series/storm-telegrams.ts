import { paragraphs, type DemoFile } from '../../demo-file.ts';
import { chairOn } from '../people.ts';

/** Day of issue, number, the storm or flood, the forecast, the evening's order, when it is over. */
const STORMS = [
  [
    '2021-10-11',
    8,
    'bão số 8',
    'mưa từ 150 đến 250 mm, gió giật cấp 9',
    'Hoàn thành sơ tán 1.240 hộ ven sông Mẫu trước 18 giờ cùng ngày.',
    '2021-10-16',
  ],
  [
    '2022-09-27',
    6,
    'bão số 4',
    'gió giật cấp 11, nước sông lên trên báo động II',
    'Cho học sinh nghỉ học ngày 28 tháng 9; cấm tàu thuyền ra khỏi bến từ 12 giờ.',
    '2022-10-01',
  ],
  [
    '2023-11-14',
    9,
    'mưa lớn và lũ trên sông Mẫu',
    'mưa từ 300 đến 450 mm trong hai ngày',
    'Vận hành hồ Thử Nghiệm hạ mực nước đón lũ, báo trước cho hạ du ít nhất 06 giờ.',
    '2023-11-20',
  ],
  [
    '2024-09-06',
    5,
    'bão số 3',
    'gió giật cấp 12, nguy cơ sạt lở đất ở 46 điểm',
    'Di dời toàn bộ người dân ở 46 điểm có nguy cơ sạt lở trước 20 giờ.',
    '2024-09-12',
  ],
  [
    '2026-10-17',
    7,
    'mưa rất to ở vùng núi phía bắc',
    'mưa từ 200 đến 350 mm, cục bộ trên 400 mm',
    'Cấm người và phương tiện qua đèo Thí Điểm, các ngầm tràn khi nước chảy xiết.',
    undefined,
  ],
] as const;

/** Urgent orders before storms and floods. */
export function stormTelegrams(): DemoFile[] {
  return STORMS.map(([issued, number, storm, forecast, order, expires]) => {
    const year = issued.slice(0, 4);
    return {
      path: `decisions/${year}/${number}-cd-ubnd.md`,
      frontmatter: {
        title: `Chủ động ứng phó ${storm}`,
        number: `${number}/CĐ-UBND`,
        issued,
        issuer: 'chu-tich-ubnd-tinh-mau',
        effective: issued,
        expires,
        endsWhen: expires ? undefined : 'Đài Khí tượng Thủy văn tỉnh phát tin cuối cùng về đợt mưa',
        signers: [chairOn(issued)],
        topics: ['phong-chong-thien-tai'],
      },
      body: paragraphs(
        `Theo Đài Khí tượng Thủy văn tỉnh, do ảnh hưởng của ${storm}, tỉnh Mẫu có ${forecast}. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:`,
        [
          `1. ${order}`,
          '2. Trực ban 24/24 giờ; báo cáo tình hình về Văn phòng thường trực trước 15 giờ hằng ngày.',
          '3. Chuẩn bị lương thực, nước uống, thuốc men tại các điểm sơ tán cho ít nhất 03 ngày.',
          '4. Công an, quân đội sẵn sàng lực lượng, phương tiện cứu hộ, cứu nạn.',
        ].join('\n'),
        'Yêu cầu thủ trưởng các cơ quan, Chủ tịch Ủy ban nhân dân các cấp thực hiện nghiêm Công điện này.',
      ),
    };
  });
}
