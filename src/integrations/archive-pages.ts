import type { AstroIntegration } from 'astro';
import { routesOf } from './routes.ts';
import type { Site } from '../site/site.ts';

/** Adds the archive's pages to Astro, at the addresses of the site's locale. */
export function archivePages({ archive }: Site): AstroIntegration {
  return {
    name: 'archive-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const route of routesOf(archive.settings.locale)) injectRoute({ ...route, prerender: true });
      },
    },
  };
}
