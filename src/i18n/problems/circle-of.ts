/** A circle of ids in words, back to its first: `a → b → a`. */
export function circleOf(ids: readonly string[]): string {
  const first = ids[0] ?? '';
  return (ids.length > 1 && ids.at(-1) === first ? ids : [...ids, first]).join(' → ');
}
