import type { Archive, Decision } from '../../src/domain/archive.ts';
import type { DecisionRecord, NewsRecord } from '../../src/domain/record.ts';
import type { SiteSettings } from '../../src/domain/settings.ts';
import { nothingRendered } from '../../src/markdown/nothing-rendered.ts';
import type { Heading } from '../../src/markdown/rendered.ts';
import { pathsOf } from '../../src/site/paths.ts';
import type { Site } from '../../src/site/site.ts';
import { textsPutOut } from '../../src/site/texts-put-out.ts';
import { archiveOf } from '../domain/records.ts';

/** A site of records that were resolved in earnest; every text is `<p>text</p>` with the given headings. */
export function siteOf(
  records: (DecisionRecord | NewsRecord)[],
  asOf?: string,
  settings: Partial<SiteSettings> = {},
  headings: Heading[] = [],
): Site {
  const archive: Archive = archiveOf(records, asOf, settings);
  const rendered = { ...nothingRendered(), html: '<p>text</p>', headings };
  return {
    archive,
    paths: pathsOf(archive.settings),
    contentDir: '/nowhere',
    attachments: new Set(),
    digests: new Map(),
    renderedOf: textsPutOut(records, () => rendered),
  };
}

/** A decision of a site that has it. */
export function decisionOf({ archive }: Pick<Site, 'archive'>, id: string): Decision {
  const decision = archive.decisions.get(id);
  if (!decision) throw new Error(`${id} is not in the archive: ${[...archive.decisions.keys()].join(', ')}`);
  return decision;
}
