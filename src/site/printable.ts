const TAB = '  ';
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Text on one line, without characters that move a terminal's cursor, change its colours or turn its direction. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', TAB)
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(CONTROL, '\uFFFD')
    .toWellFormed();
}
