import { createHash } from 'node:crypto';
import { CARD_VERSION, type Card } from './card.ts';

/**
 * The file that a page's card is put out as, below the base: `cards/van-ban/2021/2236-qd-ubnd.0f3a9c61.png`. It bears
 * a digest of what the card shows, since services keep previews by their address: a corrected title gets a new one.
 *
 * @param page the page's path below the base; empty for the home page
 */
export function cardFile(page: string, card: Card): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([CARD_VERSION, card]))
    .digest('hex')
    .slice(0, 8);
  return `cards/${page.replace(/\/$/, '') || 'home'}.${digest}.png`;
}
