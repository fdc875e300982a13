import type { NewsPageStrings } from './strings.ts';

const numbers = new Intl.NumberFormat('vi');
const count = (n: number) => numbers.format(n);

/** The words of news in Vietnamese. */
export const vi: NewsPageStrings = {
  home: {
    pinned: 'Tin cần chú ý',
    changes: 'Mốc hiệu lực sắp tới',
    changesIntro: 'Văn bản bắt đầu có hiệu lực, hết hiệu lực hoặc ngưng hiệu lực trong những ngày tới.',
    asked: 'Tra hiệu lực theo ngày',
    waysIn: 'Tìm trong kho',
  },
  events: {
    coming: 'Sự kiện sắp tới',
    before: 'Sắp diễn ra',
    onTheDay: 'Diễn ra hôm nay',
    during: 'Đang diễn ra',
    after: 'Đã diễn ra',
    span: (first, last) => `${first} – ${last}`,
  },
  lists: {
    month: (month, year) => `Tin tháng ${month} năm ${year}`,
    monthName: (month) => `Tháng ${month}`,
    count: (n) => `${count(n)} tin`,
    months: 'Tin theo tháng',
    categories: 'Tin theo mục',
    ofCategory: (name) => `Mục tin: ${name}`,
    intro: (heading, n) => `${heading}: ${count(n)} tin, mới nhất trước.`,
    about: (numbers, more) => `Về ${numbers}${more > 0 ? ` và ${count(more)} văn bản khác` : ''}`,
  },
  article: {
    about: 'Bài viết nói về',
    allAbout: (n) => `Xem cả ${count(n)} văn bản`,
    related: 'Tin liên quan',
    category: 'Mục',
    month: 'Tháng',
    languages: 'Bài này bằng ngôn ngữ khác',
    correctedOn: (day) => `Đính chính ngày ${day}`,
  },
};
