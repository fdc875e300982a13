import { parentPort, workerData } from 'node:worker_threads';
import type { SiteSettings } from '../domain/settings.ts';
import type { ReadTask } from './read-files.ts';
import { readFile } from './read-file.ts';

const { settings } = workerData as { settings: SiteSettings };

parentPort!.on('message', (tasks: ReadTask[]) => {
  parentPort!.postMessage(tasks.map(({ file, bytes }) => readFile(file, bytes, settings)));
});
