import path from 'node:path';
import { CHECKOUT } from '../flags.ts';

/** Where the content of a demonstration archive is made, and where its site is built. */
export function demoFolders(name: string): { content: string; site: string } {
  const cache = path.join(CHECKOUT, '.cache', 'demo', name);
  return { content: path.join(cache, 'content'), site: path.join(cache, 'site') };
}
