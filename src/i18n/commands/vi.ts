import type { CommandTexts } from './command-texts.ts';

const number = (digits: number) =>
  new Intl.NumberFormat('vi', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const vi: CommandTexts = {
  phases: {
    read: 'Đọc và kiểm tra nội dung',
    pdfs: 'Đọc tệp PDF',
    originals: 'Đối chiếu với bản gốc',
    pages: 'Dựng trang',
    index: 'Lập chỉ mục tìm kiếm',
    cards: 'Vẽ ảnh chia sẻ',
    verify: 'Đối chiếu kết quả',
    place: 'Đưa vào chỗ',
    queries: 'Hỏi các bộ máy tìm kiếm',
    files: 'Nhập tệp',
    convert: 'Chuyển tệp bằng LibreOffice',
    recognise: 'Nhận dạng chữ trong bản chụp',
    register: 'Nhập sổ văn bản',
    news: 'Nhập tin',
  },
  count: (n) => number(0).format(n),
  seconds: (seconds) => number(1).format(seconds),
  built: ({ pages, seconds, gigabytes, out }) =>
    `Xong: ${pages} trang trong ${seconds} giây, bộ nhớ cao nhất ${gigabytes} GB, ở ${out}`,
  problemsFound: (warnings) => `${number(0).format(warnings)} cảnh báo và lưu ý; xem bằng: npm run check`,
  nothingPutOut: 'Chưa dựng trang nào. Kết quả lần trước (nếu có) vẫn nguyên như cũ.',
  notRight: (sentences) => `Kết quả dựng chưa đúng (${number(0).format(sentences)} điểm), nên không đưa vào chỗ:`,
  serving: (url) => `Kho văn bản ở địa chỉ ${url}`,
  stopHint: 'Bấm Ctrl+C để dừng.',
  nothingToServe: (out) => `Chưa có trang nào trong ${out}. Hãy chạy trước: npm run build`,
  contentMissing: (dir) => `Không có thư mục nội dung ${dir}. Hãy kiểm tra lại --content.`,
  outRefused: {
    content: (out) =>
      `Không ghi vào ${out}: đó là thư mục nội dung, hoặc chứa nó, hoặc nằm trong nó. Hãy chọn --out khác.`,
    checkout: (out) => `Không ghi vào ${out}: đó là thư mục của chương trình, hoặc chứa nó. Hãy chọn --out khác.`,
    home: (out) => `Không ghi vào ${out}: đó là thư mục cá nhân, hoặc chứa nó. Hãy chọn --out khác.`,
    'not-ours': (out) =>
      `Không ghi vào ${out}: thư mục có tệp không do chương trình này tạo ra. Hãy chọn thư mục trống hoặc --out khác.`,
    'not-a-folder': (out) => `Không ghi vào ${out}: đó là một tệp, không phải thư mục. Hãy chọn --out khác.`,
  },
  wrongDay: (value) => `--as-of phải là một ngày viết như 2021-09-06, không phải "${value}".`,
  wrongPort: (value) => `--port phải là một số từ 1 đến 65535, không phải "${value}".`,
  wrongSize: (value) => `--size phải là một số nguyên từ 1 đến 9999999, không phải "${value}".`,
  unknownFlag: (flag, near) => `Không có tham số ${flag}.${near === undefined ? '' : ` Có phải là ${near}?`}`,
  missingValue: (flag) => `Sau ${flag} còn thiếu giá trị. Giá trị bắt đầu bằng dấu "-" thì viết liền: ${flag}=…`,
  needlessValue: (flag) => `${flag} không nhận giá trị; chỉ cần viết ${flag}.`,
  strayWord: (word) => `Không rõ "${word}" thuộc tham số nào. Mỗi giá trị viết ngay sau tham số, bắt đầu bằng "--".`,
  unknownFormat: (value) => `--format là json hoặc text, không phải "${value}".`,
  makingDemo: (place) => `Tạo kho mẫu: ${place}`,
  noSuchDemo: (name, names) => `Không có kho mẫu "${name}". Có: ${names}.`,
  wrongQueries: (value) => `--queries phải là một số nguyên từ 1 đến 9999999, không phải "${value}".`,
  noSuchCorpus: (name, names) => `--only là một trong: ${names}; không phải "${name}".`,
  languages: {
    wrongLanguage: (value) => `--locale là mã một ngôn ngữ viết như fr hoặc pt-BR, không phải "${value}".`,
    fileMissing: (file) => `${file} (chưa có tệp)`,
    missing: 'thiếu',
    empty: 'để trống',
    unknown: 'thừa, tiếng Việt không có',
    lacks: (language, lacking, of) => `${language}: còn thiếu ${lacking} trên ${of} câu chữ.`,
    complete: (language, of) => `${language}: đủ ${of} câu chữ.`,
    seeGuide: 'Cách thêm một ngôn ngữ: docs/languages.md',
  },
};
