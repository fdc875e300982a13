import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { cleanLetters } from '../../domain/vietnamese-text.ts';
import { isTooMuchWork } from '../../markdown/work-limit.ts';
import type { SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { decodeText } from './decode-text.ts';

const parser = remark().use(remarkGfm).freeze();

/**
 * Reads Markdown without frontmatter.
 *
 * @throws UnreadableSource where it has frontmatter, or would take unreasonably long to read
 */
export function readMarkdown(bytes: Uint8Array): SourceText {
  const { text, guessed } = decodeText(bytes);
  const source = cleanLetters(text);
  if (/^---[ \t]*(?:\r?\n|$)/.test(source)) throw new UnreadableSource({ code: 'has-frontmatter' });
  if (isTooMuchWork(source, false)) throw new UnreadableSource({ code: 'too-large' });
  return { root: parser.parse(source), pictures: new Map(), made: 'typed', ...(guessed && { guessed }) };
}
