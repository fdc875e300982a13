/** A stretch of text that names a person. */
export interface PersonName {
  start: number;
  end: number;
}

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,5}`;
const TITLES =
  '[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Ee]m|[Cc]ụ|[Bb]ệnh nhân|[Bb]ị can|[Bb]ị cáo|[Đđ]ồng chí|[Hh]ọc sinh|[Cc]ông dân|Mr|Mrs|Ms|ÔNG|BÀ';
const COLUMNS = '[Hh]ọ(?: và)?(?:,)? tên|[Tt]ên (?:đối tượng|bệnh nhân|người bệnh)|HỌ (?:VÀ )?TÊN';

/** The most common family names: a name of three words that begins with one needs no title. */
const FAMILY = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Trịnh|Trương|Đoàn|Lương|Đào';
const FAMILIES = `${FAMILY}|${FAMILY.toUpperCase()}`;
/** Streets, wards, schools and hospitals bear names of persons. */
const PLACES =
  '[Đđ]ường|[Pp]hố|[Pp]hường|[Xx]ã|[Tt]rường|[Vv]iện|[Kk]hu|[Qq]uận|[Tt]hôn|[Ấấ]p|[Hh]ọc|THPT|THCS|Tịch|tịch';

const PERSON = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${TITLES})(?:\(bà\)|/bà)?[.:]? (?<called>${NAME})`,
    String.raw`(?<![\p{L}\d])(?:${COLUMNS})[^:|]{0,30}: ?(?<listed>${NAME})`,
    String.raw`(?<![\p{L}\d])(?<!(?:${PLACES}) )(?:${FAMILIES})(?: \p{Lu}[\p{L}'’]*){2,5}`,
  ].join('|'),
  'gu',
);

/** A cheap look for any of them. */
export const MAY_NAME_PERSON = new RegExp(
  String.raw`(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Ee]m|[Cc]ụ|nhân|can|cáo|chí|sinh|dân|M(?:r|rs|s)|ÔNG|BÀ)\)?[.:]? \p{Lu}|(?:[Tt]ên|TÊN)[^:|]{0,40}:|(?:${FAMILIES}) \p{Lu}`,
  'u',
);

/** "Bà Chủ tịch …" is no name. */
const OFFICE = /^(?:Chủ|Phó|Giám|Bộ|Trưởng|Chánh|Tổng|Thứ|Bí|Cục|Vụ|Viện|Ủy|Hội|Nguyên|Đại|Thủ|Hiệu)(?= |$)/;

/** Persons named behind their title, in a column of names, or by a whole name, in a clean sentence. */
export function personNames(sentence: string): PersonName[] {
  return [...sentence.matchAll(PERSON)].flatMap(({ 0: called, index, groups }) => {
    const name = groups?.['called'] ?? groups?.['listed'] ?? '';
    return OFFICE.test(name) ? [] : [{ start: index, end: index + called.length }];
  });
}
