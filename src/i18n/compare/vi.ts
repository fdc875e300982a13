import type { CompareStrings } from './strings.ts';

const numbers = new Intl.NumberFormat('vi');
const count = (n: number) => numbers.format(n);

/** The words of comparisons in Vietnamese. */
export const vi: CompareStrings = {
  title: (newer, older) => `So sánh ${newer} với ${older}`,
  description: (newer, older) => `Những chỗ khác nhau giữa ${older} và ${newer}, theo từng điều khoản.`,
  link: (other) => `So sánh với ${other}`,
  older: 'Văn bản cũ',
  newer: 'Văn bản mới',
  caveat:
    'Máy so sánh nội dung hai văn bản đang có trong kho. Kết quả chỉ để tham khảo, không có giá trị pháp lý; khi áp dụng phải đọc chính các văn bản.',
  summary: 'Tóm tắt',
  count: {
    changed: (n) => `${count(n)} điều khoản thay đổi`,
    added: (n) => `${count(n)} điều khoản chỉ có trong văn bản mới`,
    removed: (n) => `${count(n)} điều khoản chỉ có trong văn bản cũ`,
    same: (n) => `${count(n)} điều khoản không đổi`,
    moved: (n) => `${count(n)} điều khoản đổi số hoặc đổi vị trí`,
  },
  retyped: (n) =>
    `Không tính ${count(n)} chỗ chỉ khác cách gõ: mã chữ, vị trí dấu thanh, kiểu gạch nối, kiểu ngoặc kép.`,
  equal: 'Hai văn bản giống nhau từng chữ.',
  outline:
    'Hai văn bản khác nhau quá nhiều để đặt cạnh nhau trên một trang. Dưới đây là danh mục điều khoản; nội dung xem ở từng văn bản.',
  kind: { changed: 'Thay đổi', added: 'Chỉ có trong văn bản mới', removed: 'Chỉ có trong văn bản cũ' },
  renumbered: (before, now) => `${before} nay là ${now}`,
  elsewhere: 'Đổi vị trí',
  sameParagraphs: (n) => `${count(n)} đoạn không đổi`,
  unmarked: 'Khác nhau quá nhiều nên không đánh dấu từng chữ.',
  opening: 'Phần mở đầu',
  markStart: { older: '[bỏ: ', newer: '[thêm: ' },
  markEnd: ']',
  howMarked: 'Chữ chỉ có ở văn bản cũ bị gạch ngang, chữ chỉ có ở văn bản mới được gạch chân.',
};
