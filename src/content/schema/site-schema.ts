import { z } from 'zod';
import { LOCALES } from '../../domain/locale.ts';
import { attachmentFile, day, oneOf, text } from './values.ts';

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

/** `#0b5573`, in letters of either case. */
const colour = text(20)
  .refine((written) => /^#[0-9a-f]{6}$/i.test(written))
  .transform((written) => written.toLowerCase());

const urgent = z.strictObject({
  text: text(500),
  from: day,
  until: day,
  level: oneOf(['information', 'warning', 'emergency']).default('warning'),
  link: text(2000)
    .refine((address) => /^\/(?!\/)/.test(address) || (/^https?:\/\//.test(address) && URL.canParse(address)))
    .optional(),
});

/** site.yaml (docs/content.md). */
export const siteSchema = z.strictObject({
  name: text(200),
  url,
  locale: oneOf(LOCALES).default('vi'),
  timezone: timezone.default('Asia/Ho_Chi_Minh'),
  profile: oneOf(['vn', 'plain']).default('vn'),
  notice: text(500).optional(),
  colour: colour.optional(),
  emblem: attachmentFile.optional(),
  font: oneOf(['be-vietnam-pro', 'system']).default('be-vietnam-pro'),
  originals: text(500).optional(),
  urgent: urgent.optional(),
  cards: oneOf(['none', 'news', 'all']).default('news'),
  staleAfter: z.number().int().min(0).default(30),
  issuers: z.record(ID, issuer).refine((issuers) => Object.keys(issuers).length > 0),
  topics: z.record(ID, text(200)).default({}),
  categories: z.record(ID, text(200)).default({}),
  types: z.record(ID, z.strictObject({ name: text(200), force: z.boolean().default(true) })).default({}),
});
