import type { CheckPdfTexts } from './check-pdf-texts.ts';

const count = (n: number) => n.toLocaleString('vi');

export const vi: CheckPdfTexts = {
  differs: (file, original, n) => `${file}: ${count(n)} chỗ khác với ${original}`,
  tooMuch: (file, original) =>
    `${file}: khác ${original} quá nhiều để liệt kê từng chỗ; hãy xem tệp có đúng là bản gốc của văn bản này không`,
  fields: { number: 'số, ký hiệu', issued: 'ngày ban hành', title: 'trích yếu', signers: 'người ký' },
  page: 'trang',
  original: 'bản PDF',
  nothing: '(không có)',
  total: ({ equal, differs, noText, recognised, machineRead, notHeld }) =>
    [
      `Đối chiếu ${count(equal + differs)} văn bản với bản gốc: ${count(equal)} khớp, ${count(differs)} có chỗ khác.`,
      `Không đối chiếu: ${count(noText)} có PDF không đọc được chữ, ${count(recognised)} có PDF mang chữ do máy nhận dạng, ${count(machineRead)} có bài do máy nhận dạng chưa soát, ${count(notHeld)} không có toàn văn hoặc không có PDF bản gốc.`,
    ].join('\n'),
};
