import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { fragmentTable } from '../../src/integrations/fragment-table.ts';
import { CHECKOUT } from '../flags.ts';
import { ANSWER_LIMIT, linksOf, type Engine } from './engine.ts';
import { DEPTH } from './scores.ts';

/** Parts of a page that Pagefind's own interface shows below a result. */
const SHOWN_PARTS = 3;

/** The folder of the index, below that of the site. */
const INDEX = 'pagefind';

/** A result, as far as it is used here (pagefind.js, version 1.6). */
interface Found {
  id: string;
  /** The parts of the page that hold words of the query, by headings with an id; none where they weren't asked for. */
  parts: { url: string; locations: number }[];
}

/** Indexes a folder of HTML pages as Pagefind's documentation begins: `pagefind --site FOLDER`, nothing else. */
export async function indexWithPagefind(folder: string): Promise<void> {
  const command = path.join(CHECKOUT, 'node_modules/pagefind/lib/runner/bin.cjs');
  await promisify(execFile)(process.execPath, [command, '--site', folder]);
}

/**
 * Pagefind with its defaults, asked by its JavaScript interface. A result leads to its page and to those parts that
 * Pagefind's own interface would show. It makes an excerpt for every heading of a page when it is asked for the parts,
 * which takes seconds for a long act: where a question is about one page, only the parts of that page are asked for.
 *
 * @param site a site that `indexWithPagefind` indexed: its folder, and the address of its front page
 * @param ids the decisions that can be looked for
 */
export async function pagefindEngine(
  name: string,
  browser: Browser,
  site: { folder: string; url: string },
  ids: readonly string[],
): Promise<Engine> {
  const script = new URL(`${INDEX}/pagefind.js`, site.url).pathname;
  const decisions = await decisionsOf(path.join(site.folder, INDEX), ids);
  const linksOfResult = ({ id, parts }: Found) => {
    const decision = decisions.get(id);
    return decision === undefined ? [] : linksOf(decision, shownAnchors(parts));
  };
  return {
    name,
    open: async () => {
      const page = await browser.newPage();
      await page.goto(new URL('tim-kiem/', site.url).href, { waitUntil: 'networkidle' });
      return {
        answer: async (query, about) => {
          const asked = about?.split('#')[0];
          const parted =
            asked === undefined ? undefined : [...decisions.keys()].filter((id) => decisions.get(id) === asked);
          const { milliseconds, found } = await ask(page, { script, query, parted });
          if (!found) return { results: [], milliseconds, hasFailed: true };
          return { results: found.map(linksOfResult), milliseconds };
        },
        close: () => page.close(),
      };
    },
  };
}

/**
 * Of the decisions with those ids, which one each of Pagefind's results is.
 *
 * @param index `pagefind/` of a site
 * @returns by the result's id; results on other pages, such as lists, have none
 */
export async function decisionsOf(index: string, ids: readonly string[]): Promise<Map<string, string>> {
  // Fragments leave out the base of the site.
  const paths = ids.map((id) => `/van-ban/${id}/`);
  const table = await fragmentTable(path.join(index, 'fragment'), '/', paths);
  return new Map(Object.entries(table).map(([result, at]) => [result, ids[at]!]));
}

/** The anchors of the parts with the most words found, which Pagefind's own interface chooses. */
export function shownAnchors(parts: Found['parts']): string[] {
  return parts
    .filter(({ url }) => url.includes('#'))
    .toSorted((a, b) => b.locations - a.locations)
    .slice(0, SHOWN_PARTS)
    .map(({ url }) => decodeURIComponent(url.slice(url.indexOf('#') + 1)));
}

interface Pagefind {
  search(query: string): Promise<{ results: { id: string; data(): Promise<PageData> }[] }>;
}

interface PageData {
  sub_results: { url: string; locations: number[] }[];
}

interface Question {
  script: string;
  query: string;
  /** The ids of the results whose parts are asked for; those of all where it isn't given. */
  parted: string[] | undefined;
}

/** Runs in the page. Nothing is found where it took too long. */
function ask(page: Page, question: Question): Promise<{ milliseconds: number; found: Found[] | undefined }> {
  return page.evaluate(
    async ({ script, query, parted, depth, limit }) => {
      const pagefind = (await import(script)) as Pagefind;
      const search = async () => {
        const { results } = await pagefind.search(query);
        return Promise.all(
          results.slice(0, depth).map(async ({ id, data }) => {
            const { sub_results } = !parted || parted.includes(id) ? await data() : { sub_results: [] };
            return { id, parts: sub_results.map(({ url, locations }) => ({ url, locations: locations.length })) };
          }),
        );
      };
      const start = performance.now();
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), limit));
      const found = await Promise.race([search(), late]);
      return { milliseconds: performance.now() - start, found };
    },
    { ...question, depth: DEPTH, limit: ANSWER_LIMIT },
  );
}
