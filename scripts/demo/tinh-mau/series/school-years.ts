import { writePlainDate } from '../../../../src/domain/plain-date.ts';
import { paragraphs, table, type DemoFile } from '../../demo-file.ts';
import { chairOn, localBodiesOn, VICE_CHAIR } from '../people.ts';

/** Day of issue, number, first day of lessons, opening ceremony, end of the first term, last day of lessons. */
const YEARS = [
  ['2021-08-20', 1788, '2021-09-06', '2021-09-05', '2022-01-15', '2022-05-25'],
  ['2022-08-16', 1690, '2022-09-05', '2022-09-05', '2023-01-13', '2023-05-25'],
  ['2023-08-11', 1702, '2023-08-28', '2023-09-05', '2024-01-12', '2024-05-24'],
  ['2024-08-09', 1533, '2024-08-26', '2024-09-05', '2025-01-10', '2025-05-23'],
  ['2025-08-08', 1467, '2025-08-25', '2025-09-05', '2026-01-16', '2026-05-29'],
  ['2026-08-07', 1311, '2026-08-24', '2026-09-05', '2027-01-15', '2027-05-28'],
] as const;

/** The plan of each school year, over with it. */
export function schoolYears(): DemoFile[] {
  return YEARS.map((year) => schoolYear(...year));
}

function schoolYear(...[issued, number, ...days]: (typeof YEARS)[number]): DemoFile {
  const [lessons, opening, term, last] = days.map(writePlainDate) as [string, string, string, string];
  const [start, end] = [issued.slice(0, 4), days[3].slice(0, 4)];
  return {
    path: `decisions/${start}/${number}-qd-ubnd.md`,
    frontmatter: {
      title: `Kế hoạch thời gian năm học ${start}–${end} đối với giáo dục mầm non, phổ thông và thường xuyên`,
      number: `${number}/QĐ-UBND`,
      issued,
      issuer: 'chu-tich-ubnd-tinh-mau',
      effective: issued,
      effectiveBasis: 'kể từ ngày ký',
      expires: `${end}-09-01`,
      summary: `Học sinh tựu trường năm học ${start}–${end} vào ngày ${lessons}, khai giảng ngày ${opening}, kết thúc chương trình trước ngày ${last}.`,
      signers: [Number(start) % 2 === 0 ? VICE_CHAIR : chairOn(issued)],
      topics: ['giao-duc'],
      recipients: ['Bộ Giáo dục và Đào tạo', 'Như Điều 4', localBodiesOn(issued), 'Lưu: VT, KGVX'],
    },
    body: paragraphs(
      '*Căn cứ Luật Giáo dục;*',
      `*Căn cứ khung kế hoạch thời gian năm học ${start}–${end} của Bộ Giáo dục và Đào tạo;*`,
      '*Theo đề nghị của Giám đốc Sở Giáo dục và Đào tạo.*',
      '**QUYẾT ĐỊNH:**',
      `**Điều 1.** Ban hành Kế hoạch thời gian năm học ${start}–${end} như sau:`,
      table(
        ['Mốc thời gian', 'Ngày'],
        [
          ['Tựu trường (riêng lớp 1 sớm hơn một tuần)', lessons],
          ['Khai giảng', opening],
          ['Kết thúc học kỳ I', term],
          ['Hoàn thành chương trình, kết thúc học kỳ II', last],
        ],
      ),
      '**Điều 2.** Giám đốc Sở Giáo dục và Đào tạo quyết định:',
      [
        '1. Cho học sinh nghỉ học trong trường hợp thời tiết quá khắc nghiệt, thiên tai, dịch bệnh và bố trí học bù.',
        '2. Điều chỉnh thời điểm kết thúc học kỳ của trường ở vùng bị chia cắt do mưa lũ, không quá 15 ngày.',
        '3. Thời gian nghỉ phép năm của giáo viên trong thời gian nghỉ hè hoặc xen kẽ vào thời gian khác trong năm.',
      ].join('\n'),
      '**Điều 3.** Nhà trường thông báo kế hoạch của mình cho cha mẹ học sinh trước ngày tựu trường ít nhất 07 ngày.',
      '**Điều 4.** Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Giáo dục và Đào tạo và thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành.',
    ),
  };
}
