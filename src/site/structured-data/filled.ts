/** What schema.org data are written from: every property, those without a value as undefined or an empty list. */
export type Properties<T> = { [K in keyof T]: T[K] | undefined };

/** Data without the properties that have no value: an empty property says something that isn't so. */
export function filled<T extends object>(properties: Properties<T>): T {
  const entries = Object.entries(properties).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries) as T;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
