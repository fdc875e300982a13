/** Codes of provinces and cities in numbers of citizens (Circular 59/2021/TT-BCA). */
const PROVINCES = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044
  045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091
  092 093 094 095 096`.split(/\s+/),
);

/**
 * Whether twelve digits have the shape of a citizen's number (Decree 137/2015/NĐ-CP, article 13): province, century and
 * sex, year of birth, six more.
 */
export function isCitizenNumber(digits: string): boolean {
  const [, province, century, year] = /^(\d{3})(\d)(\d\d)\d{6}$/.exec(digits) ?? [];
  if (province === undefined || !PROVINCES.has(province)) return false;
  // 0 and 1 are men and women born in the 1900s, 2 and 3 those born since; nobody born before 1910 had one.
  return century === '0' || century === '1' ? Number(year) >= 10 : '23'.includes(century!) && Number(year) < 50;
}
