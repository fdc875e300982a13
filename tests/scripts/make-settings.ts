import type { SiteSettings } from '../../src/domain/settings.ts';

/** Settings of a site with issuers `so-1`, `so-2` … */
export function makeSettings(issuers: number): SiteSettings {
  const named = Array.from({ length: issuers }, (_, at) => {
    const number = at + 1;
    return [`so-${number}`, { name: `Sở số ${number} Đường Ví Dụ`, short: `SVD${number}` }];
  });
  return {
    name: 'Kho ví dụ',
    url: 'https://vi-du.example/',
    locale: 'vi',
    timezone: 'Asia/Ho_Chi_Minh',
    profile: 'vn',
    staleAfter: 30,
    font: 'system',
    cards: 'none',
    issuers: Object.fromEntries(named) as SiteSettings['issuers'],
    topics: {},
    categories: {},
    types: {},
  };
}
