import type { Disclosure } from '../domain/disclosure/disclosure.ts';
import { disclosuresInName } from '../domain/disclosure/disclosures-in-name.ts';
import { findMarkings } from '../domain/disclosure/find-markings.ts';
import type { SourceText } from '../reading/source-text.ts';
import { linesOf } from './layout/lines-of.ts';

/**
 * Whether a document bears a stamp of secrecy: in its text, above or below each of its pages, or in the name of its file.
 *
 * @param text absent where none could be read
 */
export function bearsSecrecyStamp(name: string, text: SourceText | undefined): boolean {
  const lines = text ? [...linesOf(text.root.children).map((line) => line.text), ...(text.leftOut ?? [])] : [];
  return [...disclosuresInName(name), ...findMarkings(lines.join('\n'))].some(isSecrecy);
}

function isSecrecy({ kind }: Disclosure): boolean {
  return kind === 'secrecy-marking';
}
