/**
 * Works on items, `count` of them at a time, and gives what comes of each in the order of the items. What one throws is
 * thrown; no further one is begun then.
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  count: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  let next = 0;
  let hasFailed = false;
  const run = async () => {
    while (next < items.length && !hasFailed) {
      const at = next++;
      try {
        done[at] = await work(items[at]!);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: count }, run));
  return done;
}
