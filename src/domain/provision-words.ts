const PART = /(phu-luc|phan|chuong|muc|dieu|khoan|diem)-([a-z\d]+)(?:-|$)/g;
const NAMES: Record<string, string> = {
  ...{ phan: 'Phần', 'phu-luc': 'Phụ lục', chuong: 'Chương', muc: 'Mục', dieu: 'Điều', khoan: 'khoản', diem: 'điểm' },
};
/** Whether an id is one that words can be made of: `dieu-5-khoan-2`, but no second one of its name, `dieu-5-2`. */
const PLAIN = /^(?:(?:phu-luc|phan|chuong|muc|dieu|khoan|diem)-(?!thu-)[a-z\d]+(?:-|$))+$/;

/** The words of a provision's id, from the narrowest: `dieu-5-khoan-2-diem-dd` is `điểm đ khoản 2 Điều 5`. */
export function wordsOfId(id: string): string | undefined {
  if (!PLAIN.test(id)) return undefined;
  const parts = Array.from(id.matchAll(PART), ([, kind = '', number = '']) => `${NAMES[kind]} ${shown(kind, number)}`);
  return parts.reverse().join(' ');
}

/** Chapters and what is as wide are numbered in capitals, what is below them in small letters. */
function shown(kind: string, number: string): string {
  return ['dieu', 'khoan', 'diem'].includes(kind) ? number.replace('dd', 'đ') : number.toUpperCase();
}
