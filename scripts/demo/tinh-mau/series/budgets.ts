import { writePlainDate } from '../../../../src/domain/plain-date.ts';
import { amount, paragraphs, table, type DemoFile } from '../../demo-file.ts';
import { chairOn, COUNCIL_CHAIR, localBodiesOn } from '../people.ts';

/** Day and number of the resolution, day and number of the decision, then billions: revenue, expenditure, investment. */
const YEARS = [
  ['2021-12-08', 41, '2021-12-20', 2755, 8420, 10_310, 2980],
  ['2022-12-09', 52, '2022-12-19', 2688, 9150, 11_240, 3310],
  ['2023-12-08', 47, '2023-12-18', 2590, 9870, 12_025, 3645],
  ['2024-12-10', 55, '2024-12-19', 2471, 10_640, 13_180, 4120],
  ['2025-12-10', 38, '2025-12-19', 2195, 12_380, 15_460, 5235],
] as const;

/** Each year's budget: the council resolves it, the chair hands it down. */
export function budgets(): DemoFile[] {
  return YEARS.flatMap((year) => [resolution(...year), allotment(...year)]);
}

type Budget = (typeof YEARS)[number];

const yearAfter = (day: string, years = 1) => Number(day.slice(0, 4)) + years;

function resolution(...[issued, number, , , revenue, expenditure, investment]: Budget): DemoFile {
  const year = yearAfter(issued);
  const running = expenditure - investment - Math.round(expenditure * 0.02);
  return {
    path: `decisions/${year - 1}/${number}-nq-hdnd.md`,
    frontmatter: {
      title: `Dự toán thu, chi ngân sách địa phương và phân bổ ngân sách cấp tỉnh năm ${year}`,
      number: `${number}/NQ-HĐND`,
      issued,
      issuer: 'hdnd-tinh-mau',
      effective: issued,
      expires: `${year + 1}-01-01`,
      summary: `Năm ${year}, tỉnh Mẫu dự toán thu ${amount(revenue)} tỷ đồng, chi ${amount(expenditure)} tỷ đồng; chi đầu tư phát triển chiếm ${amount(Math.round((investment / expenditure) * 1000) / 10)}%.`,
      signers: [COUNCIL_CHAIR],
      topics: ['ngan-sach'],
      recipients: ['Ủy ban nhân dân tỉnh', 'Đại biểu Hội đồng nhân dân tỉnh', 'Kho bạc Nhà nước khu vực', 'Lưu: VT'],
    },
    body: paragraphs(
      '*Căn cứ Luật Ngân sách nhà nước;*',
      `*Xét báo cáo của Ủy ban nhân dân tỉnh về tình hình thực hiện ngân sách năm ${year - 1} và dự toán năm ${year}; báo cáo thẩm tra của Ban Kinh tế – Ngân sách.*`,
      '**QUYẾT NGHỊ:**',
      `**Điều 1.** Dự toán ngân sách địa phương năm ${year} (tỷ đồng):`,
      table(
        ['Chỉ tiêu', 'Dự toán'],
        [
          ['Thu ngân sách nhà nước trên địa bàn', amount(revenue)],
          ['Tổng chi ngân sách địa phương', amount(expenditure)],
          ['– Chi đầu tư phát triển', amount(investment)],
          ['– Chi thường xuyên', amount(running)],
          ['– Dự phòng ngân sách', amount(expenditure - investment - running)],
        ],
      ),
      '**Điều 2.** Ủy ban nhân dân tỉnh giao dự toán trước ngày 20 tháng 12; công khai dự toán trên Cổng thông tin điện tử của tỉnh trong thời hạn 05 ngày làm việc kể từ ngày giao.',
      '**Điều 3.** Thường trực, các Ban của Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết này. Nghị quyết có hiệu lực kể từ ngày thông qua.',
    ),
  };
}

function allotment(...[resolved, resolution, issued, number, revenue]: Budget): DemoFile {
  const year = yearAfter(resolved);
  return {
    path: `decisions/${year - 1}/${number}-qd-ubnd.md`,
    frontmatter: {
      title: `Giao dự toán thu, chi ngân sách nhà nước năm ${year}`,
      number: `${number}/QĐ-UBND`,
      issued,
      issuer: 'chu-tich-ubnd-tinh-mau',
      effective: issued,
      effectiveBasis: 'kể từ ngày ký',
      expires: `${year + 1}-01-01`,
      signers: [chairOn(issued)],
      topics: ['ngan-sach'],
      recipients: ['Bộ Tài chính', 'Các sở, ban, ngành', localBodiesOn(issued), 'Lưu: VT, TH'],
      implements: [`${year - 1}/${resolution}-nq-hdnd`],
    },
    body: paragraphs(
      `*Căn cứ Nghị quyết số ${resolution}/NQ-HĐND ngày ${writePlainDate(resolved)} của Hội đồng nhân dân tỉnh;*`,
      '*Theo đề nghị của Giám đốc Sở Tài chính.*',
      '**QUYẾT ĐỊNH:**',
      `**Điều 1.** Giao dự toán thu ngân sách nhà nước năm ${year} là ${amount(revenue)} tỷ đồng; dự toán chi của từng cơ quan, đơn vị, địa phương theo các biểu kèm theo.`,
      `**Điều 2.** ${localBodiesOn(issued)} trình Hội đồng nhân dân cùng cấp quyết định dự toán trước ngày 31 tháng 12 năm ${year - 1}; phấn đấu tăng thu tối thiểu 5% so với dự toán được giao.`,
      '**Điều 3.** Các đơn vị tiết kiệm 10% chi thường xuyên tăng thêm để tạo nguồn cải cách tiền lương.',
      '**Điều 4.** Quyết định này có hiệu lực kể từ ngày ký.',
    ),
  };
}
