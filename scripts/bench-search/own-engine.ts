import type { Browser, Page } from 'playwright';
import { ANSWER_LIMIT, linksOf, type Engine } from './engine.ts';

/** A result on the search page. */
interface ShownResult {
  id: string;
  /** Where its links lead. */
  links: string[];
}

/**
 * The site's own search, asked as a reader does: the query goes into the box of the search page and is submitted.
 *
 * @param site the address of the site's front page
 */
export function ownEngine(name: string, browser: Browser, site: string): Engine {
  return {
    name,
    open: async () => {
      const page = await browser.newPage();
      await page.goto(new URL('tim-kiem/', site).href, { waitUntil: 'networkidle' });
      return {
        answer: async (query) => {
          const { state, milliseconds, results } = await ask(page, query);
          return {
            results: results.map(({ id, links }) => linksOf(id, anchorsOn(id, links, site))),
            milliseconds,
            ...(state !== 'done' && state !== 'none' && { hasFailed: true as const }),
          };
        },
        close: () => page.close(),
      };
    },
  };
}

/** The anchors of a decision's page that links lead to. */
function anchorsOn(id: string, links: readonly string[], site: string): string[] {
  return links
    .map((link) => new URL(link, site))
    .filter(({ pathname, hash }) => hash && decodeURI(pathname).endsWith(`/${id}/`))
    .map(({ hash }) => decodeURIComponent(hash.slice(1)));
}

/** Runs in the page. The box is emptied first, so that what is seen next is the answer to this query and no other. */
function ask(page: Page, query: string): Promise<{ state: string; milliseconds: number; results: ShownResult[] }> {
  return page.evaluate(
    async ({ query, limit }) => {
      const panel = document.querySelector<HTMLElement>('[data-search]')!;
      const box = panel.querySelector<HTMLInputElement>('input[type="search"][name="q"]')!;
      const submit = (text: string) => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.form!.requestSubmit();
      };
      const reach = (states: string[]) =>
        new Promise<void>((resolve) => {
          const watching = new MutationObserver(look);
          const timer = setTimeout(end, limit);
          function end() {
            watching.disconnect();
            clearTimeout(timer);
            resolve();
          }
          function look() {
            if (states.includes(panel.dataset.state!)) end();
          }
          watching.observe(panel, { attributes: true });
          look();
        });
      submit('');
      await reach(['idle']);
      const start = performance.now();
      submit(query);
      await reach(['done', 'none', 'error']);
      const milliseconds = performance.now() - start;
      const results = Array.from(document.querySelectorAll<HTMLElement>('[data-result]'), (result) => ({
        id: result.dataset.result!,
        links: Array.from(result.querySelectorAll('a[href]'), (link) => link.getAttribute('href')!),
      }));
      return { state: panel.dataset.state!, milliseconds, results };
    },
    { query, limit: ANSWER_LIMIT },
  );
}
