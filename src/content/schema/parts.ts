import { z } from 'zod';
import { day, list, oldAddress, text, webAddress } from './values.ts';

/** Where a text comes from. */
export const source = z.strictObject({
  name: text(),
  url: webAddress.optional(),
  author: text().optional(),
  date: day.optional(),
});

/** Public notes of what was changed or corrected, and when. */
export const notes = list(z.strictObject({ date: day, note: text(2000) }));

/** Keys of every kind of record. */
export const common = {
  title: text(),
  draft: z.boolean().default(false),
  redirectFrom: list(oldAddress),
  ignore: list(z.strictObject({ code: text(100), text: text(2000).optional(), reason: text(2000) })),
};

/** A language of the web: `vi`, `en`, `vi-VN`. */
export const language = text(35);
