import { isBySyllables } from '../../domain/search/by-syllables.ts';
import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { daySource, listedSource, type ListedSource } from './day-source.ts';
import type { Downloads } from './downloads.ts';
import { mentionSource } from './mention-source.ts';
import { facetSource, type FacetSource } from './narrow/facet-source.ts';
import { numberSource, symbolSource, type NumberSource } from './number-source.ts';
import { pagefindIndex } from './pagefind-index.ts';
import type { Sources } from './search-lanes.ts';
import type { TextIndex } from './text-index.ts';
import { textSource, type TextSource } from './text/text-source.ts';

/** All that searches of a site are answered from. */
export interface SearchSources {
  lanes: Sources;
  numbers: NumberSource;
  texts: TextSource;
  listed: ListedSource;
  index: TextIndex;
  facets: FacetSource;
}

export function searchSources(settings: SearchSettings, load: Downloads['fetch']): SearchSources {
  const { locale, profile, merged, narrowing } = settings;
  const { base, pagefind } = settings.paths;
  const numbers = numberSource(base, settings.numbers, load);
  const index = pagefindIndex(pagefind, base);
  const texts = textSource(base, load);
  const bySyllables = isBySyllables(locale);
  const lanes = {
    numbers,
    symbols: symbolSource(base, settings.symbols, load),
    days: daySource(base, settings.days, load),
    index,
    profile,
    merged,
    ...(bySyllables && { texts }),
    ...(profile === 'vn' && { mentions: mentionSource(base, load) }),
  };
  return {
    lanes,
    numbers,
    texts,
    listed: listedSource(base, settings.days, load),
    index,
    facets: facetSource(base, narrowing.build, !bySyllables, load),
  };
}
