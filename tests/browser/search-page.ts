import type { Page } from 'playwright';
import { planQuery } from '../../src/client/search/plan-query.ts';

/** The address of a search, below the base of a Vietnamese site. */
export function searchAddress(query: string): string {
  return `tim-kiem/?q=${encodeURIComponent(query)}`;
}

/** The ids of the results of a query, once every lane of the search has come in; throws where one failed. */
export async function resultsOf(page: Page, query: string): Promise<string[]> {
  const { text } = planQuery(query, 'vn');
  const over = await page.waitForFunction((asked) => {
    const { query, state = '' } = document.querySelector<HTMLElement>('[data-search]')?.dataset ?? {};
    return query === asked && ['done', 'none', 'error'].includes(state) && state;
  }, text);
  if ((await over.jsonValue()) === 'error') throw new Error(`The search failed: ${query}`);
  return page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((result) => result.getAttribute('data-result') ?? ''));
}
