import type { Decision } from '../domain/archive.ts';
import { citationForms, type CitationForms } from './citation-forms.ts';
import type { Frame } from './frame.ts';
import type { PageSource } from './page-source.ts';

/** What a page's tools for passing it on have. */
export interface ShareView {
  title: string;
  /** The page's address, with scheme and host. */
  url: string;
  /** How the decision of the page is cited. */
  citation?: CitationForms;
}

/**
 * The tools of a page.
 *
 * @param decision the one that the page shows, or is a translation of
 */
export function shareView(
  { archive, paths }: PageSource,
  { title, path }: Pick<Frame, 'title' | 'path'>,
  decision?: Decision,
): ShareView {
  return {
    title,
    url: paths.absolute(path),
    ...(decision && { citation: citationForms(archive.settings, decision) }),
  };
}
