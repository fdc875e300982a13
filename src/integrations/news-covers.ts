import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';
import { passesThrough } from '../content/passes-through.ts';
import { getSite } from '../site/site.ts';
import { coverMasters, removeOtherMasters, type CoverMaster } from './cover-masters.ts';

/** What pages import (src/virtual-modules.d.ts). */
const MODULE = 'virtual:news-covers';
const RESOLVED = `\0${MODULE}`;

/** Where a development server's pages find the function that looks a cover up. */
const LOOK_UP = 'congbo.cover';

/**
 * Gives Astro's image pipeline the covers of news, which lie in the content folder, wherever that is: a build imports
 * them all as if they were the project's own pictures, a development server looks each up when a page shows it, since
 * news come and go meanwhile.
 */
export function newsCovers(): AstroIntegration {
  return {
    name: 'news-covers',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const mastersDir = path.join(fileURLToPath(config.cacheDir), 'covers');
        const live = command === 'dev';
        if (live) (globalThis as Record<symbol, unknown>)[Symbol.for(LOOK_UP)] = lookUpIn(mastersDir);
        updateConfig({
          vite: {
            // The server hands out files below the checkout alone, unless it is told of others.
            ...(live && { server: { fs: { allow: [fileURLToPath(config.root), mastersDir] } } }),
            plugins: [
              {
                name: 'news-covers',
                resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
                load: async (id: string) => {
                  if (id !== RESOLVED) return undefined;
                  return live ? lookingUp() : imports(await mastersInUse(mastersDir));
                },
              },
            ],
          },
        });
      },
    },
  };
}

async function mastersInUse(mastersDir: string): Promise<Map<string, CoverMaster>> {
  const { archive, contentDir } = getSite();
  const files = [...new Set(archive.news.flatMap(({ record }) => record.cover?.file ?? []))].sort();
  const masters = await coverMasters(files, path.join(contentDir, 'attachments'), mastersDir);
  await removeOtherMasters(masters, mastersDir);
  return masters;
}

/** The module of a build: its covers are imported, so that Astro makes what its pipeline works on of them. */
function imports(masters: ReadonlyMap<string, CoverMaster>): string {
  const lines: string[] = [];
  const entries: string[] = [];
  for (const [file, { width, height, master, format }] of [...masters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = `cover${entries.length}`;
    if (master) lines.push(`import ${name} from ${JSON.stringify(master.replaceAll('\\', '/'))};`);
    const image = master ? `, image: ${name}, format: ${JSON.stringify(format)}` : '';
    entries.push(`[${JSON.stringify(file)}, { width: ${width}, height: ${height}${image} }]`);
  }
  return [
    ...lines,
    `const covers = new Map([${entries.join(', ')}]);`,
    'export const coverOf = async (file) => covers.get(file);',
  ].join('\n');
}

/** The module of a development server. */
function lookingUp(): string {
  return `export const coverOf = (file) => globalThis[Symbol.for(${JSON.stringify(LOOK_UP)})](file);`;
}

function lookUpIn(mastersDir: string) {
  return async (file: string) => {
    const attachments = path.join(getSite().contentDir, 'attachments');
    const cover = (await coverMasters([file], attachments, mastersDir)).get(file);
    if (!cover?.master || passesThrough(file)) return cover;
    const { master, ...size } = cover;
    return { ...size, image: await emitImageMetadata(master) };
  };
}
