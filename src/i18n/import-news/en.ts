import type { NewsImportTexts } from './import-news-texts.ts';

export const en: NewsImportTexts = {
  byDensity: 'The article was told from its page by the density of letters: look over its beginning and end.',
  lacksText: 'The page names more text than was found on it: compare it with the page.',
  feed: (name, count) => `${name}: ${count} articles`,
  wrongKind:
    'News is read from .xml, .rss, .atom and saved pages, .html, .htm. Open an .mht page in a browser and save it as “Web page, complete”.',
  missing: (name, facts) => `Not imported, ${name}: no ${facts}. Run it in a terminal to answer.`,
  facts: { title: 'title', published: 'day of publication', summary: 'summary' },
  ask: {
    title: 'Title',
    published: 'Day of publication, with a time if you like (06/9/2021 08:15)',
    summary: 'Summary in a sentence or two',
  },
  wrongMoment: (written) => `There is no day “${written}”. Write the day first: 06/9/2021 08:15.`,
  noFiles: 'Name a feed (RSS, Atom), saved pages or a folder: npm run import -- --news "D:\\Old news"',
  noFacts: 'With --news there is only --content: the other flags are of documents and registers.',
  total: (written, known, refused) => `Made ${written} articles; ${known} were there; ${refused} not imported.`,
};
