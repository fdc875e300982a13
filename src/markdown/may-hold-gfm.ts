/**
 * What every construct of GFM needs: cells, a line under a table's head, strikethrough, footnotes, boxes of tasks,
 * addresses and e-mail addresses.
 */
const GFM = /[|~@]|:-|-:|\[\^|\[[ \txX]\]|www\.|https?:\/\//i;

/** Whether a text may hold anything that GFM adds to CommonMark. */
export function mayHoldGfm(source: string): boolean {
  return GFM.test(source);
}
