import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { fragmentTable, readFragment } from '../../src/integrations/fragment-table.ts';
import { CHECKOUT } from '../flags.ts';
import { ANSWER_LIMIT, linksOf, type Engine } from './engine.ts';
import { partsOf, type Part } from './pagefind-parts.ts';
import { DEPTH } from './scores.ts';

/** Parts of a page that Pagefind's own interface shows below a result. */
const SHOWN_PARTS = 3;

/** The folder of the index, below that of the site. */
const INDEX = 'pagefind';

/** A result, as far as it is used here (pagefind.js, version 1.6). */
interface Found {
  id: string;
  /** Where words of the query stand in the page, counted in words. */
  words: number[];
  /** The parts of the page that hold them, as Pagefind tells them; absent where it wasn't asked. */
  parts?: Part[];
}

/** Indexes a folder of HTML pages as Pagefind's documentation begins: `pagefind --site FOLDER`, nothing else. */
export async function indexWithPagefind(folder: string): Promise<void> {
  const command = path.join(CHECKOUT, 'node_modules/pagefind/lib/runner/bin.cjs');
  await promisify(execFile)(process.execPath, [command, '--site', folder]);
}

/**
 * Pagefind with its defaults, asked by its JavaScript interface. A result leads to its page and to those parts that
 * Pagefind's own interface would show. It makes an excerpt for every heading of a page when it is asked for the parts,
 * which takes seconds for a long act: where a question is about one page, the parts of that page are made of what the
 * search gives (`partsOf`), and those of others aren't looked at.
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
  const index = path.join(site.folder, INDEX);
  const decisions = await decisionsOf(index, ids);
  const linksOfResult = ({ id, parts = [] }: Found) => {
    const decision = decisions.get(id);
    return decision === undefined ? [] : linksOf(decision, shownAnchors(parts));
  };
  const withParts = async (found: Found, page: string): Promise<Found> => {
    if (decisions.get(found.id) !== page) return found;
    const { anchors } = await readFragment(path.join(index, 'fragment', `${found.id}.pf_fragment`));
    return { ...found, parts: partsOf(found.words, anchors) };
  };
  return {
    name,
    open: async () => {
      const page = await browser.newPage();
      await page.goto(new URL('tim-kiem/', site.url).href, { waitUntil: 'networkidle' });
      return {
        answer: async (query, about) => {
          const asked = about?.split('#')[0];
          const { milliseconds, found } = await ask(page, { script, query, whole: asked === undefined });
          if (!found) return { results: [], milliseconds, hasFailed: true };
          const parted = asked === undefined ? found : await Promise.all(found.map((one) => withParts(one, asked)));
          return { results: parted.map(linksOfResult), milliseconds };
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
export function shownAnchors(parts: readonly Part[]): string[] {
  return parts
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((a, b) => b.locations - a.locations)
    .slice(0, SHOWN_PARTS)
    .map(({ anchor }) => anchor!);
}

interface Pagefind {
  search(query: string): Promise<{ results: { id: string; words: number[]; data(): Promise<PageData> }[] }>;
}

interface PageData {
  sub_results: { url: string; locations: number[] }[];
}

interface Question {
  script: string;
  query: string;
  /** Pagefind is asked for all that it shows of each result. */
  whole: boolean;
}

/** Runs in the page. Nothing is found where it took too long. */
function ask(page: Page, question: Question): Promise<{ milliseconds: number; found: Found[] | undefined }> {
  return page.evaluate(
    async ({ script, query, whole, depth, limit }) => {
      const pagefind = (await import(script)) as Pagefind;
      const search = async () => {
        const { results } = await pagefind.search(query);
        return Promise.all(
          results.slice(0, depth).map(async ({ id, words, data }) => {
            if (!whole) return { id, words };
            const parts = (await data()).sub_results.map(({ url, locations }) => {
              const hash = new URL(url, location.href).hash.slice(1);
              return { ...(hash && { anchor: decodeURIComponent(hash) }), locations: locations.length };
            });
            return { id, words, parts };
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
