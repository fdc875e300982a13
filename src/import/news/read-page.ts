import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { decodeHtml, decodeTexts } from '../../reading/html/read-html.ts';
import type { Read } from '../layout/read-document.ts';
import { articleBody, type FoundBody } from './article-body.ts';
import { elementsBelow, propertyOf, textsBelow } from './hast-walk.ts';
import { htmlBody, textOfHtml, wordsShown, type Around } from './html-body.ts';
import type { NewsArticle } from './news-article.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { pageMoment } from './page-moment.ts';
import { addressAt, webUrl } from './web-url.ts';

/** Of the words that a page names as the article's text, those that the body must hold. */
const MOST_WORDS = 0.9;
const LONGEST_SUMMARY = 2000;
/** Two to five words with capitals. */
const NAME = /^\p{Lu}[\p{Ll}\p{M}]{0,8}(?: \p{Lu}[\p{Ll}\p{M}]{0,8}){1,4}$/u;

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

function firstOf(facts: PageFacts, ...names: string[]): string | undefined {
  return names.map((name) => facts.get(name)).find((value) => value !== undefined);
}

function urlIn(facts: PageFacts): string | undefined {
  const names = ['link:canonical', 'og:url', 'ld:mainEntityOfPage', 'ld:url', 'saved-from'];
  return names.map((name) => webUrl(addressAt(facts.get(name), undefined))).find((url) => url !== undefined);
}

function sure(line: string, value = textOfHtml(line)): Read<string> {
  return { value, line, sure: true };
}

/** The heading is what readers saw; other titles may have the portal's name behind it. */
function titleOf(page: Root, facts: PageFacts): Read<string> | undefined {
  const headline = firstOf(facts, 'ld:headline', 'og:title');
  const headings = [...elementsBelow(page)]
    .filter(({ tagName }) => tagName === 'h1')
    .map(wordsOf)
    .filter(Boolean);
  const named = headline === undefined ? undefined : textOfHtml(headline);
  const shown =
    named === undefined ? headings : headings.filter((text) => foldMarks(named).startsWith(foldMarks(text)));
  if (shown.length === 1) return sure(shown[0]!, shown[0]);
  if (named !== undefined) return sure(named, named);
  const other = headings[0] ?? [...elementsBelow(page)].filter(({ tagName }) => tagName === 'title').map(wordsOf)[0];
  return other ? { value: other, line: other, sure: false } : undefined;
}

function wordsOf(element: Parameters<typeof textsBelow>[0]): string {
  return [...textsBelow(element)].join(' ');
}

function classed(page: Root, name: RegExp): string | undefined {
  for (const element of elementsBelow(page)) {
    const words = name.test(propertyOf(element, 'className')) ? wordsOf(element) : '';
    if (words !== '' && words.length < 100) return words;
  }
  return undefined;
}

/** Who a page names as its author; else, which isn't sure, a name alone in the last line of the text. */
function authorOf(page: Root, facts: PageFacts, nodes: readonly RootContent[]): Read<string> | undefined {
  const named = [firstOf(facts, 'ld:author'), firstOf(facts, 'item:author', 'article:author', 'author')].find(
    (name) => name !== undefined && !webUrl(name),
  );
  const shown = named === undefined ? classed(page, /^(?:author|tac-?gia)/i) : textOfHtml(named);
  if (shown) return sure(shown, shown);
  const last = wordsShown(nodes.at(-1));
  return NAME.test(last) ? { value: last, line: last, sure: false } : undefined;
}

/** The lead that the page shows; else the one that it names; else, which isn't sure, its first paragraph. */
function summaryOf(
  page: Root,
  facts: PageFacts,
  nodes: RootContent[],
  title: string | undefined,
): Read<string> | undefined {
  const paragraphs = nodes.filter(({ type }) => type === 'paragraph');
  const bold = paragraphs.slice(0, 2).find(isBold);
  const lead = [...elementsBelow(page)].find((element) =>
    /(?:^| )(?:\w+[-_])?(?:sapo|lead|summary|tom-?tat)(?: |$)/i.test(propertyOf(element, 'className')),
  );
  const shown = [lead ? wordsOf(lead) : '', wordsShown(bold)].find((text) => fits(text, title));
  if (shown !== undefined) return sure(shown, shown);
  const named = firstOf(facts, 'ld:description', 'og:description', 'description');
  const text = named === undefined ? '' : textOfHtml(named);
  // A description that is cut off stands whole in the text.
  const start = text.replace(/(?:…|\.{3})$/, '').trimEnd();
  const whole = start === text ? undefined : paragraphs.map(wordsShown).find((words) => words.startsWith(start));
  if (fits(whole ?? text, title)) return sure(text, whole ?? text);
  const first = paragraphs.map(wordsShown).find((words) => fits(words, title));
  return first === undefined ? undefined : { value: first, line: first, sure: false };
}

function fits(text: string, title: string | undefined): boolean {
  return text.length > 20 && text.length <= LONGEST_SUMMARY && text !== title;
}

function isBold(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const bold = node.children
    .filter(({ type }) => type === 'strong')
    .map(wordsShown)
    .join(' ');
  return bold !== '' && bold === wordsShown(node);
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
