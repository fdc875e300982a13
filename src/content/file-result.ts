import type { Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { Rendered } from '../markdown/rendered.ts';

/** What one content file gives, whatever else lies in the folder. */
export interface FileResult {
  /** Absent where the frontmatter can't be read. */
  record?: ContentRecord;
  rendered?: Rendered;
  problems: Problem[];
}
