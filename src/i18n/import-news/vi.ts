import type { NewsImportTexts } from './import-news-texts.ts';

export const vi: NewsImportTexts = {
  byDensity: 'Phần bài viết được đoán theo mật độ chữ trên trang: xem lại đầu và cuối bài.',
  lacksText: 'Trang gốc ghi nhiều chữ hơn phần đọc được: đối chiếu với trang gốc.',
  feed: (name, count) => `${name}: ${count} tin`,
  wrongKind:
    'Tin chỉ đọc từ tệp .xml, .rss, .atom và trang đã lưu .html, .htm. Trang .mht: mở bằng trình duyệt, lưu lại dạng “Trang web, hoàn chỉnh”.',
  missing: (name, facts) => `Chưa nhập ${name}: chưa rõ ${facts}. Hãy chạy lại trong cửa sổ lệnh để trả lời.`,
  facts: { title: 'tiêu đề', published: 'ngày đăng', summary: 'tóm tắt' },
  ask: {
    title: 'Tiêu đề',
    published: 'Ngày đăng, có thể kèm giờ (06/9/2021 08:15)',
    summary: 'Tóm tắt trong một hai câu',
  },
  wrongMoment: (written) => `Không có ngày “${written}”. Viết ngày trước, ví dụ 06/9/2021 08:15.`,
  noFiles: 'Hãy ghi tệp RSS, Atom, trang đã lưu hoặc thư mục: npm run import -- --news "D:\\Tin cũ"',
  noFacts: 'Cùng --news chỉ ghi thêm được --content: các tham số kia là của văn bản và của sổ.',
  total: (written, known, refused) => `Đã tạo ${written} tin; ${known} tin có từ trước; ${refused} tin chưa nhập được.`,
};
