import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { archivePages } from './src/integrations/archive-pages.ts';
import { currentSite } from './src/integrations/current-site.ts';
import { lookStyles } from './src/integrations/look-styles.ts';
import { newsCovers } from './src/integrations/news-covers.ts';
import { olderBrowsers } from './src/integrations/older-browsers.ts';
import { sitemapAdditions } from './src/site/sitemap-additions.ts';
import { isForSitemap } from './src/site/sitemap.ts';

const site = await currentSite(fileURLToPath(new URL('.', import.meta.url)));

// docs/decisions/ tells why the settings are as they are.
export default defineConfig({
  site: new URL(site.archive.settings.url).origin,
  base: site.paths.base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: false,
  devToolbar: { enabled: false },
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  vite: {
    css: { postcss: { plugins: [olderBrowsers] } },
    build: {
      // A strict Content-Security-Policy allows no script within a page.
      assetsInlineLimit: 0,
      // The oldest browsers that pages are made for. Left to itself, what makes styles small writes `(width >= 62rem)`.
      cssTarget: ['chrome90', 'safari14'],
    },
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (address) => isForSitemap(site, address),
      serialize: (item) => ({ ...item, ...sitemapAdditions(site, item.url) }),
    }),
    archivePages(site),
    lookStyles(site),
    newsCovers(),
  ],
});
