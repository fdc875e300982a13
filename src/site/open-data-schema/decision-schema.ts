import { INVERSE_OF, RELATIONS } from '../../domain/relation.ts';
import type { PageSource } from '../page-source.ts';
import { DIALECT, day, list, object, text, type JsonSchema } from './json-schema.ts';
import { INVERSE_WORDS, RELATION_WORDS } from './relation-words.ts';
import { TIMELINE_DEFINITIONS } from './timeline-schema.ts';

/** `data/decisions.schema.json`: a JSON Schema of a line of `decisions.jsonl` (docs/content.md). */
export function decisionSchema({ paths }: Pick<PageSource, 'paths'>): string {
  const schema: JsonSchema = {
    $schema: DIALECT,
    $id: paths.absolute(paths.file('data/decisions.schema.json')),
    title: 'Decision',
    description:
      'A line of decisions.jsonl: an official decision that the archive holds, or a stub, one that it only speaks of. Days are plain calendar days in the time zone that archive.json names. Keys without a value, and empty lists, are left out.',
    ...object(PROPERTIES, ['id', 'url', 'held', 'number', 'relations', 'inverse', 'timeline']),
    if: { properties: { held: { const: true } } },
    then: { required: ['title', 'issued', 'published', 'lang', 'text'] },
    $defs: { ...DEFINITIONS, ...TIMELINE_DEFINITIONS },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const ID: JsonSchema = {
  title: 'Identifier',
  description: 'The year and a name, unique in the archive and lasting: it is part of the address of the page.',
  type: 'string',
  pattern: '^\\d{4}/[a-z0-9-]+$',
  examples: ['2021/2236-qd-ubnd'],
};

const IDS: JsonSchema = {
  title: 'Identifiers',
  description: 'Identifiers of decisions, each once, sorted.',
  type: 'array',
  uniqueItems: true,
  items: { $ref: '#/$defs/id' },
};

const DEFINITIONS: Record<string, JsonSchema> = { id: ID, ids: IDS };

const SIGNER: JsonSchema = object(
  {
    name: text('Name', 'The name of who signed.'),
    role: text('Role', 'The office of who signed.'),
    capacity: text('Capacity', 'In what capacity, as Vietnamese documents abbreviate it: TM., KT., TL., TUQ., Q.'),
  },
  ['name'],
);

const TERMS: JsonSchema = object(
  {
    relation: { title: 'Relation', description: 'The relation in question.', type: 'string', enum: RELATIONS },
    target: { $ref: '#/$defs/id' },
    from: day('From', 'The first day of the effect.'),
    until: day('Until', 'The first day on which the effect is over.'),
    untilEvent: text('Until an event', 'The end of the effect, where it is an event in words.'),
    provisions: list('Provisions', 'The parts of the target that are acted on.', { type: 'string', minLength: 1 }),
  },
  ['relation', 'target'],
);

const PROPERTIES: Record<string, JsonSchema> = {
  id: { $ref: '#/$defs/id' },
  url: text('Address', 'The path of its page on the site, from the root of the host.', { pattern: '^/.*/$' }),
  held: {
    title: 'Held',
    description: 'Whether the archive holds it. A stub, which it only speaks of, is not held: little is known of it.',
    type: 'boolean',
  },
  number: text('Number', 'Its official number, as it is written.', { examples: ['2236/QĐ-UBND', 'RFC 2119'] }),
  type: text('Type', 'The id of its type.', { examples: ['quyet-dinh'] }),
  title: text('Title', 'What it is about.'),
  issuer: text('Issuer', 'The id of the body or office that issued it; of a stub, as far as a reference names it.'),
  issued: day('Day of issue', 'The day on which it was issued.'),
  effective: day('Entry into force', 'The day of entry into force, where the decision or a reference gives one.'),
  expires: day('Expiry', 'The first day on which it no longer applies by its own term.'),
  published: day('Publication', 'The day on which its page went out on this site.'),
  lang: text('Language', 'The language of its text, as a BCP 47 tag.', { examples: ['vi'] }),
  text: {
    title: 'Kind of text',
    description: 'What the page holds: the full text, an extract, a summary by the editors, or none.',
    type: 'string',
    enum: ['full', 'extract', 'summary', 'none'],
  },
  summary: text('Summary', 'One or two sentences.'),
  author: text('Author', 'Who wrote the words of the page.'),
  signers: list('Signers', 'Who signed it, in order.', SIGNER),
  topics: list('Topics', 'Ids of topics, sorted.', { type: 'string', minLength: 1 }),
  relations: relationsSchema('Relations', 'What it does to others, or rests on. All keys are always there.', [
    ...RELATIONS.map((relation) => [relation, RELATION_WORDS[relation]] as const),
  ]),
  inverse: relationsSchema('Inverse relations', 'What others do to it, or rest on it. All keys are always there.', [
    ...RELATIONS.map((relation) => [INVERSE_OF[relation], INVERSE_WORDS[INVERSE_OF[relation]]] as const),
  ]),
  citations: { $ref: '#/$defs/ids', description: 'Decisions that its text cites.' },
  citedBy: { $ref: '#/$defs/ids', description: 'Decisions whose texts cite it.' },
  timeline: list('Timeline', 'Its force over time: intervals in order, without gaps; past and known to come.', {
    $ref: '#/$defs/interval',
  }),
  current: {
    $ref: '#/$defs/ids',
    description:
      'What stands in its place on the day of the data: itself, or what has superseded it. Left out if none.',
  },
  terms: list('Terms', 'What its relations say of their targets beyond naming them.', TERMS),
};

function relationsSchema(
  title: string,
  description: string,
  words: readonly (readonly [key: string, description: string])[],
): JsonSchema {
  const properties = words.map(([key, each]) => [key, { $ref: '#/$defs/ids', description: each }] as const);
  return { title, description, ...object(Object.fromEntries(properties), Object.keys(Object.fromEntries(properties))) };
}
