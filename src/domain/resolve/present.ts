/** An object without the keys whose value is undefined. */
export function present<T extends Record<string, string | undefined>>(facts: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
