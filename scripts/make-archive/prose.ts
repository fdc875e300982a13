import type { Random } from './random.ts';

const WHO = [
  'Các sở, ban, ngành',
  'Ủy ban nhân dân các huyện',
  'Thủ trưởng các đơn vị sự nghiệp công lập',
  'Cơ quan thường trực',
  'Tổ giúp việc',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Các tổ chức, cá nhân có liên quan',
  'Trưởng ban và các phó trưởng ban',
  'Đơn vị được giao chủ trì',
  'Kho bạc và cơ quan thuế trên địa bàn',
  'Ủy ban nhân dân các xã, phường, thị trấn',
  'Các thành viên hội đồng thẩm định',
];
const DOES = [
  'tổ chức triển khai thực hiện',
  'rà soát, đánh giá tình hình thực hiện',
  'xây dựng kế hoạch chi tiết về',
  'phối hợp kiểm tra, đôn đốc việc thực hiện',
  'tham mưu, đề xuất giải pháp thúc đẩy',
  'bố trí kinh phí phục vụ',
  'tuyên truyền, phổ biến nội dung về',
  'chịu trách nhiệm toàn diện đối với',
  'báo cáo định kỳ kết quả thực hiện',
  'hướng dẫn nghiệp vụ đối với',
  'công khai danh mục và tiến độ',
  'cập nhật cơ sở dữ liệu về',
];
const WHAT = [
  'nhiệm vụ được giao tại Quyết định này',
  'chương trình, đề án có tính chất liên ngành',
  'các chỉ tiêu đã được phê duyệt',
  'quy trình tiếp nhận và trả kết quả',
  'hồ sơ, tài liệu lưu trữ của đơn vị',
  'công tác thanh tra, kiểm tra hằng năm',
  'danh mục dịch vụ công trực tuyến',
  'nguồn vốn sự nghiệp và vốn đầu tư phát triển',
  'định mức kinh tế – kỹ thuật',
  'hạ tầng kỹ thuật dùng chung',
  'việc tiếp công dân, giải quyết kiến nghị',
  'chế độ, chính sách đối với người lao động',
  'diện tích đất được giao quản lý',
  'mạng lưới cơ sở trên địa bàn',
  'các tiêu chí đánh giá, xếp loại',
  'chất lượng nguồn nhân lực tại chỗ',
];
const HOW = [
  'bảo đảm đúng tiến độ, tiết kiệm, hiệu quả',
  'theo đúng quy định của pháp luật hiện hành',
  'trước ngày 15 của tháng cuối quý',
  'trong phạm vi dự toán được cấp có thẩm quyền giao',
  'gắn với trách nhiệm của người đứng đầu',
  'phù hợp với điều kiện thực tế của từng địa phương',
  'trên môi trường mạng, hạn chế văn bản giấy',
  'có sự tham gia ý kiến của người dân và doanh nghiệp',
  'trong thời hạn 30 ngày làm việc kể từ ngày nhận đủ hồ sơ',
  'và tổng hợp, báo cáo cơ quan có thẩm quyền xem xét, quyết định',
];
const HEADINGS = [
  'Phạm vi điều chỉnh',
  'Đối tượng áp dụng',
  'Nguyên tắc thực hiện',
  'Nhiệm vụ và quyền hạn',
  'Cơ cấu tổ chức',
  'Kinh phí thực hiện',
  'Chế độ làm việc',
  'Chế độ báo cáo',
  'Trách nhiệm của các cơ quan, đơn vị',
  'Khen thưởng và xử lý vi phạm',
  'Kiểm tra, giám sát',
  'Điều khoản chuyển tiếp',
];

/** A sentence of official prose that says nothing in particular. */
export function sentence(random: Random): string {
  return `${random.pick(WHO)} ${random.pick(DOES)} ${random.pick(WHAT)}, ${random.pick(HOW)}.`;
}

/** Some sentences in a paragraph. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** A heading of an article (Điều). */
export function heading(random: Random): string {
  return random.pick(HEADINGS);
}

/** Numbered clauses (khoản), some with points (điểm a, b, c). */
export function clauses(random: Random, count: number): string {
  const clause = (number: number) => {
    const points = random.chance(0.3) ? ['a', 'b', 'c'].map((letter) => `${letter}) ${sentence(random)}`) : [];
    return [`${number}. ${sentence(random)}`, ...points].join('\n\n');
  };
  return Array.from({ length: count }, (_, index) => clause(index + 1)).join('\n\n');
}
