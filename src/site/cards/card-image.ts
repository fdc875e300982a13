import type { Frame } from '../frame.ts';
import type { PageSource } from '../page-source.ts';
import { CARD_SIZE, type Card } from './card.ts';
import { cardsOf } from './cards-of.ts';

/** The card of the page at a path, as the picture for those who share it; undefined where the page has none. */
export function cardImage({ archive, paths }: PageSource, path: string): Frame['image'] {
  const entry = cardsOf(archive).get(path);
  return entry && { path: paths.file(entry.file), ...CARD_SIZE, alt: altOf(entry.card) };
}

/** All that the card says but the site's name and its notice, which every preview has beside it. */
function altOf({ kind, number, title, facts }: Card): string {
  const name = [kind, number].filter((part) => part !== undefined).join(' ');
  return [name, title, ...facts].filter((part) => part).join(' – ');
}
