import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { Card } from '../../site/cards/card.ts';
import { drawCard } from './draw-card.ts';

const { emblem } = workerData as { emblem: Uint8Array | undefined };
const emblemBytes = emblem && Buffer.from(emblem);

// Each worker has a core to itself already.
sharp.concurrency(1);

parentPort!.on('message', (card: Card) => {
  void drawCard(card, emblemBytes).then((png) => parentPort!.postMessage(png));
});
