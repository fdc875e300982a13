/**
 * Makes a function that computes its value once for each object it is given: indexes that many pages read.
 *
 * @example const years = once((archive: Archive) => groupByYear(archive)); years(archive) === years(archive)
 */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (of) => {
    let entry = made.get(of);
    if (!entry) made.set(of, (entry = { value: make(of) }));
    return entry.value;
  };
}
