import type { AstroIntegration } from 'astro';

/** A development server's integration, and what shows new content in it. */
export interface LiveContent {
  integration: AstroIntegration;
  /** Makes Astro forget the pages it knows, and open pages load anew. */
  refresh(): void;
}

/** Lets a development server follow content that is read outside Astro. */
export function liveContent(): LiveContent {
  let refresh = () => {};
  return {
    refresh: () => refresh(),
    integration: {
      name: 'live-content',
      hooks: {
        'astro:server:setup': ({ server }) => {
          refresh = () => {
            for (const [name, { hot }] of Object.entries(server.environments)) {
              if (name === 'client') hot.send({ type: 'full-reload' });
              else hot.send('astro:content-changed', {});
            }
          };
        },
      },
    },
  };
}
