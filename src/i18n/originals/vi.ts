import { phrase } from '../phrase.ts';
import type { OriginalsStrings } from './strings.ts';

const BY = {
  service: 'theo dịch vụ cấp dấu thời gian',
  signer: 'theo máy của người ký',
  program: 'theo phần mềm tạo tệp',
};

const numbered = (name: string, number: number, of: number) => (of > 1 ? `${name} ${number}` : name);

export const vi: OriginalsStrings = {
  readFromFile: 'Thông tin đọc từ tệp',
  size: 'Dung lượng',
  pages: 'Số trang',
  pageCount: (n) => n.toLocaleString('vi'),
  digest: 'Mã SHA-256',
  signer: 'Người ký',
  named: (name, organisation) => (organisation === undefined ? name : `${name} (${organisation})`),
  certifiedBy: 'Nơi cấp chứng thư',
  time: 'Thời điểm',
  statedTime: (time, by) => `${time}, ${BY[by]}`,
  extent: 'Phạm vi',
  coversWhole: 'Chữ ký bao trùm toàn bộ tệp.',
  addedBehind: 'Chữ ký không bao trùm toàn bộ tệp: có phần được thêm vào sau khi ký.',
  signature: (number, of) => numbered('Chữ ký số', number, of),
  timestamp: (number, of) => numbered('Dấu thời gian', number, of),
  unreadable: 'Tệp mang một chữ ký số mà trang này không đọc được thông tin.',
  noClaim: 'Trang này không xác nhận chữ ký có hiệu lực; hãy mở tệp bằng phần mềm ký số để kiểm tra.',
  equal: (original) =>
    phrase`Đã đối chiếu với bản gốc: máy so từng chữ của nội dung trên trang với ${original} và không thấy chỗ khác.`,
};
