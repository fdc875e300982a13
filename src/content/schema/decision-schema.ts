import { z } from 'zod';
import { RELATIONS, type Relation } from '../../domain/relation.ts';
import { common, language, notes, source } from './parts.ts';
import { references } from './reference-schema.ts';
import { attachmentFile, day, list, oneOf, text } from './values.ts';

const relations = Object.fromEntries(RELATIONS.map((relation) => [relation, references])) as Record<
  Relation,
  typeof references
>;

/** The frontmatter of a decision (docs/content.md, "A decision"). */
export const decisionSchema = z.strictObject({
  ...common,
  number: text(200),
  issued: day,
  issuer: text(200).optional(),
  type: text(200).optional(),
  effective: day.optional(),
  effectiveBasis: text(2000).optional(),
  expires: day.optional(),
  endsWhen: text(2000).optional(),
  published: day.optional(),
  text: oneOf(['full', 'extract', 'summary', 'none']).optional(),
  source: source.extend({ machineRead: z.boolean().optional() }).optional(),
  author: text().optional(),
  summary: text(2000).optional(),
  signers: list(z.strictObject({ name: text(), role: text().optional(), capacity: text(50).optional() })),
  topics: list(text(200)),
  recipients: list(text()),
  lang: language.optional(),
  translationOf: text(300).optional(),
  ...relations,
  supersededBy: references,
  attachments: list(
    z.strictObject({
      file: attachmentFile,
      title: text().optional(),
      kind: oneOf(['signed', 'scan', 'annex', 'other']).optional(),
      sha256: text(64).optional(),
    }),
  ),
  changes: notes,
  withdrawn: z.strictObject({ date: day, reason: text(2000) }).optional(),
});

export type DecisionFrontmatter = z.output<typeof decisionSchema>;
