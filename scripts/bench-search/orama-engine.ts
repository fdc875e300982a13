import { create, insertMultiple, search } from '@orama/orama';
import type { Provision } from './collection.ts';
import { DEPTH } from './scores.ts';
import type { Engine } from './engine.ts';

/**
 * Orama as its README begins: a schema, `insertMultiple`, `search` with a term, everything else at its default. A
 * document is a provision.
 */
export async function oramaEngine(name: string, provisions: readonly Provision[]): Promise<Engine> {
  const index = create({ schema: { title: 'string', text: 'string' } as const });
  await insertMultiple(
    index,
    provisions.map(({ address, title, text }) => ({ id: address, title, text })),
  );
  return {
    name,
    open: () =>
      Promise.resolve({
        answer: async (query) => {
          const { hits } = await search(index, { term: query });
          return { results: hits.slice(0, DEPTH).map(({ id }) => [id]) };
        },
        close: () => Promise.resolve(),
      }),
  };
}
