/** An address of each template of the default archive, by what it shows. */
export const TEMPLATES: [what: string, address: string][] = [
  ['home', './'],
  ['years', 'van-ban/'],
  ['a year', 'van-ban/2021/'],
  ['a decision', 'van-ban/2021/2236-qd-ubnd/'],
  ['a stub', 'van-ban/2021/601-qd-ubnd/'],
  ['news', 'tin-tuc/'],
  ['a piece of news', 'tin-tuc/2021/kien-toan-ban-chi-dao-chinh-quyen-dien-tu/'],
  ['topics', 'chu-de/'],
  ['a topic', 'chu-de/chinh-quyen-dien-tu/'],
  ['issuers', 'co-quan/'],
  ['an issuer', 'co-quan/chu-tich-ubnd-tinh-binh-thuan/'],
  ['search', 'tim-kiem/?q=2236'],
  ['a standing page', 'gioi-thieu/'],
  ['the words used', 'giai-thich/'],
  ['nothing', 'khong-co-trang-nay/'],
];
