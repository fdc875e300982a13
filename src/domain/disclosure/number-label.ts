/** What the words before a number say that it is. */
export type NumberLabel = 'identity' | 'phone' | 'office' | 'account' | 'other';

/** Words before a number, folded. Longer ones go before those they begin with. */
const WORDS: Record<NumberLabel, string> = {
  identity:
    'gcccd|gcmnd|cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|dinh danh ca nhan|so dinh danh|ho chieu|giay to tuy than|id card|identity card|identity number|citizen id|passport',
  phone: 'dien thoai|di dong|sdt|dtdd|so dt|dt|zalo|viber|lien he|lien lac|phone|mobile|cell|tel',
  // Lines of offices, which are there to be called.
  office: 'duong day nong|hotline|tong dai|truc ban|fax',
  account:
    'tai khoan|stk|so tk|tk so|tk|account|vietcombank|vietinbank|agribank|bidv|techcombank|sacombank|mbbank|vpbank|tpbank|acb',
  other:
    'ma so|mst|msdn|dang ky kinh doanh|dang ky doanh nghiep|dkkd|dkdn|bhxh|bhyt|bao hiem|isbn|issn|so ho so|ma ho so|hoa don|seri|so khung|so may|ma vach|toa do|thua dat|to ban do|vao so|giay phep|ma don vi|ma du an|qhns|phat hanh|so hieu|bien so|van don|hop dong|so tien|kinh phi|thanh tien|gia tri|don gia|tax code|invoice',
};

const LABELS = (Object.keys(WORDS) as NumberLabel[]).map(
  (label) => [label, new RegExp(`(?<![a-z\\d])(?:${WORDS[label]})(?![a-z\\d])`, 'g')] as const,
);

/** How far before a number its label may begin. */
const REACH = 60;

/** The label that stands nearest before a number in a folded text, not before `from`. */
export function labelBefore(folded: string, from: number, start: number): NumberLabel | undefined {
  const words = folded.slice(Math.max(from, start - REACH), start).replace(/\s/g, ' ');
  let nearest: NumberLabel | undefined;
  let nearestEnd = -1;
  for (const [label, pattern] of LABELS) {
    for (const { 0: found, index } of words.matchAll(pattern)) {
      if (index + found.length <= nearestEnd) continue;
      nearestEnd = index + found.length;
      nearest = label;
    }
  }
  return nearest;
}
