import type { ElementContent } from 'hast';
import type { Html } from 'mdast';

/** A comment and nothing else. What looks like one and isn't goes to the parser. */
const COMMENT_ALONE = /^<!--(?:(?!--!?>)[^])*-->\s*$/;
const BREAK = /^<br ?\/?>$/i;

/**
 * How HTML in Markdown becomes hast: a `<br>` and comments, which are nearly all there is in official texts, at once,
 * so that most files need no HTML parser.
 */
export function htmlHandler(
  state: { patch(from: Html, to: ElementContent): void },
  node: Html,
): ElementContent | undefined {
  if (COMMENT_ALONE.test(node.value)) return undefined;
  const content: ElementContent = BREAK.test(node.value)
    ? { type: 'element', tagName: 'br', properties: {}, children: [] }
    : { type: 'raw', value: node.value };
  state.patch(node, content);
  return content;
}
