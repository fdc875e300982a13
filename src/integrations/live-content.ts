import { createReadStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { getSite } from '../site/site.ts';
import { buildSearchIndex } from './search-index.ts';

/** A development server's integration, and what shows new content in it. */
export interface LiveContent {
  integration: AstroIntegration;
  /** Makes Astro forget the pages it knows, open pages load anew, and search find what has changed. */
  refresh(): Promise<void>;
}

/**
 * Lets a development server follow content that is read outside Astro, search included.
 *
 * @param searchDir where the search index is kept meanwhile
 */
export function liveContent(searchDir: string): LiveContent {
  let reload = () => {};
  const index = async () => {
    // Files are named after what they hold: those of what was there before would stay for ever.
    await rm(path.join(searchDir, 'data'), { recursive: true, force: true });
    await buildSearchIndex(getSite(), searchDir);
  };
  return {
    refresh: async () => {
      reload();
      await index();
    },
    integration: {
      name: 'live-content',
      hooks: {
        'astro:server:setup': ({ server }) => {
          reload = () => {
            for (const [name, { hot }] of Object.entries(server.environments)) {
              if (name === 'client') hot.send({ type: 'full-reload' });
              else hot.send('astro:content-changed', {});
            }
          };
          server.middlewares.use((request, response, next) => {
            const file = searchFile(request.url ?? '', searchDir);
            if (!file) return next();
            response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
            createReadStream(file).pipe(response);
          });
        },
        'astro:server:start': async () => index(),
      },
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The file of the search index that an address asks for; undefined for any other address. */
function searchFile(url: string, searchDir: string): string | undefined {
  const { base } = getSite().paths;
  const { pathname } = new URL(url, 'http://localhost');
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  if (!/^(?:pagefind|data)\/[\w./-]+$/.test(below) || below.includes('..')) return undefined;
  const file = path.join(searchDir, below);
  return existsSync(file) ? file : undefined;
}
