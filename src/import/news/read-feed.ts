import { UnreadableSource } from '../../reading/unreadable-source.ts';
import { plainText } from '../../reading/text/decode-text.ts';
import type { Read } from '../layout/read-document.ts';
import { attributeOf, contentOf, elementsOf, parseFeedXml } from './feed-xml.ts';
import { htmlBody, textOfHtml, wordsShown } from './html-body.ts';
import type { NewsArticle } from './news-article.ts';
import { readMoment } from './read-moment.ts';
import { addressAt, webUrl } from './web-url.ts';

/** Bytes of a feed: the whole of a portal in one has some fifty million. */
const MOST_BYTES = 100e6;
const DECLARED = /^[^>]{0,200}encoding\s?=\s?["']([\w.:-]{1,40})["']/;
/** A description of more letters is the article itself. */
const LONGEST_SUMMARY = 600;

/** A feed: the portal's name, and its articles, each read when it is asked for. */
export interface Feed {
  portal?: string;
  count: number;
  /** In place of an article that can't be read, why. */
  articles: Iterable<NewsArticle | UnreadableSource>;
}

/**
 * Reads RSS 2.0, RSS 1.0 or Atom. Where only summaries are given, an article has no body.
 *
 * @param timezone the site's
 * @throws UnreadableSource
 */
export function readFeed(bytes: Uint8Array, timezone: string): Feed {
  if (bytes.length > MOST_BYTES) throw new UnreadableSource({ code: 'too-large' });
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  const { text } = plainText(bytes, DECLARED.exec(head)?.[1]);
  const { channel, items } = feedOf(text);
  const portal = textOfHtml(contentOf(elementsOf(channel, 'title')[0]));
  const base = linkOf(channel);
  const read = (item: unknown) => articleOf(item, { timezone, ...(portal && { portal }), ...(base && { base }) });
  return { ...(portal && { portal }), count: items.length, articles: eachRead(items, read) };
}

function* eachRead(
  items: readonly unknown[],
  read: (item: unknown) => NewsArticle,
): Generator<NewsArticle | UnreadableSource> {
  for (const item of items) {
    try {
      yield read(item);
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      yield error;
    }
  }
}

function feedOf(xml: string): { channel: unknown; items: unknown[] } {
  let root: unknown;
  try {
    root = parseFeedXml(xml);
  } catch (error) {
    throw new UnreadableSource({ code: 'damaged' }, { cause: error });
  }
  const [feed] = elementsOf(root, 'feed');
  if (feed !== undefined) return { channel: feed, items: elementsOf(feed, 'entry') };
  const [rdf] = elementsOf(root, 'rdf:RDF');
  const [channel] = elementsOf(rdf ?? elementsOf(root, 'rss')[0], 'channel');
  if (channel === undefined) throw new UnreadableSource({ code: 'wrong-kind', ending: 'xml' });
  return { channel, items: elementsOf(rdf ?? channel, 'item') };
}

interface FeedFacts {
  timezone: string;
  portal?: string;
  base?: string;
}

function articleOf(item: unknown, { timezone, portal, base }: FeedFacts): NewsArticle {
  const first = (...names: string[]) =>
    names
      .flatMap((name) => elementsOf(item, name))
      .map(contentOf)
      .find(Boolean);
  const url = webUrl(addressAt(linkOf(item) ?? permanentLink(item), base));
  const description = first('description', 'summary') ?? '';
  const content = first('content:encoded', 'content') ?? '';
  const shown = textOfHtml(description);
  const isWhole = content === '' && shown.length > LONGEST_SUMMARY;
  const { nodes, pictures } = htmlBody(content || (isWhole ? description : ''), { ...(url && { base: url }) });
  const published = publishedIn(item, timezone);
  const author = textOfHtml(
    first('dc:creator', 'author') ?? contentOf(elementsOf(elementsOf(item, 'author')[0], 'name')[0]),
  );
  const title = textOfHtml(first('title') ?? '');
  const summary = isWhole || shown === '' ? firstParagraph(nodes) : sure(shown);
  return {
    ...(title && { title: sure(title) }),
    ...(published && { published }),
    ...(summary && { summary }),
    ...(author && { author: sure(/^[^\s@]{1,100}@[^\s@]{1,100} \((.+)\)$/.exec(author)?.[1] ?? author) }),
    ...(portal && { portal }),
    ...(url && { url }),
    sections: ['category', 'dc:subject'].flatMap((name) => elementsOf(item, name).flatMap(sectionsOf)),
    body: nodes,
    pictures,
    bodyFound: 'named',
  };
}

function sure(value: string): Read<string> {
  return { value, line: value, sure: true };
}

function firstParagraph(nodes: NewsArticle['body']): Read<string> | undefined {
  const value = wordsShown(nodes.find(({ type }) => type === 'paragraph'));
  return value === '' ? undefined : { value, line: value, sure: false };
}

/** An Atom entry that was never published by itself tells the day of its last change, which may be another. */
function publishedIn(item: unknown, timezone: string): Read<string> | undefined {
  for (const name of ['pubDate', 'published', 'dc:date', 'updated']) {
    const line = contentOf(elementsOf(item, name)[0]);
    const read = readMoment(line, timezone);
    if (read) return { value: read.moment, line, sure: read.sure && name !== 'updated' };
  }
  return undefined;
}

function linkOf(parent: unknown): string | undefined {
  const links = elementsOf(parent, 'link');
  const text = links.map(contentOf).find(Boolean);
  const page = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  return text ?? attributeOf(page, 'href');
}

function permanentLink(item: unknown): string | undefined {
  const [guid] = elementsOf(item, 'guid');
  return guid === undefined || attributeOf(guid, 'isPermaLink') === 'false' ? undefined : contentOf(guid);
}

function sectionsOf(category: unknown): string[] {
  const names = [textOfHtml(contentOf(category)), attributeOf(category, 'label'), attributeOf(category, 'term')];
  return names.flatMap((name) => (name ? [name] : []));
}
