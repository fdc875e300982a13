import type { AstroIntegration } from 'astro';

/** Tells how many of a build's pages are done. */
export function pageCounter(onPage: (done: number, of: number) => void): AstroIntegration {
  return {
    name: 'page-counter',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => {
          let done = 0;
          let of = 0;
          return {
            ...prerenderer,
            getStaticPaths: async () => {
              const paths = await prerenderer.getStaticPaths();
              of = paths.length;
              return paths;
            },
            render: async (request, options) => {
              const rendered = await prerenderer.render(request, options);
              onPage(++done, of);
              return rendered;
            },
          };
        });
      },
    },
  };
}
