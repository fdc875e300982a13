import { z } from 'zod';
import { common, language, notes, source } from './parts.ts';
import { references } from './reference-schema.ts';
import { attachmentFile, day, list, moment, text } from './values.ts';

/** The frontmatter of news. */
export const newsSchema = z.strictObject({
  ...common,
  published: moment,
  summary: text(2000),
  updated: moment.optional(),
  author: text().optional(),
  source: source.optional(),
  category: text(200).optional(),
  topics: list(text(200)),
  cover: z
    .strictObject({ file: attachmentFile, alt: text(), caption: text(2000).optional(), credit: text().optional() })
    .optional(),
  about: references,
  pinnedUntil: day.optional(),
  event: z.strictObject({ start: moment, end: moment.optional(), place: text().optional() }).optional(),
  corrections: notes,
  lang: language.optional(),
  translationOf: text(300).optional(),
});

/** The frontmatter of a standing page. */
export const pageSchema = z.strictObject({
  ...common,
  summary: text(2000).optional(),
  order: z.number().optional(),
  lang: language.optional(),
});

export type NewsFrontmatter = z.output<typeof newsSchema>;
export type PageFrontmatter = z.output<typeof pageSchema>;
