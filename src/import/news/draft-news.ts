import { findCitations } from '../../domain/find-citations.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { importTextsOf } from '../../i18n/import/import-texts.ts';
import { newsImportTextsOf } from '../../i18n/import-news/import-news-texts.ts';
import { addressFile } from '../../site/address-file.ts';
import { cutAtWord } from '../../site/cut-at-word.ts';
import type { Draft } from '../draft/draft-of.ts';
import { entryOf, writeFrontmatter, type FrontmatterEntry } from '../draft/frontmatter.ts';
import { markdownOf } from '../draft/markdown-of.ts';
import type { NewFile } from '../import-file.ts';
import { knownBy, type NewsContext } from './news-context.ts';
import type { NewsArticle } from './news-article.ts';
import { newsId } from './news-slug.ts';

/** What news can't do without. */
export type NeededNewsFact = 'title' | 'published' | 'summary';

/** What becomes of an article. */
export type DraftedNews =
  | { draft: Draft; files: NewFile[] }
  /** The archive holds it. */
  | 'known'
  | { missing: NeededNewsFact[] };

const LONGEST = { title: 1000, summary: 2000 };

/**
 * Makes the file of an article, and of its pictures that are at hand. What isn't sure has a comment with the line that it was
 * read from.
 *
 * @param given what the clerk says of it
 */
export function draftNews(
  article: NewsArticle,
  given: Partial<Record<NeededNewsFact, string>>,
  context: NewsContext,
): DraftedNews {
  const [title, published, summary] = [
    given.title ?? article.title?.value,
    given.published ?? article.published?.value,
    given.summary ?? article.summary?.value,
  ];
  if (isKnown(title, published, article.url, context)) return 'known';
  if (!title || published === undefined || !summary) {
    const needed = { title, published, summary };
    return { missing: Object.entries(needed).flatMap(([key, value]) => (value ? [] : [key as NeededNewsFact])) };
  }
  const id = newsId(published, title, context.ids);
  for (const key of knownBy(title, published, article.url)) context.known.add(key);
  const facts = { title: cutAtWord(title, LONGEST.title), published, summary: cutAtWord(summary, LONGEST.summary) };
  const { markdown, shown } = markdownOf(article.body, article.pictures, `news/${id}`);
  const entries = entriesOf(facts, article, given, id, context);
  return {
    draft: {
      file: `news/${id}.md`,
      text: writeFrontmatter(entries) + (markdown.trim() === '' ? '' : `\n${markdown.trim()}\n`),
      doubts: entries.filter(({ isDoubt }) => isDoubt).length,
    },
    files: shown,
  };
}

/** Two articles of one title and day are one, unless their addresses differ. */
function isKnown(
  title: string | undefined,
  published: string | undefined,
  url: string | undefined,
  { known }: NewsContext,
) {
  if (url !== undefined) return known.has(url);
  return title !== undefined && published !== undefined && knownBy(title, published, url).some((key) => known.has(key));
}

function entriesOf(
  facts: Record<NeededNewsFact, string>,
  article: NewsArticle,
  given: Partial<Record<NeededNewsFact, string>>,
  id: string,
  context: NewsContext,
): FrontmatterEntry[] {
  const { settings } = context.archive;
  const { doubt } = importTextsOf(settings.locale);
  const texts = newsImportTextsOf(settings.locale);
  const read = (key: NeededNewsFact): FrontmatterEntry => {
    const line = given[key] === undefined && article[key]?.sure === false ? article[key].line : undefined;
    return withDoubt(entryOf(key, facts[key], line === undefined ? undefined : doubt(line)));
  };
  const category = categoryOf(article.sections, settings);
  const source = sourceOf(article, facts.published);
  const unsureAuthor = article.author?.sure === false ? article.author.line : undefined;
  const about = citedIn(`${facts.title}.\n${facts.summary}`, id, context);
  const redirect = redirectOf(article, id, context);
  const bodyDoubts = [
    ...(article.bodyFound === 'by-density' ? [texts.byDensity] : []),
    ...(article.lacksText ? [texts.lacksText] : []),
  ].join(' ');
  return [
    read('title'),
    read('published'),
    read('summary'),
    ...(category === undefined ? [] : [entryOf('category', category)]),
    ...(source === undefined ? [] : [withDoubt(entryOf('source', source, unsureAuthor && doubt(unsureAuthor)))]),
    ...(about.length === 0 ? [] : [entryOf('about', about)]),
    ...(redirect === undefined ? [] : [entryOf('redirectFrom', [redirect])]),
    ...(bodyDoubts === '' ? [] : [withDoubt({ yaml: '', remark: bodyDoubts })]),
  ];
}

function withDoubt(entry: FrontmatterEntry): FrontmatterEntry {
  return { ...entry, isDoubt: entry.remark !== undefined };
}

function categoryOf(sections: readonly string[], { categories }: SiteSettings): string | undefined {
  const wanted = new Set(sections.map((name) => foldMarks(name.trim())));
  return Object.entries(categories).find(([id, name]) => wanted.has(id) || wanted.has(foldMarks(name)))?.[0];
}

/** Where it stood: without an address and a name nothing is known of that. */
function sourceOf({ portal, url, author }: NewsArticle, published: string) {
  const name = portal ?? (url === undefined ? undefined : new URL(url).host);
  if (name === undefined) return undefined;
  return {
    name: cutAtWord(name, 1000),
    ...(url !== undefined && { url }),
    ...(author !== undefined && { author: cutAtWord(author.value, 1000) }),
    date: published.slice(0, 10),
  };
}

/** The decisions that a text cites and the archive holds, as it names them, each once. */
function citedIn(text: string, id: string, { archive, citable }: NewsContext): string[] {
  const cited = new Map<string, string>();
  for (const { citation, start, end } of findCitations(text, archive.settings.profile)) {
    const found = citation.number === undefined ? undefined : citable.find(citation, { citing: `news/${id}.md` });
    if (found && 'one' in found && found.one.held && !cited.has(found.one.id))
      cited.set(found.one.id, text.slice(start, end).replace(/\s+/g, ' '));
  }
  return [...cited.values()];
}

function redirectOf({ url }: NewsArticle, id: string, { addresses, paths }: NewsContext): string | undefined {
  const own = addressFile(paths.newsItem(id).slice(paths.base.length - 1));
  if (own !== undefined) addresses.claim(own);
  return url === undefined ? undefined : addresses.redirectFrom(url);
}
