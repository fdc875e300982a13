import { FACETS, type Facet, type Filters } from '../../../domain/search/page-facets.ts';
import type { FacetTable } from '../../../domain/search/facet-table.ts';
import type { SearchSettings } from '../../../domain/search/search-settings.ts';
import { fillIn, type SearchStrings } from '../../../i18n/search/strings.ts';
import { element } from '../../element.ts';
import { valueNames } from './value-names.ts';

/** What results are narrowed down by, told beside them, with ways to take it away: `[data-search-chosen]`. */
export interface ChosenFilters {
  /** Tells the filters of the results that are shown. Where the focus stood on one that goes, `lost` is called. */
  show(filters: Filters, facets?: FacetTable): void;
  /** The reader takes a filter away, or all of them. */
  onRemove(act: (facet: Facet | undefined) => void): void;
}

export function chosenFilters(
  panel: HTMLElement,
  settings: SearchSettings<SearchStrings>,
  lost: () => void,
): ChosenFilters {
  const place = panel.querySelector<HTMLElement>('[data-search-chosen]')!;
  const { narrow } = settings.texts;
  let remove: (facet: Facet | undefined) => void = () => undefined;
  const button = (className: string, words: string, facet?: Facet) => {
    const made = element('button', className, [words]);
    made.type = 'button';
    made.addEventListener('click', () => remove(facet));
    return made;
  };
  const removal = (facet: Facet, name: string) => {
    const made = button('search-filter', name, facet);
    made.setAttribute('aria-label', fillIn(narrow.remove, { value: name }));
    made.dataset.searchRemove = facet;
    return made;
  };
  return {
    show: (filters, facets) => {
      const chosen = facets ? FACETS.filter((facet) => filters[facet] !== undefined) : [];
      const nameOf = (facet: Facet) => {
        const value = filters[facet]!;
        const names = facet === 'year' || !facets ? [] : valueNames(facet, facets, settings);
        return names.find(([id]) => id === value)?.[1] ?? value;
      };
      const held = place.contains(document.activeElement);
      place.replaceChildren(
        ...(chosen.length > 0
          ? [
              element('span', '', [narrow.chosen]),
              ...chosen.map((facet) => removal(facet, nameOf(facet))),
              button('search-clear', narrow.clear),
            ]
          : []),
      );
      if (held) lost();
    },
    onRemove: (act) => void (remove = act),
  };
}
