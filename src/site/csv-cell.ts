/** A cell of a CSV file, as in RFC 4180. A spreadsheet would run one that opens like a formula: the apostrophe makes it text. */
export function csvCell(value = ''): string {
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
