import { paragraphs, table, type DemoFile } from '../../demo-file.ts';
import { localBodiesOn, VICE_CHAIR } from '../people.ts';

/** Day of issue, number, hectares at high risk, watchtowers, what is new this season. */
const SEASONS = [
  ['2021-01-12', 9, '18.450', 22, 'Lập tổ bảo vệ rừng cộng đồng ở các thôn giáp rừng, mỗi tổ từ 10 đến 15 người.'],
  ['2022-01-10', 6, '18.120', 24, 'Thay biển cấp dự báo cháy rừng gỗ bằng biển điện tử tại 12 cửa rừng.'],
  ['2023-01-09', 7, '17.900', 24, 'Thử nghiệm máy bay không người lái tuần tra hai giờ một lần trong ngày nắng nóng.'],
  [
    '2024-01-08',
    4,
    '19.310',
    27,
    'Đốt trước có kiểm soát 640 ha vật liệu cháy ven đường, có người trực đến khi tắt hẳn.',
  ],
  ['2025-01-13', 11, '18.760', 27, 'Nhắn tin cảnh báo đến mọi thuê bao trong vùng có cấp dự báo cháy rừng cấp V.'],
  ['2026-01-12', 8, '18.240', 29, 'Xã, phường chỉ huy chữa cháy từ phút đầu, không chờ lực lượng của tỉnh.'],
] as const;

/** The plan against forest fires of each dry season, over with the year. */
export function forestFirePlans(): DemoFile[] {
  return SEASONS.map(([issued, number, hectares, towers, novelty]) => {
    const year = issued.slice(0, 4);
    return {
      path: `decisions/${year}/${number}-kh-ubnd.md`,
      frontmatter: {
        title: `Phòng cháy, chữa cháy rừng mùa khô năm ${year}`,
        number: `${number}/KH-UBND`,
        issued,
        issuer: 'ubnd-tinh-mau',
        effective: issued,
        expires: `${Number(year) + 1}-01-01`,
        signers: [VICE_CHAIR],
        topics: ['bao-ve-rung'],
        recipients: ['Chi cục Kiểm lâm', localBodiesOn(issued), 'Các chủ rừng', 'Lưu: VT, KT'],
      },
      body: paragraphs(
        `Mùa khô năm ${year}, toàn tỉnh có ${hectares} ha rừng có nguy cơ cháy cao. Ủy ban nhân dân tỉnh ban hành kế hoạch phòng cháy, chữa cháy rừng như sau:`,
        '## I. Mục tiêu',
        'Không để xảy ra cháy lớn; diện tích thiệt hại không quá 0,05% diện tích rừng; không có người bị thương vong khi chữa cháy.',
        '## II. Nhiệm vụ',
        [
          '1. Duy trì chế độ trực 24/24 giờ từ tháng 01 đến hết tháng 5.',
          `2. Bảo đảm ${towers} chòi canh lửa có người canh từ 10 giờ đến 20 giờ.`,
          '3. Sửa đường băng cản lửa, bể chứa nước trước ngày 31 tháng 01.',
          `4. ${novelty}`,
        ].join('\n'),
        '## III. Kinh phí',
        table(
          ['Nội dung', 'Triệu đồng'],
          [
            ['Trực, tuần tra', '2.150'],
            ['Phương tiện, dụng cụ', '1.480'],
            ['Tập huấn, diễn tập', '420'],
          ],
        ),
        '## IV. Tổ chức thực hiện',
        'Chi cục Kiểm lâm báo cáo tình hình vào ngày 25 hằng tháng; khi có cháy thì báo cáo ngay bằng điện thoại và bằng văn bản trong thời hạn 24 giờ.',
      ),
    };
  });
}
