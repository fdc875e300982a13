const MOST = 100;

/** A value from an editor's file in quotation marks, cut where it is long: `“601/QĐ-UBND”`. */
export function quoted(value: string): string {
  const cut = value.length > MOST ? `${value.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
  return `“${cut}”`;
}
