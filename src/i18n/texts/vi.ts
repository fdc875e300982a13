import type { TextStrings } from './strings.ts';

/** In Vietnamese. */
export const vi: TextStrings = {
  linkTo: (name) => `Liên kết đến ${name}`,
  copied: 'Đã sao chép liên kết',
  paper: {
    number: (number) => `Số: ${number}`,
    issued: (day, month, year) => `Ngày ${twoDigits(day)} tháng ${month > 2 ? month : twoDigits(month)} năm ${year}`,
    recipients: 'Nơi nhận:',
    state: 'Tình trạng',
    noOriginal: 'Bản in này không thay thế bản gốc.',
  },
};

/** Days below 10, and January and February, get a 0 before them (Decree 30/2020/NĐ-CP, Appendix I). */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
