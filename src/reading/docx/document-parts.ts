import { UnreadableSource } from '../unreadable-source.ts';
import { attributeOf, xmlTokens } from './xml-tokens.ts';
import type { ZipPackage } from './zip-package.ts';

/** Characters of a part of XML: the tree that is made of it takes some fifty times as much. */
const MOST_XML = 40e6;

/** A Word document's parts, by where they are in its package. */
export interface DocumentParts {
  /** Absent where the package is no Word document. */
  document: string | undefined;
  /** Where the part of a kind (`styles`, `comments`) is that the document refers to. */
  pathOf: (kind: string) => string | undefined;
  /** Where all parts of a kind are: `header`, `footer`. */
  pathsOf: (kind: string) => string[];
}

/** Finds the parts as Word does: by their relations, wherever they are. */
export function documentParts(parts: ZipPackage): DocumentParts {
  const document = targets(parts, '_rels/.rels', '').get('officeDocument')?.[0] ?? 'word/document.xml';
  if (!parts.has(document)) return { document: undefined, pathOf: () => undefined, pathsOf: () => [] };
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const related = targets(parts, `${folder}_rels/${document.slice(folder.length)}.rels`, folder);
  const pathOf = (kind: string): string | undefined => {
    const path = related.get(kind)?.[0] ?? `word/${kind}.xml`;
    return parts.has(path) ? path : undefined;
  };
  return { document, pathOf, pathsOf: (kind) => related.get(kind) ?? [] };
}

/** What a list of relations leads to, by the last word of each kind. */
function targets(parts: ZipPackage, name: string, folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!parts.has(name)) return found;
  for (const token of xmlTokens(xmlText(parts.bytes(name)))) {
    const target = attributeOf(token, 'Target');
    const kind = attributeOf(token, 'Type')?.replace(/^.*\//, '');
    if (target === undefined || kind === undefined) continue;
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    if (parts.has(path)) found.set(kind, [...(found.get(kind) ?? []), path]);
  }
  return found;
}

/** A part's text. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes.length > MOST_XML) throw new UnreadableSource({ code: 'too-large' });
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
