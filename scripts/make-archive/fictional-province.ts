/** A body of a province that does not exist. */
export interface FictionalIssuer {
  id: string;
  name: string;
  abbreviation: string;
  parent?: string;
  /** The offices that draft for it: the last part of an official letter's number. */
  offices: readonly string[];
}

const OFFICES = ['VP', 'TCHC', 'KHTH'];

const departments = [
  ['so-noi-vu', 'Sở Nội vụ tỉnh Ví Dụ', 'SNV'],
  ['so-tai-chinh', 'Sở Tài chính tỉnh Ví Dụ', 'STC'],
  ['so-thong-tin-va-truyen-thong', 'Sở Thông tin và Truyền thông tỉnh Ví Dụ', 'STTTT'],
  ['so-y-te', 'Sở Y tế tỉnh Ví Dụ', 'SYT'],
  ['so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo tỉnh Ví Dụ', 'SGDĐT'],
  ['so-xay-dung', 'Sở Xây dựng tỉnh Ví Dụ', 'SXD'],
  ['so-cong-thuong', 'Sở Công Thương tỉnh Ví Dụ', 'SCT'],
  ['so-nong-nghiep', 'Sở Nông nghiệp tỉnh Ví Dụ', 'SNN'],
  ['so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư tỉnh Ví Dụ', 'SKHĐT'],
  ['so-van-hoa', 'Sở Văn hóa tỉnh Ví Dụ', 'SVH'],
  ['so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ tỉnh Ví Dụ', 'SKHCN'],
  ['ban-quan-ly-khu-cong-nghiep', 'Ban Quản lý các khu công nghiệp tỉnh Ví Dụ', 'BQLKCN'],
] as const;

const districts = ['Thử Nghiệm', 'Giả Định', 'Minh Họa', 'Mẫu Mực', 'Phỏng Chừng'];

/** The bodies: a council, a committee and its chair, twelve departments, five districts. */
export const ISSUERS: readonly FictionalIssuer[] = [
  { id: 'hdnd-tinh', name: 'Hội đồng nhân dân tỉnh Ví Dụ', abbreviation: 'HĐND', offices: ['VP'] },
  { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh Ví Dụ', abbreviation: 'UBND', offices: ['KGVX', 'NC', 'TH', 'KT'] },
  {
    id: 'chu-tich-ubnd-tinh',
    name: 'Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ',
    abbreviation: 'UBND',
    parent: 'ubnd-tinh',
    offices: ['KGVX', 'NC', 'TH', 'KT'],
  },
  ...departments.map(([id, name, abbreviation]) => ({ id, name, abbreviation, parent: 'ubnd-tinh', offices: OFFICES })),
  ...districts.map((name, index) => ({
    id: `ubnd-huyen-${index + 1}`,
    name: `Ủy ban nhân dân huyện ${name}`,
    abbreviation: 'UBND',
    parent: 'ubnd-tinh',
    offices: OFFICES,
  })),
];

/** What decisions are about: the id of a topic, and its name as it stands in titles. */
export const TOPICS: readonly (readonly [id: string, name: string])[] = [
  ['chinh-quyen-dien-tu', 'chính quyền điện tử'],
  ['chuyen-doi-so', 'chuyển đổi số'],
  ['cai-cach-hanh-chinh', 'cải cách hành chính'],
  ['cong-nghe-thong-tin', 'ứng dụng công nghệ thông tin'],
  ['thi-dua-khen-thuong', 'thi đua, khen thưởng'],
  ['to-chuc-bo-may', 'tổ chức bộ máy'],
  ['dao-tao-can-bo', 'đào tạo, bồi dưỡng cán bộ'],
  ['dau-tu-cong', 'đầu tư công'],
  ['ngan-sach', 'ngân sách địa phương'],
  ['tai-san-cong', 'quản lý, sử dụng tài sản công'],
  ['dat-dai', 'quản lý đất đai'],
  ['quy-hoach-do-thi', 'quy hoạch đô thị'],
  ['nha-o-xa-hoi', 'nhà ở xã hội'],
  ['giao-thong-nong-thon', 'giao thông nông thôn'],
  ['nong-thon-moi', 'xây dựng nông thôn mới'],
  ['thuy-loi', 'thủy lợi nội đồng'],
  ['bao-ve-rung', 'bảo vệ rừng'],
  ['chan-nuoi', 'phòng, chống dịch bệnh trong chăn nuôi'],
  ['moi-truong', 'bảo vệ môi trường'],
  ['rac-thai', 'thu gom rác thải sinh hoạt'],
  ['nuoc-sach', 'cấp nước sạch'],
  ['y-te-co-so', 'y tế cơ sở'],
  ['an-toan-thuc-pham', 'an toàn thực phẩm'],
  ['giao-duc-mam-non', 'giáo dục mầm non'],
  ['giao-duc-nghe-nghiep', 'giáo dục nghề nghiệp'],
  ['di-san-van-hoa', 'di sản văn hóa'],
  ['du-lich', 'phát triển du lịch'],
  ['thuong-mai', 'xúc tiến thương mại'],
  ['phong-chong-thien-tai', 'phòng, chống thiên tai'],
  ['dien-luc', 'điện lực nông thôn'],
];

/** `site.yaml` of the province. */
export const SETTINGS = {
  name: 'Kho văn bản tỉnh Ví Dụ',
  url: 'https://vi-du.example/',
  locale: 'vi',
  notice: 'Mọi cơ quan, tên người và văn bản ở đây đều là hư cấu, được tạo ra để đo.',
  issuers: Object.fromEntries(
    ISSUERS.map(({ id, name, abbreviation, parent }) => [id, { name, abbreviation, ...(parent && { parent }) }]),
  ),
  topics: Object.fromEntries(TOPICS.map(([id, name]) => [id, name.charAt(0).toUpperCase() + name.slice(1)])),
  categories: { 'tin-tuc': 'Tin tức', 'thong-bao': 'Thông báo' },
};
