import type { Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { PlacedDisclosure } from './disclosures/placed-disclosure.ts';

/** What of site.yaml reading a file depends on: no more, so that a new topic or notice costs no new rendering. */
export type ReadSettings = Pick<SiteSettings, 'profile' | 'locale'>;

/** What one content file gives, whatever else lies in the folder. */
export interface FileResult {
  /** Absent where the frontmatter can't be read. */
  record?: ContentRecord;
  rendered?: Rendered;
  /** Whether the file says that it is a draft, whatever else is wrong with it. */
  draft: boolean;
  /** What must not go out; absent where nothing is found. */
  disclosures?: PlacedDisclosure[];
  problems: Problem[];
}
