import type { Named } from '../../../domain/search/facet-table.ts';
import { FACETS, ORDERS, type Facet, type Filters } from '../../../domain/search/page-facets.ts';
import type { SearchSettings } from '../../../domain/search/search-settings.ts';
import { fillIn, type SearchStrings } from '../../../i18n/search/strings.ts';
import { isNarrowed, type Narrowing } from './asked.ts';
import type { Counted } from './gathered.ts';
import { valueNames } from './value-names.ts';

/** The part of the panel that offers filters and orders: `[data-search-filters]`. */
export interface FilterPanel {
  readonly isOpen: boolean;
  /** Shows what is chosen, and opens where that is more than nothing. */
  fill(narrowing: Narrowing): void;
  /** Offers what leads to results, and how many they are; what is chosen stays, with however many. */
  offer(filters: Filters, counted: Counted): void;
  /** The numbers are those of another query. */
  forget(): void;
  /** The numbers could not be had. */
  fail(): void;
  focus(): void;
  onChoice(act: (narrowing: Narrowing) => void): void;
  onOpen(act: () => void): void;
}

export function filterPanel(panel: HTMLElement, settings: SearchSettings<SearchStrings>): FilterPanel {
  const { texts, locale } = settings;
  const details = panel.querySelector<HTMLDetailsElement>('[data-search-filters]')!;
  const failure = panel.querySelector<HTMLElement>('[data-search-filters-failed]')!;
  const order = panel.querySelector<HTMLSelectElement>('[data-search-order]')!;
  const selectOf = (facet: Facet) => panel.querySelector<HTMLSelectElement>(`[data-search-facet="${facet}"]`)!;
  const { format } = new Intl.NumberFormat(locale);
  const read = (): Narrowing => {
    const chosen = FACETS.flatMap((facet) => (selectOf(facet).value ? [[facet, selectOf(facet).value]] : []));
    return {
      filters: Object.fromEntries(chosen) as Filters,
      order: ORDERS.find((one) => one === order.value) ?? 'relevance',
    };
  };
  return {
    get isOpen() {
      return details.open;
    },
    fill: (narrowing) => {
      for (const facet of FACETS) choose(selectOf(facet), narrowing.filters[facet] ?? '');
      order.value = narrowing.order;
      if (isNarrowed(narrowing)) details.open = true;
    },
    offer: (filters, { facets, values, atMost }) => {
      failure.hidden = true;
      for (const facet of FACETS) {
        const chosen = filters[facet];
        const counts = values[facet];
        const names = facet === 'year' ? yearsOf(counts, chosen) : valueNames(facet, facets, settings);
        const offered = names.filter(([value]) => counts.has(value) || value === chosen);
        const options = offered.map(([value, name]) => {
          const n = format(counts.get(value) ?? 0);
          const text = atMost ? fillIn(texts.narrow.optionAtMost, { value: name, n }) : `${name} (${n})`;
          return optionOf(value, name, text);
        });
        setOptions(selectOf(facet), options, chosen ?? '');
      }
    },
    forget: () => {
      for (const option of details.querySelectorAll<HTMLOptionElement>('option[data-name]'))
        option.textContent = option.dataset.name!;
    },
    fail: () => void (failure.hidden = false),
    focus: () => details.querySelector('summary')!.focus(),
    onChoice: (act) => details.addEventListener('change', () => act(read())),
    onOpen: (act) => details.addEventListener('toggle', () => details.open && act()),
  };
}

/** Newest first. */
function yearsOf(counts: ReadonlyMap<string, number>, chosen: string | undefined): Named[] {
  const years = new Set([...counts.keys(), ...(chosen === undefined ? [] : [chosen])]);
  return Array.from(years, (year): Named => [year, year]).sort(([a], [b]) => (a < b ? 1 : -1));
}

function optionOf(value: string, name: string, text: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  option.dataset.name = name;
  return option;
}

/** Changes options in place where they are the same values, since the list may be open. The first one is for no choice. */
function setOptions(select: HTMLSelectElement, options: readonly HTMLOptionElement[], chosen: string): void {
  const [none, ...known] = Array.from(select.options);
  const isSame = known.length === options.length && known.every(({ value }, at) => value === options[at]!.value);
  if (!isSame) select.replaceChildren(none!, ...options);
  else
    known.forEach((option, at) => {
      option.textContent = options[at]!.textContent;
      option.dataset.name = options[at]!.dataset.name!;
    });
  select.value = chosen;
}

/** What was chosen by an address is not offered yet: it stands without its name until that is known. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex >= 0) return;
  select.append(optionOf(value, '…', '…'));
  select.value = value;
}
