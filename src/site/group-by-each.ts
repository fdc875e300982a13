/**
 * Groups things of which each may belong to several groups, or to none. Groups stand in the order in which they are met,
 * things within them in that in which they come, each once.
 */
export function groupByEach<T>(items: Iterable<T>, keysOf: (item: T) => string | readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set([keysOf(item)].flat())) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
