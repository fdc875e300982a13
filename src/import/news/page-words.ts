import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import type { Read } from '../layout/read-document.ts';
import { elementsBelow, propertyOf, textsBelow } from './hast-walk.ts';
import { textOfHtml, wordsShown } from './html-body.ts';
import { firstOf, type PageFacts } from './page-facts.ts';
import { webUrl } from './web-url.ts';

const LONGEST_SUMMARY = 2000;
/** Two to five words with capitals. */
const NAME = /^\p{Lu}[\p{Ll}\p{M}]{0,8}(?: \p{Lu}[\p{Ll}\p{M}]{0,8}){1,4}$/u;

/** The heading is what readers saw; other titles may have the portal's name behind it. */
export function titleOf(page: Root, facts: PageFacts): Read<string> | undefined {
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

/** Who a page names as its author; else, which isn't sure, a name alone in the last line of the text. */
export function authorOf(page: Root, facts: PageFacts, nodes: readonly RootContent[]): Read<string> | undefined {
  const named = [firstOf(facts, 'ld:author'), firstOf(facts, 'item:author', 'article:author', 'author')].find(
    (name) => name !== undefined && !webUrl(name),
  );
  const shown = named === undefined ? classed(page, /^(?:author|tac-?gia)/i) : textOfHtml(named);
  if (shown) return sure(shown, shown);
  const last = wordsShown(nodes.at(-1));
  return NAME.test(last) ? { value: last, line: last, sure: false } : undefined;
}

/** The lead that the page shows; else the one that it names; else, which isn't sure, its first paragraph. */
export function summaryOf(
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

function sure(line: string, value = textOfHtml(line)): Read<string> {
  return { value, line, sure: true };
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
