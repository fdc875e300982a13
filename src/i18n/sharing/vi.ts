import { citeInVietnamese } from './cite-in-vietnamese.ts';
import type { SharingStrings } from './strings.ts';

export const vi: SharingStrings = {
  heading: 'Chia sẻ và trích dẫn',
  share: 'Chia sẻ',
  copyLink: 'Sao chép liên kết',
  cite: 'Trích dẫn văn bản này',
  firstMention: 'Viện dẫn lần đầu',
  laterMention: 'Các lần sau',
  copy: 'Sao chép',
  copyForm: { full: 'Sao chép câu viện dẫn lần đầu', short: 'Sao chép tên gọi dùng cho các lần sau' },
  copied: 'Đã sao chép',
  selected: 'Trình duyệt không cho sao chép tự động. Phần chữ đã được chọn sẵn: hãy tự sao chép.',
  citation: citeInVietnamese,
};
