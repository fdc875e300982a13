import type { PageSource } from '../page-source.ts';
import { comparedPairs } from './compared-pairs.ts';

/** The pages that compare two texts, by the two parts of each of their ids. */
export function comparisonPaths({ archive }: PageSource) {
  return comparedPairs(archive).map((pair) => {
    const [year = '', slug = ''] = pair.newer.split('/');
    const [olderYear = '', olderSlug = ''] = pair.older.split('/');
    return { params: { year, slug, olderYear, olderSlug }, props: { pair } };
  });
}
