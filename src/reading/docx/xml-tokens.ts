import { UnreadableSource } from '../unreadable-source.ts';

/** A tag or a text of an XML document. */
export interface XmlToken {
  kind: 'open' | 'close' | 'text';
  /** A tag's name; of WordprocessingML always with `w:`, whatever the file writes. */
  name: string;
  /** An open tag that is its own end. */
  isEmpty: boolean;
  /** The tag or the text as it is written. */
  source: string;
  /** Where it begins in the document; it ends `source.length` later. */
  start: number;
}

/** Elements in each other: Word writes some ten for a paragraph and as many for each table around it. */
const MOST_NESTED = 250;
/** Elements of a part: Word writes some hundred for a paragraph, and what is made of each takes three kilobytes. */
const MOST_ELEMENTS = 800_000;
/** A tag's rest, up to its `>`; values in quotes may hold one. */
const REST = /(?:[^<>"']|"[^<"]*"|'[^<']*')*>/y;
const WORD_NAMESPACE =
  /\sxmlns(?::([\w-]{1,20}))?="http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main"/;

/**
 * The tags and texts of an XML part of a Word file, in order; comments and instructions are left out.
 *
 * @throws UnreadableSource where it isn't XML, declares entities, or is nested too deep or too large
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const prefix = wordPrefix(xml);
  let depth = 0;
  let elements = 0;
  for (let at = 0; at < xml.length;) {
    const start = at;
    const tag = xml.indexOf('<', at);
    if (tag !== at) {
      at = tag < 0 ? xml.length : tag;
      yield { kind: 'text', name: '', isEmpty: false, source: xml.slice(start, at), start };
      continue;
    }
    const after = endOfAside(xml, at);
    if (after !== undefined) {
      at = after;
      continue;
    }
    REST.lastIndex = at + 1;
    if (!REST.test(xml)) throw new UnreadableSource({ code: 'damaged' });
    at = REST.lastIndex;
    const source = xml.slice(start, at);
    const [, slash, written = ''] = /^<(\/?)([^\s/>]*)/.exec(source) ?? [];
    const name = withPrefix(written, prefix);
    const isEmpty = source.endsWith('/>');
    if (slash) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (!slash && (elements += 1) > MOST_ELEMENTS) throw new UnreadableSource({ code: 'too-large' });
    if (depth > MOST_NESTED) throw new UnreadableSource({ code: 'too-deep' });
    yield { kind: slash ? 'close' : 'open', name, isEmpty, source, start };
  }
}

/** Where a comment, an instruction or a section ends that begins here. */
function endOfAside(xml: string, at: number): number | undefined {
  const next = xml.charAt(at + 1);
  if (next !== '!' && next !== '?') return undefined;
  const closing = next === '?' ? '?>' : xml.startsWith('<!--', at) ? '-->' : undefined;
  const end = closing === undefined ? -1 : xml.indexOf(closing, at + 2);
  if (closing === undefined || end < 0) throw new UnreadableSource({ code: 'damaged' });
  return end + closing.length;
}

function wordPrefix(xml: string): string {
  const [found, prefix] = WORD_NAMESPACE.exec(xml.slice(0, 20_000)) ?? [];
  return found === undefined ? 'w:' : prefix === undefined ? '' : `${prefix}:`;
}

function withPrefix(name: string, prefix: string): string {
  if (prefix === 'w:') return name;
  if (prefix === '') return name.includes(':') ? name : `w:${name}`;
  return name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
}

/** The value of a tag's attribute, by its name without a prefix. */
export function attributeOf({ source }: XmlToken, name: string): string | undefined {
  for (const [, key, double, single] of source.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as it is meant: `&lt;` is `<`. */
export function unescapeXml(source: string): string {
  return source.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? String(all);
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
  });
}

/** Text as it is written within a tag's ends: `<` is `&lt;`. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
