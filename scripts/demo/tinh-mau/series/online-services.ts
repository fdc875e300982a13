import { writePlainDate } from '../../../../src/domain/plain-date.ts';
import { paragraphs, table, type DemoFile } from '../../demo-file.ts';
import { localBodiesOn, VICE_CHAIR } from '../people.ts';

/** Day of issue, number, services that are done on line from end to end, of them new ones, and what is new. */
const LISTS = [
  ['2022-06-30', 1210, 28, 28, 'Người dân được hỗ trợ nộp hồ sơ ngay tại quầy trong sáu tháng đầu.'],
  ['2023-06-28', 1388, 47, 19, 'Giảm 20% lệ phí đối với hồ sơ nộp trực tuyến đến hết ngày 31 tháng 12 năm 2023.'],
  ['2024-06-27', 1190, 71, 24, 'Kết quả bản điện tử được gửi trước, bản giấy chỉ cấp khi có yêu cầu.'],
  ['2025-06-26', 1042, 95, 24, 'Từ ngày 01 tháng 7 năm 2025, hồ sơ được nộp ở bất kỳ xã, phường nào.'],
] as const;

/** The lists of services on line before that of 2026, each in the place of the one before. */
export function onlineServices(): DemoFile[] {
  return LISTS.map(([issued, number, services, added, novelty], index) => {
    const year = issued.slice(0, 4);
    const before = LISTS[index - 1];
    const earlier = before && `Quyết định số ${before[1]}/QĐ-UBND ngày ${writePlainDate(before[0])}`;
    return {
      path: `decisions/${year}/${number}-qd-ubnd.md`,
      frontmatter: {
        title: `Công bố danh mục ${services} dịch vụ công trực tuyến toàn trình năm ${year}`,
        number: `${number}/QĐ-UBND`,
        issued,
        issuer: 'chu-tich-ubnd-tinh-mau',
        effective: issued,
        effectiveBasis: 'kể từ ngày ký',
        signers: [VICE_CHAIR],
        topics: ['chinh-quyen-so', 'cai-cach-hanh-chinh'],
        recipients: ['Các sở, ban, ngành', localBodiesOn(issued), 'Lưu: VT, NC'],
        implements: ['Quyết định số 12/2022/QĐ-UBND ngày 20/4/2022 của UBND tỉnh Mẫu'],
        supersedes: earlier ? [earlier] : undefined,
      },
      body: paragraphs(
        '*Căn cứ Quyết định số 12/2022/QĐ-UBND ngày 20/4/2022 của Ủy ban nhân dân tỉnh;*',
        '*Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.*',
        '**QUYẾT ĐỊNH:**',
        `**Điều 1.** Công bố danh mục ${services} dịch vụ công trực tuyến toàn trình:`,
        table(
          ['Nhóm', 'Số dịch vụ'],
          [
            ['Có từ trước', String(services - added)],
            ['Thêm mới', String(added)],
          ],
        ),
        `**Điều 2.** ${novelty}`,
        `**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký${earlier ? ` và thay thế ${earlier} của Chủ tịch Ủy ban nhân dân tỉnh` : ''}.`,
      ),
    };
  });
}
