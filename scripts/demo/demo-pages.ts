/** A page of a demonstration archive that shows a template, or a state of one. */
export interface DemoPage {
  /** What it shows, fit for a file name. */
  name: string;
  /** Below the site's base. */
  address: string;
}

/** A page of every template of tỉnh Mẫu, and a decision in each state. */
export const DEMO_PAGES: readonly DemoPage[] = pages({
  home: './',
  years: 'van-ban/',
  year: 'van-ban/2025/',
  types: 'loai/',
  type: 'loai/nghi-quyet/',
  states: 'tinh-trang/',
  state: 'tinh-trang/ngung-hieu-luc/',
  topics: 'chu-de/',
  topic: 'chu-de/giao-thong/',
  issuers: 'co-quan/',
  issuer: 'co-quan/ubnd-tinh-mau/',
  'issuer-dissolved': 'co-quan/ubnd-xa-vi-du/',
  decision: 'van-ban/2026/1120-qd-ubnd/',
  'decision-partly-in-force': 'van-ban/2022/12-2022-qd-ubnd/',
  'decision-not-yet-in-force': 'van-ban/2026/26-2026-qd-ubnd/',
  'decision-suspended': 'van-ban/2026/03-2026-qd-ubnd/',
  'decision-reinstated': 'van-ban/2022/19-2022-qd-ubnd/',
  'decision-partly-suspended': 'van-ban/2024/27-2024-qd-ubnd/',
  'decision-expired': 'van-ban/2024/702-qd-ubnd/',
  'decision-annulled': 'van-ban/2025/11-qd-ubnd-xa-minh-hoa/',
  'decision-without-force': 'van-ban/2025/239-bc-ubnd/',
  'decision-withdrawn': 'van-ban/2022/24-2022-qd-ubnd/',
  'decision-long': 'van-ban/2024/33-2024-qd-ubnd/',
  'decision-summary': 'van-ban/2021/02-ctr-ubnd/',
  'decision-no-text': 'van-ban/2024/2150-qd-ubnd/',
  'decision-consolidated': 'van-ban/2024/01-vbhn-ubnd/',
  translation: 'van-ban/2026/1120-qd-ubnd-en/',
  stub: 'van-ban/2020/77-kh-ubnd/',
  compare: 'van-ban/2026/26-2026-qd-ubnd/so-sanh/2022/12-2022-qd-ubnd/',
  lineage: 'van-ban/2022/12-2022-qd-ubnd/quan-he/',
  'in-force': 'hieu-luc/?ngay=2026-10-20',
  'in-force-one': 'hieu-luc/?ngay=2026-02-10&van-ban=2022/19-2022-qd-ubnd',
  'in-force-year': 'hieu-luc/2025/',
  news: 'tin-tuc/',
  'news-month': 'tin-tuc/thang/2026-10/',
  'news-category': 'tin-tuc/muc/su-kien/',
  article: 'tin-tuc/2026/ho-tro-toan-bo-hoc-phi-tu-2027/',
  'article-mdx': 'tin-tuc/2026/ban-chi-dao-chuyen-doi-so-moi/',
  'article-corrected': 'tin-tuc/2026/tam-dung-qua-lai-deo-thi-diem/',
  'article-old': 'tin-tuc/2025/huy-bo-muc-thu-hang-vi-von/',
  event: 'tin-tuc/2026/le-hoi-dua-ghe-song-mau/',
  'event-past': 'tin-tuc/2026/ngay-hoi-chuyen-doi-so/',
  search: 'tim-kiem/?q=h%E1%BB%8Dc+ph%C3%AD',
  statistics: 'thong-ke/',
  glossary: 'giai-thich/',
  page: 'gioi-thieu/',
  'page-accessibility': 'kha-nang-tiep-can/',
  'not-found': 'khong-co-trang-nay/',
});

/** Pages of Example Harbour. */
export const HARBOUR_PAGES: readonly DemoPage[] = pages({
  'en-home': './',
  'en-decision': 'decisions/2026/ordinance-3/',
  'en-suspended': 'decisions/2024/order-2/',
  'en-compare': 'decisions/2026/ordinance-3/compare/2022/ordinance-12/',
  'en-article': 'news/2026/ferry-calls-at-town-quay/',
  'en-type': 'types/ordinance/',
  'en-statistics': 'statistics/',
});

/** The address of a page of tỉnh Mẫu, by its name. */
export function demoAddress(name: string): string {
  const page = DEMO_PAGES.find((other) => other.name === name);
  if (!page) throw new Error(`No such page of the demonstration archive: ${name}`);
  return page.address;
}

function pages(addresses: Record<string, string>): DemoPage[] {
  return Object.entries(addresses).map(([name, address]) => ({ name, address }));
}
