import { parentPort } from 'node:worker_threads';
import { pdfPages } from './pdf-pages.ts';

parentPort!.on('message', (file: string) => {
  void pdfPages(file).then((pages) => parentPort!.postMessage(pages));
});
