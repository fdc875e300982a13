/** Where the numbers lie in the order of their symbols, below the site's base, so that the nearest with one symbol lie together. */
export const SYMBOL_SHARDS = 'data/symbols/';

/** The place of a number among all when they are put in order by symbol, then by running number: `qdubnd 000002236`. */
export function symbolOrder(letters: string, running: string): string {
  return `${letters} ${running.padStart(9, '0')}`;
}
