import { z } from 'zod';
import { day, oneOf, text } from './values.ts';

const ID = z.string().regex(/^[a-z0-9-]{1,100}$/);

const issuer = z.strictObject({
  name: text(),
  short: text().optional(),
  abbreviation: text(50).optional(),
  parent: text(100).optional(),
  dissolved: day.optional(),
  successor: text(100).optional(),
});

const timezone = text(100).refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('vi', { timeZone: zone }));
  } catch {
    return false;
  }
});

const url = text().refine((address) => {
  const parsed = URL.parse(address);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.search === '' && parsed.hash === '';
});

/** site.yaml (docs/content.md). */
export const siteSchema = z.strictObject({
  name: text(200),
  url,
  locale: oneOf(['vi', 'en']).default('vi'),
  timezone: timezone.default('Asia/Ho_Chi_Minh'),
  profile: oneOf(['vn', 'plain']).default('vn'),
  notice: text(500).optional(),
  staleAfter: z.number().int().min(0).default(30),
  issuers: z.record(ID, issuer).refine((issuers) => Object.keys(issuers).length > 0),
  topics: z.record(ID, text(200)).default({}),
  categories: z.record(ID, text(200)).default({}),
  types: z.record(ID, z.strictObject({ name: text(200), force: z.boolean().default(true) })).default({}),
});
