import { DOCUMENT_TYPES } from './document-types.ts';
import type { SiteSettings } from './settings.ts';

/** Whether documents of a type can be in force at all; one that nobody knows can. */
export function hasForce(type: string | undefined, settings: Pick<SiteSettings, 'types'>): boolean {
  if (type === undefined) return true;
  return settings.types[type]?.force ?? DOCUMENT_TYPES.get(type)?.force ?? true;
}
