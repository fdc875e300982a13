/** Names and terms that are written with capitals within a sentence, by their usual spelling. */
const TERMS = [
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Thường trực Hội đồng nhân dân',
  'Ban Chỉ đạo',
  'Ban Chấp hành',
  'Ban Chấp hành Trung ương',
  'Ban Thường vụ',
  'Ban Quản lý',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Hội đồng',
  'Tổ công tác',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Đảng Cộng sản Việt Nam',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Việt Nam',
  'Nhà nước',
  'Nhân dân',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Văn phòng Quốc hội',
  'Quốc hội',
  'Chủ tịch nước',
  'Tòa án nhân dân',
  'Tòa án nhân dân tối cao',
  'Viện kiểm sát nhân dân',
  'Viện kiểm sát nhân dân tối cao',
  'Kiểm toán nhà nước',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước',
  'Bảo hiểm xã hội Việt Nam',
  'Văn phòng',
  'Thanh tra Chính phủ',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư',
  'Chỉ thị',
  'Quy chế',
  'Luật',
];

/** What ministries, departments and divisions are for. */
const FIELDS = [
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Y tế',
  'Xây dựng',
  'Công Thương',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Ngoại vụ',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Văn hóa, Thể thao và Du lịch',
  'Lao động - Thương binh và Xã hội',
  'Dân tộc và Tôn giáo',
  'Du lịch',
  'Quy hoạch - Kiến trúc',
];

/** Provinces and cities, with those merged in 2025. */
const PROVINCES =
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'.split(
    '|',
  );

/** Names as they are usually written. */
export const KNOWN_NAMES: readonly string[] = [
  ...TERMS,
  ...PROVINCES,
  ...FIELDS.flatMap((field) => ['Bộ', 'Sở', 'Phòng', 'Bộ trưởng Bộ', 'Giám đốc Sở'].map((body) => `${body} ${field}`)),
];

/** No known name has more words. */
export const MOST_WORDS_OF_NAME = 12;

/** What stands before the name of a place. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
]);
