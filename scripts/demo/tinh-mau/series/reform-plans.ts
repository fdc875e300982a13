import { paragraphs, type DemoFile } from '../../demo-file.ts';
import { chairOn, localBodiesOn } from '../people.ts';

/** Day of issue, number, the share of files on line, and the year's three tasks. */
const YEARS = [
  [
    '2021-12-28',
    251,
    '40%',
    'Rà soát 100% thủ tục hành chính của sở, ngành.',
    'Đưa 310 dịch vụ công lên trực tuyến.',
    'Thí điểm trả kết quả qua bưu điện không mất tiền ở 20 xã.',
  ],
  [
    '2022-12-27',
    263,
    '55%',
    'Số hóa kết quả giải quyết từ năm 2020 đến nay.',
    'Bỏ yêu cầu nộp bản sao giấy khai sinh khi đã có dữ liệu.',
    'Khảo sát sự hài lòng của người dân mỗi quý.',
  ],
  [
    '2023-12-26',
    249,
    '70%',
    'Ký số mọi văn bản đi, trừ văn bản mật.',
    'Đánh giá chất lượng phục vụ theo thời gian thực.',
    'Công khai hồ sơ quá hạn theo từng cơ quan.',
  ],
  [
    '2024-12-25',
    240,
    '80%',
    'Sắp xếp Bộ phận Một cửa theo khu vực.',
    'Cho phép nộp hồ sơ ở bất kỳ Bộ phận Một cửa nào của tỉnh.',
    'Giảm 20% chi phí tuân thủ thủ tục hành chính.',
  ],
  [
    '2025-12-24',
    226,
    '90%',
    'Thành lập Trung tâm Phục vụ hành chính công cấp xã.',
    'Tự động điền biểu mẫu từ dữ liệu dùng chung.',
    'Trả lời phản ánh, kiến nghị trong 05 ngày làm việc.',
  ],
] as const;

/** The plan of each year for reforming administration, over with the year. */
export function reformPlans(): DemoFile[] {
  return YEARS.map(([issued, number, share, ...tasks]) => {
    const year = Number(issued.slice(0, 4)) + 1;
    return {
      path: `decisions/${year - 1}/${number}-kh-ubnd.md`,
      frontmatter: {
        title: `Cải cách hành chính năm ${year}`,
        number: `${number}/KH-UBND`,
        issued,
        issuer: 'ubnd-tinh-mau',
        effective: `${year}-01-01`,
        expires: `${year + 1}-01-01`,
        signers: [{ ...chairOn(issued), capacity: 'TM.' }],
        topics: ['cai-cach-hanh-chinh'],
        recipients: ['Bộ Nội vụ', 'Các sở, ban, ngành', localBodiesOn(issued), 'Lưu: VT, NC'],
      },
      body: paragraphs(
        `Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm ${year}, thực hiện từ ngày 01 tháng 01 năm ${year}:`,
        '## I. Mục tiêu',
        `Tỷ lệ hồ sơ nộp trực tuyến đạt từ ${share}; mức độ hài lòng của người dân từ 90% trở lên; không còn hồ sơ quá hạn mà không có thư xin lỗi.`,
        '## II. Nhiệm vụ trọng tâm',
        tasks.map((task, index) => `${index + 1}. ${task}`).join('\n'),
        '## III. Trách nhiệm',
        'Sở Nội vụ theo dõi, đôn đốc, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 của tháng cuối quý. Người đứng đầu cơ quan chịu trách nhiệm về chỉ số cải cách hành chính của cơ quan mình.',
      ),
    };
  });
}
