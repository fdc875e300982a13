import type { Properties } from 'hast';
import { ALLOWED_HTML } from './allowed-html.ts';

/** The names of attributes in lower case, and what hast calls them: `colspan` is `colSpan`. */
const PROPERTIES: ReadonlyMap<string, string> = new Map(
  Object.values(ALLOWED_HTML.attributes ?? {})
    .flat()
    .map((definition) => (typeof definition === 'string' ? definition : definition[0]))
    .map((property) => [property.toLowerCase(), property]),
);

/**
 * The attributes of an element in MDX as hast has them; those that no element may have are left out.
 *
 * @param attributes by name as written; a value is undefined where the name stands alone
 */
export function propertiesOfHtml(attributes: ReadonlyMap<string, { value: string | undefined }>): Properties {
  const properties: Properties = {};
  for (const [name, { value }] of attributes) {
    const lower = name.toLowerCase();
    const property = lower === 'class' ? 'className' : PROPERTIES.get(lower);
    if (property === undefined) continue;
    properties[property] = property === 'className' ? (value ?? '').split(/\s+/) : (value ?? true);
  }
  return properties;
}
