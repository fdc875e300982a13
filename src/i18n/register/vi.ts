import type { RegisterTexts } from './register-texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);

export const vi: RegisterTexts = {
  unread: {
    'unknown-kind':
      'Sổ phải là tệp .xlsx hoặc .csv. Hãy mở sổ bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập lại.',
    'wrong-kind':
      'Nội dung tệp không đúng với đuôi tên tệp. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập lại.',
    damaged: 'Tệp hỏng. Hãy mở thử bằng Excel; nếu mở được thì lưu thành tệp .xlsx mới rồi nhập lại.',
    encrypted: 'Sổ có mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.',
    'too-large': 'Sổ quá lớn. Hãy tách mỗi năm một tệp.',
    empty: 'Sổ trống.',
  },
  guessed: 'Bảng mã chữ của sổ được đoán qua các con chữ: hãy xem lại chính tả.',
  fields: {
    number: 'số, ký hiệu',
    symbol: 'ký hiệu (cột riêng)',
    issued: 'ngày ban hành',
    title: 'trích yếu',
    type: 'loại văn bản',
    issuer: 'cơ quan ban hành',
    signer: 'người ký',
    role: 'chức vụ người ký',
    recipients: 'nơi nhận',
    effective: 'ngày có hiệu lực',
    expires: 'ngày hết hiệu lực',
    published: 'ngày đăng',
    file: 'tên tệp',
    id: 'mã trong kho',
    held: 'có trong kho',
  },
  proposal: (sheet, rows) =>
    `${sheet === '' ? 'Sổ' : `Trang tính “${sheet}”`}: ${count(rows)} dòng. Các cột sẽ được đọc như sau:`,
  firstRows: 'Ba dòng đầu sẽ được đọc là:',
  noColumn: '(không có)',
  lacksColumns: (sheet, fields) =>
    `${sheet === '' ? 'Trong sổ' : `Trong trang tính “${sheet}”`} chưa rõ cột nào là ${fields}. Hãy chỉ rõ, ví dụ: --columns "number=A, issued=B, title=D"`,
  sheetLeftOut: (sheet) => `Trang tính “${sheet}” không giống sổ văn bản nên bỏ qua.`,
  noDocuments:
    'Không thấy dòng nào của văn bản trong sổ, chưa tạo trang nào. Nếu sổ có văn bản, hãy chỉ rõ các cột, ví dụ: --columns "number=A, issued=B, title=D"',
  wrongColumns: (part) =>
    `--columns không hiểu “${part}”. Viết tên và chữ cái của cột, ví dụ: --columns "number=A, issued=B, title=D". Các tên: number, symbol, issued, title, type, issuer, signer, role, recipients, effective, expires, published, file.`,
  howToGoOn:
    'Chưa tạo trang nào. Nếu đúng, hãy chạy tiếp một trong hai lệnh sau; nếu chưa đúng, đổi chữ cái của cột ở lệnh thứ hai:',
  nothingMade: 'Đã dừng; chưa tạo trang nào.',
  askColumns: 'Đọc các cột như thế này?',
  yes: 'Đúng, nhập sổ',
  change: 'Đổi một cột',
  stop: 'Dừng',
  askField: 'Đổi cột nào?',
  askColumn: (field) => `Cột nào là ${field}?`,
  needsRegister:
    '--files, --columns, --symbol và --yes chỉ dùng cùng --register: npm run import -- --register so-van-ban.xlsx --files "D:\\Văn bản đi"',
  notAFile: (name) => `Không có tệp ${name}. Sau --register là một tệp sổ; thư mục văn bản thì ghi sau --files.`,
  notAFolder: (name) => `Không có thư mục ${name}.`,
  place: (sheet, row) => (sheet === '' ? `dòng ${row}` : `dòng ${row} (${sheet})`),
  problem: {
    missing: (fields) => `thiếu ${fields}. Hãy điền vào sổ.`,
    'no-symbol': (written) =>
      `chỉ có số “${written}”, chưa có ký hiệu. Hãy thêm cột Ký hiệu, ghi đủ như 125/QĐ-UBND, hoặc chạy với --symbol QĐ-UBND nếu cả sổ cùng một ký hiệu.`,
    'number-is-day': (written) =>
      `Excel đã đổi số, ký hiệu thành ngày (${written}). Hãy đổi ô sang dạng Text rồi ghi lại số, ký hiệu.`,
    'no-number': (written) => `“${written}” không phải số, ký hiệu. Hãy ghi như 125/QĐ-UBND.`,
    'error-cell': (field, written) => `ô ${field} có lỗi công thức ${written}. Hãy ghi lại giá trị của ô.`,
    'no-such-day': (field, written) => `${field}: lịch không có ngày “${written}”. Hãy ghi như 06/9/2021.`,
    'month-first': (field, written) =>
      `${field}: “${written}” có vẻ viết tháng trước ngày. Hãy ghi ngày trước, như 13/9/2021.`,
    century: (field, written) => `${field}: “${written}” chưa rõ năm nào. Hãy ghi năm bằng bốn chữ số, như 06/9/2021.`,
    'not-a-day': (field, written) => `${field}: “${written}” không phải một ngày. Hãy ghi như 06/9/2021.`,
    'unknown-issuer': (written, known) =>
      `trong site.yaml không có cơ quan “${written}”. Hãy thêm cơ quan ấy vào site.yaml, hoặc ghi một trong các mã: ${known}.`,
    cancelled: (written) => `sổ ghi “${written}”: số không dùng thì không có trang.`,
    'too-long': (field) => `${field} quá dài. Hãy ghi gọn lại.`,
    duplicate: (place) => `cùng số, ký hiệu và ngày với ${place}. Hãy xóa một dòng, hoặc sửa lại cho đúng.`,
  },
  perhapsSwapped: (read, other) =>
    `Excel có thể đã đổi chỗ ngày và tháng: ${read}, hay ${other}? Đối chiếu với bản gốc.`,
  oddNumber: 'Không giống số, ký hiệu thường gặp; ghi đúng như trong sổ.',
  unknownType: (written) => `Sổ ghi loại văn bản “${written}”, chưa rõ là loại nào.`,
  oddSigner: 'Ghi đúng như trong sổ; tách chức vụ ra role nếu có.',
  fromCapitals: (line) => `Trong sổ viết hoa cả dòng, đã đề xuất chữ thường: “${line}”`,
  swappedRows: (rows, places) =>
    `Cảnh báo: ${count(rows)} dòng có ngày mà Excel có thể đã đổi chỗ ngày và tháng (ngày sau mùng 12 trong cột này vẫn là chữ). Hãy đối chiếu: ${places}`,
  made: (pages, files) => `Đã tạo ${count(pages)} trang, ${count(files)} trang có tệp.`,
  hadBefore: (rows) => `${count(rows)} văn bản đã có từ trước, giữ nguyên.`,
  spokenOf: (rows) => `${count(rows)} văn bản trong danh sách chỉ được nhắc đến, không có trang riêng để nhập.`,
  refused: (rows) => `${count(rows)} dòng chưa nhập được:`,
  withoutFile: (rows) => `${count(rows)} dòng không thấy tệp; trang vẫn được tạo, chưa có nguyên văn.`,
  filesLeft: (files) => `${count(files)} tệp không khớp dòng nào trong sổ.`,
  more: (others) => `… và ${count(others)} dòng nữa.`,
  listWritten: (file) => `Danh sách đầy đủ, mở bằng Excel: ${file}`,
  doubts: (pages) => `${count(pages)} trang có chỗ cần xem lại, ghi sau dấu # ở đầu tệp.`,
  stopped: 'Đã dừng. Chạy lại đúng lệnh ấy để nhập tiếp.',
  list: {
    kind: 'Việc',
    sheet: 'Trang tính',
    row: 'Dòng',
    number: 'Số, ký hiệu',
    issued: 'Ngày',
    title: 'Trích yếu',
    files: 'Tệp',
    reason: 'Vì sao, cần làm gì',
  },
  kinds: {
    refused: 'Dòng chưa nhập được',
    'no-file': 'Dòng không có tệp',
    several: 'Dòng có nhiều tệp',
    'file-left': 'Tệp không có dòng',
    'text-unread': 'Tệp chưa đọc được chữ',
    lost: 'Trang thiếu từ của tệp',
  },
  severalFiles:
    'Nhiều tệp cùng số nên chưa chọn tệp nào. Hãy thêm cột Tên tệp, hoặc đặt tên tệp có cả ký hiệu và ngày.',
  severalRows: (places) => `Có thể là của ${places}. Hãy đặt tên tệp có cả ký hiệu và ngày.`,
  absentFile: (name, taken) =>
    taken === undefined
      ? `Sổ ghi tệp “${name}” nhưng không thấy trong thư mục.`
      : `Sổ ghi tệp “${name}” nhưng không thấy trong thư mục; đã lấy ${taken} theo số.`,
  listName: 'chua-khop',
};
