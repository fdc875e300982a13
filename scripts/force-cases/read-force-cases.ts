import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { isPlainDate } from '../../src/domain/plain-date.ts';
import { RELATIONS, type Relation } from '../../src/domain/relation.ts';

const day = z.string().refine(isPlainDate, 'a day is written 2021-09-06');
const id = z.string().regex(/^\d{4}\/[a-z0-9-]+$/);
const codes = z.array(z.string()).default([]);

const reference = z.preprocess(
  (written) => (typeof written === 'string' ? { ref: written } : written),
  z.strictObject({
    ref: id,
    from: day.optional(),
    until: day.optional(),
    untilEvent: z.string().optional(),
    scope: z.literal('partial').optional(),
    provisions: z.array(z.string()).min(1).optional(),
  }),
);
const references = z.array(reference).default([]);

const decision = z.strictObject({
  id,
  held: z.boolean().default(true),
  number: z.string().optional(),
  type: z.string().optional(),
  issuer: z.string().optional(),
  issued: day.optional(),
  effective: day.optional(),
  expires: day.optional(),
  published: day.optional(),
  text: z.string().optional(),
  ...(Object.fromEntries(RELATIONS.map((relation) => [relation, references])) as Record<Relation, typeof references>),
});

const expectation = z.strictObject({
  timeline: z.array(z.string()).min(1),
  current: z.record(day, z.array(id)).default({}),
});

const forceCase = z.strictObject({
  name: z.string(),
  rule: z.int().min(1).max(14),
  decisions: z.array(decision).min(1),
  asOf: day.optional(),
  profile: z.literal('plain').optional(),
  types: z.record(z.string(), z.strictObject({ name: z.string(), force: z.boolean() })).default({}),
  expect: z.record(id, expectation),
  tells: codes,
  silent: codes,
});

const issuer = z.strictObject({
  name: z.string(),
  abbreviation: z.string().optional(),
  parent: z.string().optional(),
  dissolved: day.optional(),
  successor: z.string().optional(),
});

const file = z.strictObject({ issuers: z.record(z.string(), issuer), cases: z.array(forceCase) });

/** A few decisions and what has to come of them. */
export type ForceCase = z.output<typeof forceCase>;
export type CaseDecision = z.output<typeof decision>;
export type CaseReference = z.output<typeof reference>;

/** Where the cases lie, and the notation is explained: docs/force/cases.yaml. */
const FILE = new URL('../../docs/force/cases.yaml', import.meta.url);

/** Reads docs/force/cases.yaml. Throws where it breaks its own notation. */
export function readForceCases(): z.output<typeof file> {
  return file.parse(parse(readFileSync(FILE, 'utf8')));
}
