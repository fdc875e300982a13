import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { remark } from 'remark';
import type { Picture } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { nestingOfHtml } from './nesting-of-html.ts';
import { prepareHtml } from './prepare-html.ts';

/** Elements in each other: Word writes some ten, portals some fifty. */
const MOST_NESTED = 400;

const parser = remark().use(rehypeParse).freeze();
type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers[string]>;

/**
 * What an HTML text says, as Markdown's tree.
 *
 * @param pictures those with known addresses; pictures within the text are added to it
 * @param before a step on the HTML tree before it is turned
 * @param handlers for elements that HTML doesn't have
 * @throws UnreadableSource
 */
export function htmlToMarkdown(
  html: string,
  pictures: Map<string, Picture>,
  { before = (root) => root, handlers = {} }: { before?: (root: HtmlRoot) => HtmlRoot; handlers?: Handlers } = {},
): Root {
  if (nestingOfHtml(html) > MOST_NESTED) throw new UnreadableSource({ code: 'too-deep' });
  const parsed = parser.parse(html);
  const prepared = prepareHtml(before(parsed), pictures);
  const turner = remark().use(rehypeRemark, { handlers: { sup: keepTags, sub: keepTags, ...handlers } });
  return turner.runSync(prepared);
}

/** Keeps an element as HTML among Markdown: `1<sup>er</sup>`. */
const keepTags: Handler = (state, element: Parameters<Handler>[1]) => {
  const { tagName } = element as { tagName: string };
  return [
    { type: 'html', value: `<${tagName}>` },
    ...state.all(element),
    { type: 'html', value: `</${tagName}>` },
  ] as ReturnType<Handler>;
};
