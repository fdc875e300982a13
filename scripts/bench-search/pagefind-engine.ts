import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { CHECKOUT } from '../flags.ts';
import { ANSWER_LIMIT, linksOf, type Engine } from './engine.ts';
import { DEPTH } from './scores.ts';

/** Parts of a page that Pagefind's own interface shows below a result. */
const SHOWN_PARTS = 3;

/** A result, as far as it is used here (pagefind.js, version 1.6). */
interface Found {
  url: string;
  /** The parts of the page that hold words of the query, by headings with an id. */
  parts: { url: string; locations: number }[];
}

/** Indexes a folder of HTML pages as Pagefind's documentation begins: `pagefind --site FOLDER`, nothing else. */
export async function indexWithPagefind(folder: string): Promise<void> {
  const command = path.join(CHECKOUT, 'node_modules/pagefind/lib/runner/bin.cjs');
  await promisify(execFile)(process.execPath, [command, '--site', folder]);
}

/**
 * Pagefind with its defaults, asked by its JavaScript interface. A result leads to its page and to those parts that
 * Pagefind's own interface would show.
 *
 * @param site the address of the front page of a site that `indexWithPagefind` indexed
 */
export async function pagefindEngine(name: string, browser: Browser, site: string): Promise<Engine> {
  const page = await browser.newPage();
  await page.goto(new URL('tim-kiem/', site).href, { waitUntil: 'networkidle' });
  const script = new URL('pagefind/pagefind.js', site).pathname;
  return {
    name,
    answer: async (query) => {
      const { milliseconds, found } = await ask(page, script, query);
      if (!found) return { results: [], milliseconds, hasFailed: true };
      return { results: found.map(linksOfPage), milliseconds };
    },
  };
}

/** None for a page that is no decision's, such as a list. */
function linksOfPage({ url, parts }: Found): string[] {
  const id = /\/van-ban\/(.+)\/$/.exec(decodeURI(url))?.[1];
  return id === undefined ? [] : linksOf(id, shownAnchors(parts));
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
  search(query: string): Promise<{ results: { data(): Promise<PageData> }[] }>;
}

interface PageData {
  url: string;
  sub_results: { url: string; locations: number[] }[];
}

/** Runs in the page. Nothing is found where it took too long. */
function ask(page: Page, script: string, query: string): Promise<{ milliseconds: number; found: Found[] | undefined }> {
  return page.evaluate(
    async ({ script, query, depth, limit }) => {
      const pagefind = (await import(script)) as Pagefind;
      const search = async () => {
        const { results } = await pagefind.search(query);
        return Promise.all(results.slice(0, depth).map((result) => result.data()));
      };
      const start = performance.now();
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), limit));
      const pages = await Promise.race([search(), late]);
      const milliseconds = performance.now() - start;
      const found = pages?.map(({ url, sub_results }) => ({
        url,
        parts: sub_results.map((part) => ({ url: part.url, locations: part.locations.length })),
      }));
      return { milliseconds, found };
    },
    { script, query, depth: DEPTH, limit: ANSWER_LIMIT },
  );
}
