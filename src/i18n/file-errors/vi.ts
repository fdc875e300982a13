import type { FileErrorTexts } from './file-error-texts.ts';

export const vi: FileErrorTexts = {
  'not-allowed': (file) => `Không có quyền đọc hoặc ghi ${file}. Hãy xem lại quyền của tệp và thư mục ấy.`,
  'open-elsewhere': (file) =>
    `${file} đang mở trong chương trình khác (Word, trình đọc PDF): hãy đóng lại rồi chạy lại.`,
  'open-or-not-allowed': (file) =>
    `Không đọc hoặc ghi được ${file}: tệp đang mở trong Word thì đóng lại; không thì xem lại quyền của thư mục (thẻ Security).`,
  'read-only': (file) => `Ổ đĩa chỉ cho đọc, không ghi được ${file}. Hãy chép kho sang ổ đĩa ghi được.`,
  full: (file) => `Ổ đĩa hết chỗ, chưa ghi được ${file}.`,
  'name-too-long': (file) => `Đường dẫn quá dài: ${file}. Hãy chuyển kho hoặc tệp ra thư mục ngắn hơn, ví dụ D:\\kho.`,
  gone: (file) => `Không còn thấy ${file}. Ổ mạng hoặc USB có thể đã bị ngắt.`,
  'link-in-circle': (file) => `${file} là liên kết vòng quanh, không dẫn đến tệp nào.`,
  folder: (file) => `${file} là thư mục, không phải tệp.`,
  'not-a-folder': (file) =>
    `Không tạo hoặc mở được ${file}: trong đường dẫn ấy có một tệp mang tên của thư mục. Hãy đổi tên hoặc chuyển tệp ấy đi.`,
  'too-many-open': () => 'Hệ thống đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi chạy lại.',
  drive: (file) => `Ổ đĩa báo lỗi khi đọc ${file}. Hãy chép tệp sang ổ khác rồi thử lại.`,
};
