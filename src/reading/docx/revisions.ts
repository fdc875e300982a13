import { attributeOf, unescapeXml, xmlTokens, type XmlToken } from './xml-tokens.ts';

/** What someone left in a Word file for others to decide. */
export interface Revision {
  kind: 'insertion' | 'deletion' | 'move' | 'comment';
  /** As Word has it; empty where it has none. */
  author: string;
  /** What was inserted, deleted, moved here, or said, in one line; empty for a paragraph's end or a row. */
  words: string;
}

const KINDS: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveTo': 'move',
  'w:moveFrom': 'move',
  'w:cellIns': 'insertion',
  'w:cellDel': 'deletion',
};

/**
 * The tracked insertions, deletions and moves of a part of a Word file, in its order. Neighbours of one kind and author are
 * one. Changes of nothing but looks are none.
 */
export function trackedChanges(xml: string): Revision[] {
  const changes: Revision[] = [];
  const open: { revision: Revision; name: string }[] = [];
  // Text since the last change: neighbours have none between them.
  let isApart = true;
  let isText = false;
  for (const token of xmlTokens(xml)) {
    const kind = KINDS[token.name];
    if (kind && token.kind === 'open') {
      const author = attributeOf(token, 'author') ?? '';
      const last = changes.at(-1);
      const isSame = !isApart && last?.kind === kind && last.author === author;
      const revision = isSame ? last : { kind, author, words: '' };
      if (!isSame) changes.push(revision);
      isApart = false;
      if (!token.isEmpty) open.push({ revision, name: token.name });
    } else if (kind && token.kind === 'close') {
      if (open.at(-1)?.name === token.name) open.pop();
    } else if (isTextTag(token)) {
      isText = token.kind === 'open' && !token.isEmpty;
    } else if (token.kind === 'text' && isText) {
      const inner = open.at(-1)?.revision;
      if (inner) inner.words += unescapeXml(token.source);
      else isApart = true;
    } else if (token.kind === 'close' && token.name === 'w:p') {
      const last = changes.at(-1);
      if (last && !isApart) last.words += ' ';
    }
  }
  return changes.map(inOneLine);
}

/** The comments of `word/comments.xml`, in its order. */
export function comments(xml: string): Revision[] {
  const found: Revision[] = [];
  let isText = false;
  for (const token of xmlTokens(xml)) {
    if (token.name === 'w:comment' && token.kind === 'open') {
      found.push({ kind: 'comment', author: attributeOf(token, 'author') ?? '', words: '' });
    } else if (isTextTag(token)) {
      isText = token.kind === 'open' && !token.isEmpty;
    } else if (token.kind === 'text' && isText) {
      const last = found.at(-1);
      if (last) last.words += unescapeXml(token.source);
    } else if (token.kind === 'close' && token.name === 'w:p') {
      const last = found.at(-1);
      if (last) last.words += ' ';
    }
  }
  return found.map(inOneLine);
}

function isTextTag({ name, kind }: XmlToken): boolean {
  return kind !== 'text' && (name === 'w:t' || name === 'w:delText');
}

function inOneLine(revision: Revision): Revision {
  return { ...revision, words: revision.words.replace(/\s+/g, ' ').trim() };
}
