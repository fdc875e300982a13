import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { decodeHtml, decodeTexts } from '../../reading/html/read-html.ts';
import { articleBody, type FoundBody } from './article-body.ts';
import { htmlBody, textOfHtml, wordsShown, type Around } from './html-body.ts';
import type { NewsArticle } from './news-article.ts';
import { firstOf, pageFacts, type PageFacts } from './page-facts.ts';
import { pageMoment } from './page-moment.ts';
import { authorOf, summaryOf, titleOf } from './page-words.ts';
import { addressAt, webUrl } from './web-url.ts';

/** Of the words that a page names as the article's text, those that the body must hold. */
const MOST_WORDS = 0.9;
/**
 * Reads the article of a page that a browser has saved.
 *
 * @param timezone the site's
 * @throws UnreadableSource
 */
export function readPage(
  bytes: Uint8Array,
  timezone: string,
  pictureAt?: NonNullable<Around['pictureAt']>,
): NewsArticle {
  let facts: PageFacts = new Map();
  let page: Root = { type: 'root', children: [] };
  let found: FoundBody['found'] = 'named';
  const around: Around = { ...(pictureAt && { pictureAt }) };
  const { nodes, pictures } = htmlBody(decodeHtml(bytes).text, around, (root) => {
    decodeTexts(root);
    page = root;
    facts = pageFacts(root);
    const url = urlIn(facts);
    if (url !== undefined) around.base = url;
    const chosen = articleBody(root);
    ({ found } = chosen);
    return chosen.body;
  });
  const url = urlIn(facts);
  const title = titleOf(page, facts);
  const published = pageMoment(page, facts, title?.value, timezone);
  const text = withoutRepeats(nodes, [title?.value, published?.line]);
  const summary = summaryOf(page, facts, text, title?.value);
  const body = withoutRepeats(text, [summary?.value]);
  const author = authorOf(page, facts, nodes);
  const portal = firstOf(facts, 'og:site_name', 'ld:publisher');
  const named = facts.get('ld:articleBody');
  return {
    ...(title && { title }),
    ...(published && { published }),
    ...(summary && { summary }),
    ...(author && { author }),
    ...(portal !== undefined && { portal: textOfHtml(portal) }),
    ...(url !== undefined && { url }),
    sections: ['article:section', 'ld:articleSection'].flatMap((name) => facts.get(name) ?? []),
    body,
    pictures,
    bodyFound: found,
    ...(named !== undefined && { lacksText: !holds(nodes, textOfHtml(named)) }),
  };
}

function urlIn(facts: PageFacts): string | undefined {
  const names = ['link:canonical', 'og:url', 'ld:mainEntityOfPage', 'ld:url', 'saved-from'];
  return names.map((name) => webUrl(addressAt(facts.get(name), undefined))).find((url) => url !== undefined);
}

/** What the page of the archive shows above the text by itself. */
function withoutRepeats(nodes: RootContent[], shown: readonly (string | undefined)[]): RootContent[] {
  const repeats = new Set(shown.flatMap((text) => (text === undefined ? [] : [foldMarks(text)])));
  return nodes.filter((node, at) => at > 5 || !repeats.has(foldMarks(wordsShown(node))));
}

function holds(nodes: readonly RootContent[], text: string): boolean {
  const held = new Set(nodes.flatMap((node) => wordsShown(node).split(' ')));
  const words = text.split(' ');
  return words.filter((word) => held.has(word)).length >= words.length * MOST_WORDS;
}
