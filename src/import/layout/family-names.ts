import { toNfc } from '../../domain/vietnamese-text.ts';

/** Family names of most people, the peoples of the mountains and the south with them. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Đào Lâm Hà Cao Tô Trương Châu
  Quách Tạ Phùng La Lương Thái Chu Kiều Từ Tăng Giang Vương Đoàn Văn Triệu Tống Đàm Lò Giàng Thào Sùng Vàng Hầu Điểu Siu
  Ksor Nông Bế Hứa Lục Ma Quàng Cầm Tòng Lường Bạch Thân Nghiêm Khúc Kim Thạch Sơn Danh Cù Doãn Mạc Âu Trang Tôn Phí Cấn
  Khổng Lại Lưu Mã Nghị Ninh Ôn Quan Tiêu Tiết Trác Triều Uông Viên Vi Vy Hán Hàn Hạ Diệp Đồng Đậu Biện Bàn Đèo Hờ Cháng`
    .split(/\s+/)
    .map((name) => name.toUpperCase()),
);

/** Whether a word in any case is a Vietnamese family name. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(toNfc(word).toUpperCase());
}
