import { toIndexText } from '../../domain/search/index-text.ts';
import type { IndexedPage, IndexHit, TextIndex } from './text-index.ts';

/** The part of Pagefind's interface that is used (pagefind.js, version 1.6). */
interface Pagefind {
  init(): Promise<void>;
  options(options: { baseUrl?: string; exactDiacritics?: boolean }): Promise<void>;
  search(query: string, options?: { filters: Record<string, string> }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: { id: string; words: number[]; data: () => Promise<PagefindPage> }[];
  unfilteredResultCount: number;
}

interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; text?: string; location: number }[];
}

/** A filter that no page has: the answer is empty, and says how many pages would be found without it. */
const NONE = { filters: { none: 'none' } };

/**
 * The site's Pagefind index, loaded at the first question.
 *
 * @param folder the address of `pagefind/`, with `/` at its end
 * @param base the base of the site's addresses
 */
export function pagefindIndex(folder: string, base: string): TextIndex {
  let loading: Promise<Pagefind> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let round = 0;
  const held = new Map<string, boolean>();

  // Whether marks count is a setting of the whole instance, so questions are asked one after the other.
  const ask = (query: string, exactDiacritics: boolean, options?: typeof NONE) => {
    loading ??= loadPagefind(folder, base).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const pagefind = loading;
    const asked = round;
    const answer = last.then(async () => {
      const index = await pagefind;
      if (asked !== round) throw new Error('Abandoned');
      await index.options({ exactDiacritics });
      return index.search(toIndexText(query), options);
    });
    last = answer.catch(() => undefined);
    return answer;
  };

  return {
    search: async (words, exactMarks) => hitsOf(await ask(words.join(' '), exactMarks)),
    searchPhrase: async (words) => hitsOf(await ask(`"${words}"`, false)),
    holds: async (word) => {
      const known = held.get(word) ?? (await ask(`"${word}"`, false, NONE)).unfilteredResultCount > 0;
      held.set(word, known);
      return known;
    },
    abandon: () => void round++,
  };
}

async function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  // Until then, options take each other's place.
  await pagefind.init();
  return pagefind;
}

function hitsOf({ results }: PagefindAnswer): IndexHit[] {
  return results.map(({ id, words, data }) => ({ key: id, positions: words, load: async () => pageOf(await data()) }));
}

function pageOf({ url, content, meta, anchors }: PagefindPage): IndexedPage {
  return {
    url,
    title: meta.title ?? '',
    ...(meta.number && { number: meta.number }),
    ...(meta.day && { day: meta.day }),
    // Pagefind counts words between white space, which U+FEFF is not.
    words: content.split(/[^\S\uFEFF]+/),
    places: anchors.map(({ id, title, text, location }) => ({ id, title: title ?? text ?? '', at: location })),
  };
}
