import { findDisclosures } from '../../domain/disclosure/find-disclosures.ts';
import type { ContentRecord } from '../../domain/record.ts';
import type { Rendered } from '../../markdown/rendered.ts';
import { disclosuresInFrontmatter } from './in-frontmatter.ts';
import { disclosuresInNames } from './in-names.ts';
import type { PlacedDisclosure } from './placed-disclosure.ts';

/** What must not go out in what a content file puts out: of one that was withdrawn neither text nor attachments. */
export function disclosuresOf(record: ContentRecord, rendered: Rendered): PlacedDisclosure[] {
  const { file } = record;
  const isWithdrawn = record.kind === 'decision' && record.withdrawn !== undefined;
  const { links, images, disclosures } = isWithdrawn ? { links: [], images: [], disclosures: [] } : rendered;
  const inPictures = images.flatMap(({ alt, title = '', at }) =>
    findDisclosures(`${alt}\n${title}`).map(({ kind, value }) => ({ kind, value, place: { file, at } })),
  );
  return [
    ...disclosuresInFrontmatter(record),
    ...disclosuresInNames(record, { links, images }),
    ...inPictures,
    ...disclosures.map(({ at, ...found }) => ({ ...found, place: { file, at } })),
  ];
}
