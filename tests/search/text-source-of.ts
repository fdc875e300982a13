import { textSource, type TextSource } from '../../src/client/search/text/text-source.ts';
import type { Section } from '../../src/markdown/rendered.ts';
import { TextIndex } from '../../src/site/search/text-index.ts';

interface GivenPage {
  title: string;
  text?: string;
  places?: Section[];
}

/** The texts of given pages, through the files that a site's texts are searched by. */
export function sourceOf(pages: readonly GivenPage[]): TextSource {
  const index = new TextIndex();
  pages.forEach(({ title, text = '', places = [] }, number) =>
    index.add({
      path: `/${number}/`,
      lang: 'vi',
      title,
      sections: [{ text }, ...places],
      cited: [],
      kind: 'page',
    }),
  );
  const files = new Map(index.files());
  return textSource('', (path) => Promise.resolve(JSON.parse(files.get(path)!) as unknown));
}
