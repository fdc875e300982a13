import { LOCALES } from '../../domain/locale.ts';
import type { PageSource } from '../page-source.ts';
import { DIALECT, day, object, text, type JsonSchema } from './json-schema.ts';

/** `data/archive.schema.json`: a JSON Schema of `archive.json` (docs/content.md). */
export function archiveSchema({ paths }: Pick<PageSource, 'paths'>): string {
  const schema: JsonSchema = {
    $schema: DIALECT,
    $id: paths.absolute(paths.file('data/archive.schema.json')),
    title: 'Archive',
    description: 'Of what day and which site the open data are.',
    ...object(PROPERTIES, Object.keys(PROPERTIES)),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const PROPERTIES: Record<string, JsonSchema> = {
  asOf: day('Day of the data', 'The archive knows nothing of what was published after it.'),
  base: text('Base', 'The path below which all addresses of the site lie.', { pattern: '^/(?:.*/)?$' }),
  locale: { title: 'Locale', description: 'The language of the site.', type: 'string', enum: [...LOCALES] },
  profile: {
    title: 'Profile',
    description: 'How numbers are read: `vn` by the rules for Vietnamese documents, `plain` as they stand.',
    type: 'string',
    enum: ['vn', 'plain'],
  },
  timezone: text('Time zone', 'The IANA name of the time zone in which all days are.', {
    examples: ['Asia/Ho_Chi_Minh'],
  }),
  decisions: {
    title: 'Decisions',
    description: 'How many lines decisions.jsonl has.',
    type: 'integer',
    minimum: 0,
  },
};
