import { parentPort, workerData } from 'node:worker_threads';
import type { ReadSettings } from './file-result.ts';
import type { ReadTask } from './read-files.ts';
import { readFile } from './read-file.ts';

const { settings } = workerData as { settings: ReadSettings };

parentPort!.on('message', (tasks: ReadTask[]) => {
  parentPort!.postMessage(tasks.map(({ file, bytes }) => readFile(file, bytes, settings)));
});
