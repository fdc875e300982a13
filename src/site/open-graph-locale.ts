/** The countries that Open Graph adds to languages which say none; it asks for both. */
const TERRITORIES: Readonly<Record<string, string>> = {
  ...{ vi: 'VN', en: 'GB', fr: 'FR', de: 'DE', es: 'ES', ru: 'RU', zh: 'CN', ja: 'JP', ko: 'KR', lo: 'LA', km: 'KH' },
  th: 'TH',
};

/**
 * A language tag as Open Graph writes it, `vi_VN`; undefined for a language whose country isn't known.
 *
 * @example openGraphLocale('vi') // 'vi_VN'
 */
export function openGraphLocale(tag: string): string | undefined {
  const [language = '', ...rest] = tag.split('-');
  const territory =
    rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? TERRITORIES[language.toLowerCase()];
  return territory === undefined ? undefined : `${language.toLowerCase()}_${territory}`;
}
