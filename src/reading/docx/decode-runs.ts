import { decodeLegacyRuns, type DecodedRuns, type Run } from '../legacy-runs.ts';
import type { ModelNode } from './document-model.ts';
import { styled, type WordStyles } from './word-styles.ts';

/** How a tab, or spaces in its place, are kept where HTML would make them one space: two columns may stand on one line. */
const TAB = '\u00A0'.repeat(4);
const SPACES = / {3,}/g;

/** Puts Unicode in the place of what a document has in legacy encodings, and hard spaces in the place of its gaps. */
export function decodeRuns(document: ModelNode, styles: WordStyles): DecodedRuns['guessed'] {
  const texts: { node: ModelNode; run: Run }[] = [];
  const collect = (nodes: readonly ModelNode[], around: string | undefined): void => {
    for (const node of nodes) {
      const font = fontOf(node, around, styles);
      if (node.type === 'text') texts.push({ node, run: { text: node.value ?? '', font } });
      if (node.type === 'tab') Object.assign(node, { type: 'text', value: TAB });
      if (node.children) collect(node.children, font);
    }
  };
  collect([document], styles.font);
  for (const { body } of Object.values(document.notes?._notes ?? {})) collect(body, styles.font);
  const decoded = decodeLegacyRuns(texts.map(({ run }) => run));
  texts.forEach(({ node }, at) => {
    node.value = decoded.texts[at]?.replace(SPACES, TAB) ?? '';
  });
  return decoded.guessed;
}

/** The font of a run or of a paragraph's runs: its own, else its style's, else that of what it is in. */
function fontOf(node: ModelNode, around: string | undefined, styles: WordStyles): string | undefined {
  if (node.type === 'paragraph') return styled(styles, node.styleId ?? styles.paragraph, 'font') ?? around;
  if (node.type !== 'run') return around;
  return node.font ?? styled(styles, node.styleId, 'font') ?? around;
}
