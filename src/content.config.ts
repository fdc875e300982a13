import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { Kind } from './content/content-paths.ts';
import { findSite } from './site/site.ts';

/**
 * The archive's records as Astro's content collections, for pages of one's own. They were read and checked by the
 * same schema before Astro started, and hold neither text nor HTML: Astro keeps the whole store in one module.
 */
function records(kind: Kind): Loader {
  return {
    name: `records-${kind}`,
    load: async ({ store, generateDigest }) => {
      store.clear();
      for (const record of recordsOf(kind)) {
        const data = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
        store.set({ id: record.id, data, digest: generateDigest(data) });
      }
    },
  };
}

function recordsOf(kind: Kind) {
  const archive = findSite()?.archive;
  if (!archive) return [];
  if (kind === 'news') return archive.news.map(({ record }) => record);
  if (kind === 'page') return archive.pages;
  return [...archive.decisions.values()].flatMap(({ record }) => record ?? []);
}

export const collections = {
  decisions: defineCollection({ loader: records('decision') }),
  news: defineCollection({ loader: records('news') }),
  pages: defineCollection({ loader: records('page') }),
};
