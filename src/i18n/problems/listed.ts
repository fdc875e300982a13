/**
 * Values in a row, as a choice: `a, b hay c`.
 *
 * @param or the word before the last one, such as `hay`
 * @param most how many are named; an ellipsis stands for the others
 */
export function listed(values: readonly string[], or: string, most = 8): string {
  if (values.length > most) return `${values.slice(0, most).join(', ')}, …`;
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${or} ${last}`;
}
