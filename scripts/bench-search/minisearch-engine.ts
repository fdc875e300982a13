import MiniSearch from 'minisearch';
import type { Provision } from './collection.ts';
import { DEPTH } from './scores.ts';
import type { Engine } from './engine.ts';

/** MiniSearch as its README begins: two fields, everything else at its default. A document is a provision. */
export function minisearchEngine(name: string, provisions: readonly Provision[]): Engine {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(provisions.map(({ address, title, text }) => ({ id: address, title, text })));
  const results = (query: string) =>
    index
      .search(query)
      .slice(0, DEPTH)
      .map(({ id }) => [String(id)]);
  return {
    name,
    open: () =>
      Promise.resolve({
        answer: (query) => Promise.resolve({ results: results(query) }),
        close: () => Promise.resolve(),
      }),
  };
}
