/** The languages that the interface speaks; docs/languages.md tells how one is added. */
export const LOCALES = ['vi', 'en'] as const;

/** A language of the interface: what `locale` in site.yaml may be. */
export type Locale = (typeof LOCALES)[number];
