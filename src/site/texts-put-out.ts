import type { ContentRecord } from '../domain/record.ts';
import { nothingRendered } from '../markdown/nothing-rendered.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { Site } from './site.ts';

/** What is left of a text that was withdrawn: nothing to read, to find, to link to, or to attach. */
const NO_TEXT = nothingRendered();

/** The rendered texts as a build may put them out: those of withdrawn decisions are gone, for pages and search alike. */
export function textsPutOut(
  records: readonly ContentRecord[],
  renderedOf: (file: string) => Rendered,
): Site['renderedOf'] {
  const withdrawn = new Set(records.flatMap((record) => ('withdrawn' in record ? record.file : [])));
  return (file) => (withdrawn.has(file) ? NO_TEXT : renderedOf(file));
}
