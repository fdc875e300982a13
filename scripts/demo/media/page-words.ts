import type { Locale } from '../../../src/domain/locale.ts';

/** What the pages of a sample document say about themselves, in the language of their archive. */
export interface PageWords {
  /** At the head of every page, so that nobody takes it for a real document. */
  sample: string;
  number: (number: string) => string;
  placeAndDay: (day: string) => string;
  signed: string;
  page: (page: number, of: number) => string;
}

/** The words of tỉnh Mẫu. */
const VIETNAMESE_PAGES: PageWords = {
  sample: 'MẪU – tài liệu hư cấu, không có giá trị',
  number: (number) => `Số: ${number}`,
  placeAndDay: (day) => {
    const [year, month, date] = day.split('-') as [string, string, string];
    return `Mẫu, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  },
  signed: '(chữ ký hư cấu)',
  page: (page, of) => `Trang ${page}/${of}`,
};

/** The words of Example Harbour. */
const ENGLISH_PAGES: PageWords = {
  sample: 'SAMPLE – a fictional document without any effect',
  number: (number) => number,
  placeAndDay: (day) =>
    `Example Harbour, ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))}`,
  signed: '(fictional signature)',
  page: (page, of) => `Page ${page} of ${of}`,
};

/** The words of each language's archive. */
export const PAGE_WORDS: Record<Locale, PageWords> = { vi: VIETNAMESE_PAGES, en: ENGLISH_PAGES };
