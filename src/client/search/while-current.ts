/**
 * Sources as one search asks them: functions that give promises, in objects or by themselves. Once the search is over,
 * whatever it asks for rejects, so that it loads nothing more.
 */
export function whileCurrent<Source>(source: Source, current: () => boolean): Source {
  if (typeof source === 'function') {
    const ask = source as unknown as (...asked: unknown[]) => unknown;
    const asked = (...what: unknown[]) => (current() ? ask(...what) : Promise.reject(new Error('The search is over')));
    return asked as Source;
  }
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return source;
  const parts = Object.entries(source).map(([name, part]) => [name, whileCurrent(part as unknown, current)] as const);
  return Object.fromEntries(parts) as Source;
}
