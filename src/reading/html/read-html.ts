import type { Element, Root, RootContent, Text } from 'hast';
import type { Picture, SourceText } from '../source-text.ts';
import { decodeLegacyRuns, type Run } from '../legacy-runs.ts';
import { plainText, type DecodedText } from '../text/decode-text.ts';
import { tidy } from '../tidy.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { isHidden } from './is-hidden.ts';

const CHARSET = /<meta[^>]{1,500}charset\s?=\s?["']?([\w:.-]{1,40})/i;
const FONT_FAMILY = /font-family\s?:\s?["']?([^"';,]{1,80})/i;

/**
 * Reads an HTML document, as browsers and Word save it.
 *
 * @throws UnreadableSource
 */
export function readHtml(bytes: Uint8Array): SourceText {
  const { text, guessed: charset } = decodeHtml(bytes);
  const pictures = new Map<string, Picture>();
  let guessed = charset;
  const before = (root: Root): Root => {
    const ofFonts = decodeTexts(root);
    guessed ??= ofFonts;
    return root;
  };
  const root = tidy(htmlToMarkdown(text, pictures, { before }));
  return { root, pictures, made: 'typed', ...(guessed && { guessed }) };
}

/** The text of an HTML file, and its encoding where that was guessed. */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return plainText(bytes, CHARSET.exec(head)?.[1]);
}

/** Turns texts that are written for a font of their own (TCVN3, VNI) into Unicode, in place; the encoding where it was guessed. */
export function decodeTexts(root: Root): DecodedText['guessed'] {
  const texts = textsOf(root);
  const decoded = decodeLegacyRuns(texts.map(({ run }) => run));
  texts.forEach(({ node }, at) => {
    node.value = decoded.texts[at] ?? '';
  });
  return decoded.guessed;
}

/** The texts that readers see, each with the font that is named at it or nearest around it. */
function textsOf(root: Root): { node: Text; run: Run }[] {
  const texts: { node: Text; run: Run }[] = [];
  const collect = (nodes: readonly RootContent[], font: string | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') texts.push({ node, run: { text: node.value, font } });
      else if (node.type === 'element' && !isHidden(node)) collect(node.children, fontOf(node) ?? font);
    }
  };
  collect(root.children, undefined);
  return texts;
}

function fontOf({ properties }: Element): string | undefined {
  const { face, style } = properties;
  if (typeof face === 'string') return face.split(',', 1)[0]?.trim();
  return typeof style === 'string' ? FONT_FAMILY.exec(style.slice(0, 2000))?.[1]?.trim() : undefined;
}
