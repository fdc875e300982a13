import { createHash } from 'node:crypto';
import type { Archive } from '../../domain/archive.ts';
import { CARDS_IN_FILE, FORCE_DATA, FORCE_INDEX, packForce, type ForceCard } from '../../domain/in-force/force-data.ts';
import { once } from '../once.ts';
import { shorten } from '../search/number-shards.ts';
import { forceIndexOf } from './force-index.ts';

/**
 * The data for questions about a day, by path below the site's base: the index, the ids, and cards of decisions in
 * turn. All names but that of the index tell what the files hold, so that no browser mixes those of two builds.
 */
export const forceFiles = once((archive: Archive): Map<string, string> => {
  const { decisions, entries } = forceIndexOf(archive);
  const cards: [string, string][] = [];
  for (let start = 0; start < decisions.length; start += CARDS_IN_FILE) {
    const part = decisions.slice(start, start + CARDS_IN_FILE);
    cards.push(named('cards', JSON.stringify(part.map(cardOf))));
  }
  const ids = named('ids', JSON.stringify(decisions.map(({ id }) => id)));
  const names = { cards: cards.map(([name]) => name), ids: ids[0] };
  const others = [...cards, ids].map(([name, json]): [string, string] => [`${FORCE_DATA}${name}`, json]);
  return new Map([[FORCE_INDEX, JSON.stringify(packForce(entries, names))], ...others]);
});

function cardOf({ id, number, title, issued }: ReturnType<typeof forceIndexOf>['decisions'][number]): ForceCard {
  return [id, number, title === undefined ? '' : shorten(title), issued ?? ''];
}

function named(kind: string, json: string): [name: string, json: string] {
  return [`${kind}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`, json];
}

/** The paths of the data, for a route of the folder they lie in. */
export function forceFilePaths(archive: Archive) {
  return Array.from(forceFiles(archive).keys(), (path) => ({ params: { file: path.slice(FORCE_DATA.length) } }));
}
