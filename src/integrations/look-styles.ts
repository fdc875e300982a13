import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { coloursAsStyles, siteColours } from '../site/site-colours.ts';
import type { Site } from '../site/site.ts';

/** What layouts import; see `lookStyles`. */
const NAME = 'virtual:look.css';

/** Where it is as if it lay, so that what it imports is found. */
const FILE = fileURLToPath(new URL('../styles/look.css', import.meta.url));

/**
 * Makes `virtual:look.css`: what site.yaml chooses of a site's look, its type and its colour. It is bundled with the
 * other styles of every page, so that nothing is asked for besides and nothing changes once it is seen; a font that a
 * site does without is not put out.
 */
export function lookStyles({ archive }: Site): AstroIntegration {
  const { font, colour } = archive.settings;
  const styles = [
    ...(font === 'system' ? [] : [`@import './fonts/be-vietnam-pro.css';`]),
    ...(colour === undefined ? [] : [coloursAsStyles(siteColours(archive.settings))]),
  ].join('\n');
  const plugin = {
    name: 'look-styles',
    resolveId: (id: string) => (id === NAME ? FILE : undefined),
    load: (id: string) => (id === FILE ? styles : undefined),
  };
  return {
    name: 'look-styles',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
