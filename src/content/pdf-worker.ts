import { parentPort } from 'node:worker_threads';
import { readPdfFile } from './read-pdf-file.ts';

parentPort!.on('message', (file: string) => {
  void readPdfFile(file).then((read) => parentPort!.postMessage(read));
});
