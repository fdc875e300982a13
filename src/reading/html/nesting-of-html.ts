const TAG = /<(\/?)([a-z][a-z0-9:-]*)/gi;
/** Elements that never have an end, or whose end is often left out and found by the parser. */
const WITHOUT_END = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd thead tbody tfoot option optgroup colgroup rb rt rtc rp'.split(
    ' ',
  ),
);

/** How deep the elements of an HTML text are in each other, at most, by its tags alone: the parser's time grows with it. */
export function nestingOfHtml(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    if (WITHOUT_END.has(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
