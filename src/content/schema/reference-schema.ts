import { z } from 'zod';
import type { Reference } from '../../domain/record.ts';
import { day, list, oneOf, text, webAddress } from './values.ts';

const map = z.strictObject({
  ref: text(500),
  issued: day.optional(),
  effective: day.optional(),
  expires: day.optional(),
  issuer: text().optional(),
  title: text().optional(),
  url: webAddress.optional(),
  from: day.optional(),
  until: day.optional(),
  untilEvent: text().optional(),
  scope: oneOf(['whole', 'partial']).optional(),
  provisions: z.array(text(200)).max(500).optional(),
});

/** A reference: text as it stands in prose, or a map (docs/content.md, "A reference"). */
const reference = z.preprocess(
  (written) => (typeof written === 'string' || typeof written === 'number' ? { ref: written } : written),
  map,
) as unknown as z.ZodType<Reference>;

export const references = list(reference);
